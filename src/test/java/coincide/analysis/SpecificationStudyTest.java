package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small plan with a grid, on launches that come more often on the days of visits. */
class SpecificationStudyTest {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2019, 12, 31);
    private static final String JOB = """
            name: small
            title: Small
            zone: Asia/Seoul
            observation: {from: 2012-01-01}
            seed: 3
            launches: {series: s, source: launches.csv, coverage: {from: 2012-01-01, to: 2019-12-31}}
            calendars:
              - {family: visits, title: Visits, source: visits.csv,
                 coverage: {from: 2012-01-01, to: 2019-12-31}}
              - {family: drills, title: Drills, source: drills.csv,
                 coverage: {from: 2012-01-01, to: 2018-12-31}}
            nulls: {tail_replicates: 499, interval_replicates: 99, calendar_replicates: 499, cluster_replicates: 499}
            grid:
              units: [{quiet_days: 10}]
              selections: [{name: large, select: {class: [large]}}]
              periods:
                - {name: early, blocks: [{from: 2012-01-01, to: 2015-12-31}]}
                - {name: same, blocks: [{from: 2011-01-01, to: 2019-12-31}]}
                - {name: past, blocks: [{from: 1990-01-01, to: 1990-12-31}]}
              nulls: [N10, N3q, N7, N11]
              harmonics: [3]
              without_confidence: [low]
              without: [l3, nobody]
              announced_only: true
              next_day: true
              washout_days: 4
              imputations: 5
              replicates: 499
            hypotheses:
              - {id: H1, title: x, claim: x, role: primary, statistic: window_count, families: [visits],
                 window: {anchor: span, lo: 0, hi: 2}, grid: [{anchor: span, lo: 0, hi: 4}], direction: up, null: N10}
              - {id: H2, title: x, claim: x, role: secondary, statistic: window_count, families: [drills],
                 window: {anchor: span, lo: 0, hi: 0}, direction: either, null: N3q, beside: [N7]}
              - {id: H3, title: x, claim: x, role: primary, statistic: window_count, union_of: [H1, H2],
                 direction: up, null: N10}
              - {id: D1, title: x, claim: x, role: described, statistic: window_count, families: [visits],
                 window: {anchor: span, lo: 0, hi: 1}, direction: up, null: N10}
              - {id: R1, title: x, claim: x, role: secondary, statistic: window_count, families: [visits],
                 window: {anchor: span, lo: 0, hi: 1}, direction: up, null: N10, reason: As known.}
              - {id: S1, title: x, claim: x, role: primary, statistic: season_share, months: [1], direction: up, null: N4y}
            """;

    @TempDir
    private Path folder;

    private Job job(String text) throws IOException {
        Random random = new Random(5);
        StringBuilder visits = new StringBuilder("milestone_id,starts_on,ends_on,scheduled,announced_on,zone\n");
        StringBuilder launches = new StringBuilder("launch_id,launched_at,class,confidence\n");
        for (int i = 0; i < 40; i++) {
            LocalDate day = FIRST.plusDays(i * 72L + random.nextInt(50));
            String zone = i % 2 == 0 ? "Asia/Pyongyang" : "America/New_York";
            visits.append(
                    "v%d,%s,%s,true,%s,%s\n".formatted(i, day, day.plusDays(1), i < 30 ? day.minusDays(9) : "", zone));
            launches.append(
                    "m%d,%s,%s,high\n".formatted(i, day.plusDays(random.nextInt(3)), i % 2 == 0 ? "large" : "small"));
        }
        for (int i = 0; i < 120; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(2900));
            launches.append(
                    "l%d,%s,%s,%s\n".formatted(i, day, i % 2 == 0 ? "large" : "small", i % 9 == 0 ? "low" : "high"));
        }
        launches.append("u1,2014-05,small,high\nu2,2015-05-03/2015-05-05,small,high\nu3,1990-05,small,high\n");
        StringBuilder drills = new StringBuilder("milestone_id,starts_on,ends_on,scheduled\n");
        for (int year = 2012; year < 2019; year++) {
            LocalDate day = LocalDate.of(year, 8, 5 + year % 9);
            drills.append("d%d,%s,%s,true\n".formatted(year, day, day.plusDays(40)));
        }
        Files.writeString(folder.resolve("launches.csv"), launches);
        Files.writeString(folder.resolve("visits.csv"), visits);
        Files.writeString(folder.resolve("drills.csv"), drills);
        return JobFile.read(Files.writeString(folder.resolve("job.yaml"), text));
    }

    private static List<Task<Specified>> tasks(Job job) {
        Ingested data = Ingest.read(job, AS_OF);
        return SpecificationStudy.tasks(
                job,
                AS_OF,
                Study.cells(job, AS_OF, data.launches(), data.milestones()),
                data.launches(),
                data.milestones());
    }

    private static Specified evaluated(List<Task<Specified>> tasks) {
        return Specified.of(tasks.stream().map(Task::evaluate).toList());
    }

    private static Specification cell(Specified specified, String hypothesis, Axes axes) {
        return specified.cells().stream()
                .filter(cell ->
                        cell.hypothesis().equals(hypothesis) && cell.axes().equals(axes))
                .reduce((one, other) -> {
                    throw new AssertionError("Two cells of " + one.axes());
                })
                .orElseThrow();
    }

    @Test
    void theCrossingIsCompleteAndNoCellIsThereTwice() throws IOException {
        Specified specified = evaluated(tasks(job(JOB)));
        Set<List<Object>> expected = new HashSet<>();
        Map<String, List<String>> windows =
                Map.of("H1", List.of("span[0,2]", "span[0,4]"), "H2", List.of("span[0,0]"), "H3", List.of("union"));
        for (String unit : List.of("launch_days", "onset_10")) {
            for (String selection : List.of("all", "large")) {
                for (String period : List.of("all", "early", "same", "past")) {
                    for (String code : List.of("N10", "N3q", "N11", "N7")) {
                        windows.forEach((id, own) -> own.stream()
                                .filter(window -> !code.equals("N7") || id.equals("H2"))
                                .forEach(window -> expected.add(List.of(
                                        id,
                                        Axes.crossed(unit, selection, period, 2).in(window, code)))));
                    }
                }
            }
        }
        assertThat(expected).hasSize(16 * (2 * 3 + 4 + 3));
        List<List<Object>> keys = specified.cells().stream()
                .map(cell -> List.<Object>of(cell.hypothesis(), cell.axes()))
                .toList();
        assertThat(keys).doesNotHaveDuplicates().containsAll(expected);
        assertThat(keys.size() - expected.size()).isEqualTo(3 * 7);
        assertThat(specified.cells().stream().filter(Specification::headline))
                .extracting(Specification::hypothesis)
                .containsExactly("H1", "H2", "H3");
        assertThat(specified.curves()).extracting(CurveTest::hypothesis).containsExactly("H1", "H2", "H3");
    }

    /** A declared cell is what its hypothesis finds: one function counts and tests both. */
    @Test
    void theDeclaredCellsAreTheFindings() throws IOException {
        Job job = job(JOB);
        Ingested data = Ingest.read(job, AS_OF);
        Specified specified = evaluated(tasks(job));
        for (Planned planned :
                SpecificationStudy.counted(Study.cells(job, AS_OF, data.launches(), data.milestones()))) {
            Outcome outcome = planned.cell().evaluate();
            for (Outcome.Tested tested : outcome.tests()) {
                String window = planned.window().map(Object::toString).orElse("union");
                Specification cell = cell(
                        specified,
                        planned.hypothesis().id(),
                        Axes.declared(2).in(window, tested.code().name()));
                assertThat(cell.observed()).isEqualTo(outcome.observed());
                assertThat(cell.expected()).contains(tested.expected());
                assertThat(cell.ratio()).contains(outcome.observed() / tested.expected());
                assertThat(cell.p())
                        .contains(tested.law().p(planned.hypothesis().direction()));
                assertThat(cell.pTwoSided()).contains(tested.law().pTwoSided());
            }
        }
    }

    /** The shared surrogates give what each window alone gives. */
    @Test
    void aCellOfTheCrossingIsTheTestOfItsHistory() throws IOException {
        Job job = job(JOB);
        Ingested data = Ingest.read(job, AS_OF);
        CountCell declared = (CountCell) Study.cells(job, AS_OF, data.launches(), data.milestones())
                .get(1)
                .cell();
        List<coincide.model.Launch> large = data.launches().stream()
                .filter(launch -> launch.kind().filter("large"::equals).isPresent())
                .toList();
        coincide.model.Observation early = coincide.model.Observation.of(FIRST, LocalDate.of(2015, 12, 31));
        long[] days = large.stream()
                .filter(launch -> launch.day().knowsDay())
                .mapToLong(launch -> launch.day().earliest().toEpochDay())
                .sorted()
                .toArray();
        History onsets = History.of(coincide.stats.LaunchUnits.eventStarts(days, 10), early);
        Outcome outcome = new CountCell(
                        onsets,
                        declared.exposed(),
                        List.of(coincide.plan.NullCode.N10, coincide.plan.NullCode.N11, coincide.plan.NullCode.N3q),
                        Settings.of(job).withReplicates(499))
                .evaluate();
        Specified specified = evaluated(tasks(job));
        for (Outcome.Tested tested : outcome.tests()) {
            Axes axes = Axes.crossed("onset_10", "large", "early", 2)
                    .in("span[0,4]", tested.code().name());
            Specification cell = cell(specified, "H1", axes);
            assertThat(cell.observed()).isEqualTo(outcome.observed());
            assertThat(cell.expected()).contains(tested.expected());
            assertThat(cell.p()).contains(tested.law().pGreater());
        }
    }

    @Test
    void partsAndOrderDoNotMatter() throws IOException {
        List<Task<Specified>> tasks = new ArrayList<>(tasks(job(JOB)));
        Specified whole = evaluated(tasks);
        Collections.reverse(tasks);
        Specified first = evaluated(tasks.subList(0, 17));
        Specified second = evaluated(tasks.subList(17, tasks.size()));
        assertThat(Specified.of(List.of(second, first))).isEqualTo(whole);
    }

    @Test
    void changesThatTouchNothingAndPeriodsThatAreNoOthersDoNotCount() throws IOException {
        Specified specified = evaluated(tasks(job(JOB)));
        Axes declared = Axes.declared(2);
        assertThat(cell(specified, "H2", Axes.declared(3).in("span[0,0]", "N3q"))
                        .obstacle())
                .isEqualTo("Nothing changes: no row, day or term is touched.");
        assertThat(cell(specified, "H2", declared.withMilestones("next_day").in("span[0,0]", "N3q"))
                        .testable())
                .isFalse();
        assertThat(cell(specified, "H2", declared.withMilestones("announced").in("span[0,0]", "N3q"))
                        .obstacle())
                .isEqualTo("No observed day is exposed: the calendar is empty or does not reach the period.");
        assertThat(cell(
                                specified,
                                "H1",
                                Axes.crossed("launch_days", "all", "same", 2).in("span[0,2]", "N10"))
                        .obstacle())
                .isEqualTo("The observed days are those of the period all.");
        assertThat(cell(
                                specified,
                                "H1",
                                Axes.crossed("launch_days", "all", "past", 2).in("span[0,2]", "N10"))
                        .obstacle())
                .isEqualTo("No day of the period is observed.");
    }

    /** Every second visit is American: its days come one later, those in Pyongyang stay. */
    @Test
    void onlyDaysThatLieMostlyOnTheNextOneMove() throws IOException {
        Job job = job(JOB);
        Ingested data = Ingest.read(job, AS_OF);
        List<coincide.model.Milestone> moved = data.milestones().stream()
                .map(one -> one.zone()
                                .filter(zone -> zone.getId().startsWith("America"))
                                .isPresent()
                        ? one.displaced(1)
                        : one)
                .toList();
        Outcome outcome =
                Study.cells(job, AS_OF, data.launches(), moved).get(0).cell().evaluate();
        Specification cell = cell(
                evaluated(tasks(job)),
                "H1",
                Axes.declared(2).withMilestones("next_day").in("span[0,2]", "N10"));
        assertThat(cell.observed()).isEqualTo(outcome.observed());
        assertThat(cell.p()).contains(outcome.tests().get(0).law().pGreater());
    }

    /** The month is wider than every window of the visits, three days are not; 1990 is not observed. */
    @Test
    void aLaunchOfUnknownDayIsInWhereItsDaysFitTheWindow() throws IOException {
        Specified specified = evaluated(tasks(job(JOB)));
        Specification imputed =
                cell(specified, "H1", Axes.declared(2).withImputedDates().in("span[0,2]", "N10"));
        double declared =
                cell(specified, "H1", Axes.declared(2).in("span[0,2]", "N10")).observed();
        assertThat(imputed.testable()).isTrue();
        assertThat(imputed.observed()).isBetween(declared, declared + 1);
        assertThat(imputed.logRatioError().orElseThrow()).isPositive();
        assertThat(imputed.headline()).isFalse();
        String narrow = JOB.replace("lo: 0, hi: 2}, grid: [{anchor: span, lo: 0, hi: 4}]", "lo: 0, hi: 0}");
        assertThat(cell(
                                evaluated(tasks(job(narrow))),
                                "H1",
                                Axes.declared(2).withImputedDates().in("span[0,0]", "N10"))
                        .obstacle())
                .isEqualTo("No window is as wide as the dates are unsure.");
    }

    @Test
    void aPlantedEffectIsFoundAndAllCellsAgree() throws IOException {
        Job job = job(JOB);
        Specified specified = evaluated(tasks(job));
        CurveTest.Curve curve = specified.curves().get(0).curve().get(0);
        assertThat(curve.median()).isGreaterThan(1.5);
        assertThat(curve.pMedian()).isLessThanOrEqualTo(0.004);
        assertThat(curve.pShare()).isLessThanOrEqualTo(0.004);
        Map<String, Agreement> agreements = SpecificationStudy.agreements(job, specified);
        assertThat(agreements).containsOnlyKeys("H1", "H2", "H3");
        assertThat(agreements.get("H1").sideShare()).isEqualTo(1, within(1e-12));
        assertThat(agreements.get("H1").decisionShare()).isGreaterThan(0.8);
    }

    @Test
    void withoutAGridNothingIsDone() throws IOException {
        int from = JOB.indexOf("grid:\n");
        String without = JOB.substring(0, from) + JOB.substring(JOB.indexOf("hypotheses:\n"));
        assertThat(tasks(job(without))).isEmpty();
        String least =
                JOB.substring(0, from) + "grid: {replicates: 99}\n" + JOB.substring(JOB.indexOf("hypotheses:\n"));
        assertThat(evaluated(tasks(job(least))).cells())
                .extracting(cell -> cell.hypothesis() + " " + cell.axes().window() + " "
                        + cell.axes().nullModel())
                .containsExactly("H1 span[0,2] N10", "H1 span[0,4] N10", "H2 span[0,0] N3q", "H3 union N10");
    }
}
