package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStudyTest {
    private static final String JOB = """
            name: small
            title: Small
            zone: Asia/Seoul
            observation: {from: 2019-12-30}
            seed: 3
            launches: {series: s, source: launches.csv, coverage: {from: 2019-12-30, to: 2020-01-10}}
            calendars:
              - {family: visits, title: Visits, source: visits.csv, coverage: {from: 2019-12-30, to: 2020-01-10}}
              - {family: talks, title: Talks, source: talks.csv, coverage: {from: 2019-12-30, to: 2020-01-05}}
              - {family: votes, title: Votes, source: votes.csv, coverage: {from: 2019-12-30, to: 2020-01-08}}
            hypotheses:
              - {id: H1, title: x, claim: x, role: primary, statistic: window_count, families: [visits],
                 window: {anchor: span, lo: -2, hi: 2}, direction: up, null: N10}
            """;

    @TempDir
    private Path folder;

    private Case of(String day) throws IOException {
        Files.writeString(
                folder.resolve("launches.csv"),
                "launch_id,launched_at\nb,2020-01-04\na,2020-01-03T23:00Z\nc,2019-12-31\nd,2020-01-09\n");
        Files.writeString(
                folder.resolve("visits.csv"),
                "milestone_id,starts_on,ends_on,starts_at,zone,status,scheduled\n"
                        + "v1,2020-01-05,2020-01-06,2020-01-05T09:30:00Z,Asia/Seoul,held,true\n"
                        + "v2,2020-01-04,2020-01-04,,,cancelled,true\n");
        Files.writeString(
                folder.resolve("talks.csv"),
                "milestone_id,starts_on,ends_on,announced_on\nt1,2020-01-01,2020-01-01,2019-12-31\n");
        Files.writeString(
                folder.resolve("votes.csv"),
                "milestone_id,starts_on,ends_on,scheduled\nv1,2020-01-03,2020-01-04,true\n");
        Job job = JobFile.read(Files.writeString(folder.resolve("job.yaml"), JOB));
        LocalDate asOf = LocalDate.of(2020, 1, 10);
        Ingested data = Ingest.read(job, asOf);
        assertThat(data.problems()).isEmpty();
        return CaseStudy.of(job, asOf, LocalDate.parse(day), data.launches(), data.milestones());
    }

    /** The launch whose time is known comes first; 08:00 on the 4th in Seoul to 18:30 on the 5th are 34.5 hours. */
    @Test
    void nearestMilestonesOfEachCalendar() throws IOException {
        Case found = of("2020-01-04");
        assertThat(found.launches()).extracting("id").containsExactly("a", "b");
        Nearness visits = found.families().get(0);
        assertThat(visits.earlier()).isEmpty();
        assertThat(visits.later().orElseThrow().lagDays()).isEqualTo(-1);
        assertThat(visits.later().orElseThrow().lagHours().orElseThrow()).isEqualTo(-34.5, within(1e-9));
        Nearness talks = found.families().get(1);
        assertThat(talks.earlier().orElseThrow().lagDays()).isEqualTo(3);
        assertThat(talks.earlier().orElseThrow().lagHours()).isEmpty();
        assertThat(talks.later()).isEmpty();
        assertThat(found.families().get(2).nearest().orElseThrow().lagDays()).isZero();
    }

    /**
     * Distances from 1 to 10 January: visits 4 3 2 1 0 0 1 2 3 4, so that 4, 5, 6 and 7 are as close; talks, to the 5th, 0 1
     * 2 and twice beyond the reach of 2, so that all five are; votes, to the 8th, 2 1 0 0 1 2 3 4, so that two of eight are.
     */
    @Test
    void sharesCountTiesAndTheDayItself() throws IOException {
        Case found = of("2020-01-04");
        assertThat(found.families())
                .extracting(family -> family.share().orElseThrow())
                .containsExactly(new DayShare(4, 10), new DayShare(5, 5), new DayShare(2, 8));
        assertThat(found.closest().orElseThrow().family()).isEqualTo("votes");
    }

    /**
     * Least shares from 1 to 5 January: talks 1/5 on the 1st; min(talks 2/5, visits 8/10, votes 4/8) on the 2nd; votes 2/8 on
     * the 3rd and 4th; visits 2/10 on the 5th. No larger than 2/8: the 1st, 3rd, 4th and 5th.
     */
    @Test
    void togetherComparesEachDayInItsOwnTerms() throws IOException {
        assertThat(of("2020-01-04").together())
                .contains(new Case.Together(new DayShare(4, 5), 3, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 5)));
    }

    @Test
    void daysAfterACoverageAreUnknown() throws IOException {
        Case found = of("2020-01-09");
        assertThat(found.families()).extracting(Nearness::observed).containsExactly(true, false, false);
        assertThat(found.families().get(1).nearest()).isEmpty();
        assertThat(found.families().get(1).share()).isEmpty();
        assertThat(found.together().orElseThrow().calendars()).isEqualTo(1);
    }

    @Test
    void surroundingsAreCounted() throws IOException {
        Surroundings around = of("2020-01-04").surroundings();
        assertThat(around.near())
                .extracting(near -> near.neighbour().milestone().family())
                .containsExactly("votes", "visits", "talks");
        assertThat(around.previous()).contains(LocalDate.of(2019, 12, 31));
        assertThat(around.next()).contains(LocalDate.of(2020, 1, 9));
        assertThat(around.before()).isEqualTo(new DayShare(1, 5));
        assertThat(around.all()).isEqualTo(new DayShare(3, 12));
        assertThat(around.sameMonth()).isEqualTo(new DayShare(0, 0));
        assertThat(around.otherYears()).isEqualTo(new DayShare(1, 2));
    }

    @Test
    void aDayWithoutLaunchNamesItsNeighbours() {
        assertThatThrownBy(() -> of("2020-01-05"))
                .isInstanceOf(NoLaunchException.class)
                .hasMessageContaining("before is 2020-01-04")
                .hasMessageContaining("after is 2020-01-09");
        assertThatThrownBy(() -> of("2021-01-05")).hasMessageContaining("after is none");
    }

    /** 4 January 2026: 07:50 in Seoul, when the president of South Korea left for China at noon. */
    /** The clock decides within a day; where it is not known for both, the day does. */
    @Test
    void whatBeginsAfterTheLaunchOnItsDayIsLater() throws IOException {
        Neighbour visit = of("2020-01-04").families().get(0).later().orElseThrow();
        assertThat(visit.isLater()).isTrue();
        assertThat(new Neighbour(visit.milestone(), 0, Optional.of(-0.5)).isLater())
                .isTrue();
        assertThat(new Neighbour(visit.milestone(), 0, Optional.of(0.0)).isLater())
                .isFalse();
        assertThat(new Neighbour(visit.milestone(), 0, Optional.empty()).isLater())
                .isFalse();
        assertThat(new Neighbour(visit.milestone(), 1, Optional.of(30.0)).isLater())
                .isFalse();
    }

    @Test
    void seedCase() {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"));
        LocalDate asOf = job.asOf(Optional.empty());
        Ingested data = Ingest.read(job, asOf);
        Case found = CaseStudy.of(job, asOf, LocalDate.of(2026, 1, 4), data.launches(), data.milestones());
        assertThat(found.launches()).extracting("id").containsExactly("kp-20260104-1");
        Neighbour trip = found.families().stream()
                .filter(family -> family.family().equals("rok_president_abroad"))
                .findFirst()
                .flatMap(Nearness::nearest)
                .orElseThrow();
        assertThat(trip.milestone().id()).isEqualTo("rok-trip-china-2026-01-04");
        assertThat(trip.lagDays()).isZero();
        assertThat(found.families().stream().flatMap(family -> family.later().stream()))
                .contains(trip);
        assertThat(trip.lagHours().orElseThrow()).isEqualTo(-(4 + 10 / 60.0), within(1e-9));
        assertThat(found.closest().orElseThrow().family()).isEqualTo("rok_president_abroad");
        List<String> unknown = found.families().stream()
                .filter(family -> !family.observed())
                .map(Nearness::family)
                .toList();
        assertThat(unknown).contains("talks", "strategic_assets").doesNotContain("party_meetings");
        assertThat(found.surroundings().previous()).contains(LocalDate.of(2025, 11, 7));
        assertThat(found.surroundings().next()).contains(LocalDate.of(2026, 1, 27));
    }
}
