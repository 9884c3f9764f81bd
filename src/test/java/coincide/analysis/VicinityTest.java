package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Vicinity.Days;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VicinityTest {
    private static final String JOB = """
            name: small
            title: Small
            zone: Asia/Seoul
            observation: {from: 2020-01-20}
            seed: 3
            launches: {series: s, source: launches.csv, coverage: {from: 2020-01-01, to: 2020-03-10}}
            calendars:
              - {family: visits, title: Visits, source: visits.csv, coverage: {from: 2020-01-20, to: 2020-02-15}}
              - {family: talks, title: Talks, source: talks.csv, coverage: {from: 2019-12-30, to: 2020-12-31}}
              - {family: votes, title: Votes, source: votes.csv, coverage: {from: 2020-02-01, to: 2020-02-20}}
            hypotheses:
              - {id: H1, title: x, claim: x, role: primary, statistic: window_count, families: [visits],
                 window: {anchor: span, lo: -2, hi: 2}, direction: up, null: N10}
            """;

    @TempDir
    private Path folder;

    private Vicinity of(String day) throws IOException {
        return of(day, "2020-08-03");
    }

    private Vicinity of(String day, String vote) throws IOException {
        Files.writeString(
                folder.resolve("launches.csv"),
                "launch_id,launched_at\na,2020-02-10\nb,2020-01-20\nc,2020-03-10\nd,2020-01-05\n");
        Files.writeString(
                folder.resolve("visits.csv"),
                "milestone_id,starts_on,ends_on,status,scheduled\n"
                        + "v1,2020-02-12,2020-02-14,held,true\n"
                        + "v2,2020-02-11,2020-02-11,cancelled,true\n"
                        + "v3,2020-02-08,2020-02-09,held,true\n");
        Files.writeString(
                folder.resolve("talks.csv"),
                "milestone_id,starts_on,ends_on,scheduled\nt1,2019-12-01,2020-01-11,true\n");
        Files.writeString(
                folder.resolve("votes.csv"),
                "milestone_id,starts_on,ends_on,scheduled\nw1," + vote + "," + vote + ",true\n");
        Job job = JobFile.read(Files.writeString(folder.resolve("job.yaml"), JOB));
        LocalDate asOf = LocalDate.of(2020, 3, 5);
        Ingested data = Ingest.read(job, asOf);
        return CaseStudy.of(job, asOf, LocalDate.parse(day), data.launches(), data.milestones())
                .vicinity();
    }

    /** 10 February: 20 January is 21 days before, where observation begins; 5 March, the as-of date, is 24 days after. */
    @Test
    void launchesAndDaysThatNobodyObserved() throws IOException {
        Vicinity vicinity = of("2020-02-10");
        assertThat(vicinity.launches()).containsExactly(-21);
        assertThat(vicinity.unobserved()).containsExactly(new Days(-30, -22), new Days(25, 30));
    }

    /** The talks ended on 11 January, exactly 30 days before; what was called off and what is far has no place. */
    @Test
    void lanesHoldWhatTookPlaceWithinReachInOrder() throws IOException {
        Vicinity vicinity = of("2020-02-10");
        assertThat(vicinity.lanes()).extracting(Vicinity.Lane::family).containsExactly("visits", "talks");
        assertThat(vicinity.lanes().get(0).milestones())
                .extracting(neighbour -> neighbour.milestone().id() + " " + neighbour.lagDays())
                .containsExactly("v3 1", "v1 -2");
        assertThat(vicinity.lanes().get(0).uncollected()).containsExactly(new Days(-30, -22), new Days(6, 30));
        assertThat(vicinity.lanes().get(1).milestones().get(0).lagDays()).isEqualTo(30);
        assertThat(vicinity.lanes().get(1).uncollected()).isEmpty();
        assertThat(vicinity.empty()).isEqualTo(1);
        assertThat(vicinity.emptyPartly()).isEqualTo(1);
    }

    /** The vote of 21 February lies a day after its calendar ends: it is known there, others are not. */
    @Test
    void whatIsKnownWhereNothingWasCollectedIsAStray() throws IOException {
        Vicinity vicinity = of("2020-02-10", "2020-02-21");
        Vicinity.Lane votes = vicinity.lanes().get(2);
        assertThat(votes.milestones()).isEmpty();
        assertThat(votes.strays()).extracting(Neighbour::lagDays).containsExactly(-11);
        assertThat(vicinity.empty()).isZero();
        assertThat(of("2020-02-10", "2020-02-20").lanes().get(2).strays()).isEmpty();
    }

    /** From 20 January on, 10 February is 21 days away, and the days before are not observed. */
    @Test
    void theFirstObservedDayHasNothingBefore() throws IOException {
        Vicinity vicinity = of("2020-01-20");
        assertThat(vicinity.launches()).containsExactly(21);
        assertThat(vicinity.unobserved()).containsExactly(new Days(-30, -1));
    }
}
