package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlStudyTest {
    private static final LocalDate AS_OF = LocalDate.of(2019, 12, 31);
    private static final String JOB = """
            name: small
            title: Small
            zone: UTC
            observation: {from: 2012-01-01}
            seed: 3
            launches: {series: s, source: launches.csv, coverage: {from: 2012-01-01, to: 2019-12-31}}
            calendars:
              - {family: visits, title: Visits, source: visits.csv,
                 coverage: {from: 2012-01-01, to: 2019-12-31}}
            controls:
              window: {anchor: span, lo: -2, hi: 2}
              calendars:
                - {family: moons, title: Moons, reason: far, source: visits.csv,
                   coverage: {from: 2012-01-01, to: 2019-12-31}}
                - {family: rare, title: Rare, reason: far, source: rare.csv, coverage: {from: 2012-01-01, to: 2019-12-31}}
              displaced: {families: [visits], days: [-40, 3, 50], reason: elsewhere}
            nulls: {tail_replicates: 1999}
            hypotheses:
              - {id: H1, title: x, claim: x, role: primary, statistic: window_count, families: [visits],
                 window: {anchor: span, lo: -2, hi: 2}, direction: up, null: N10}
              - {id: H2, title: x, claim: x, role: primary, statistic: season_share, months: [1], direction: up, null: N4y}
            """;

    @TempDir
    private Path folder;

    private Job job;
    private Ingested data;

    @BeforeEach
    void read() throws IOException {
        Random random = new Random(5);
        StringBuilder launches = new StringBuilder("launch_id,launched_at\n");
        for (int i = 0; i < 160; i++) {
            launches.append("l%d,%s\n".formatted(i, LocalDate.of(2012, 1, 1).plusDays(random.nextInt(2922))));
        }
        StringBuilder visits = new StringBuilder("milestone_id,starts_on,ends_on,scheduled\n");
        for (int year = 2012; year < 2020; year++) {
            for (int month = 1; month <= 12; month += 3) {
                LocalDate day = LocalDate.of(year, month, 1 + random.nextInt(20));
                visits.append("v%d-%d,%s,%s,true\n".formatted(year, month, day, day.plusDays(3)));
            }
        }
        Files.writeString(folder.resolve("launches.csv"), launches);
        Files.writeString(folder.resolve("visits.csv"), visits);
        Files.writeString(
                folder.resolve("rare.csv"), "milestone_id,starts_on,ends_on,scheduled\nr,2013-03-03,2013-03-03,true\n");
        job = JobFile.read(Files.writeString(folder.resolve("job.yaml"), JOB));
        data = Ingest.read(job, AS_OF);
    }

    /** A control that is the calendar of a hypothesis gets its numbers: one function tests both. */
    @Test
    void aControlIsTestedLikeAHypothesis() {
        ControlTest moons = tests().get(0);
        Outcome outcome = Study.cells(job, AS_OF, data.launches(), data.milestones())
                .get(0)
                .cell()
                .evaluate();
        assertThat(moons.observed()).isEqualTo((int) outcome.observed());
        assertThat(moons.expected()).isEqualTo(outcome.tests().get(0).expected(), within(1e-9));
        assertThat(moons.law()).contains(outcome.tests().get(0).law());
        assertThat(Math.exp(moons.logRatio().orElseThrow().value()))
                .isEqualTo(outcome.estimates().get(0).ratio(), within(1e-9));
    }

    @Test
    void whatCannotTellIsAnsweredAndNotCounted() {
        assertThat(tests())
                .extracting(ControlTest::control, ControlTest::displacedBy, ControlTest::left)
                .containsExactly(
                        tuple("moons", 0, ""),
                        tuple("rare", 0, "fewer than three launch days expected"),
                        tuple("H1", -40, ""),
                        tuple("H1", 3, "meets the true windows"),
                        tuple("H1", 50, ""));
        assertThat(tests()).filteredOn(test -> !test.counted()).allSatisfy(test -> {
            assertThat(test.law()).isEmpty();
            assertThat(test.logRatio()).isEmpty();
        });
    }

    @Test
    void displacedExposureIsAsLongAsTheTrueOneButForTheEdges() {
        List<ControlTest> tests = tests();
        assertThat(tests.get(2).exposedDays())
                .isBetween(tests.get(3).exposedDays() - 9, tests.get(3).exposedDays() + 9);
    }

    private List<ControlTest> tests() {
        List<ControlTest> tests = new ArrayList<>();
        ControlStudy.tasks(job, AS_OF, data.launches(), data.milestones(), data.controls())
                .forEach(task -> tests.add(task.evaluate()));
        return tests;
    }
}
