package coincide;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Caveat;
import coincide.analysis.Checks;
import coincide.analysis.Coefficient;
import coincide.analysis.CoefficientStudy;
import coincide.analysis.CurveTest;
import coincide.analysis.Finding;
import coincide.analysis.Findings;
import coincide.analysis.Outcome;
import coincide.analysis.Planned;
import coincide.analysis.SpecificationStudy;
import coincide.analysis.Specified;
import coincide.analysis.Study;
import coincide.analysis.Task;
import coincide.analysis.Verdict;
import coincide.data.Csv;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.JobFile;
import coincide.plan.Role;
import coincide.plan.Statistic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped job as it would have run in the past, with few replicates. */
class ShippedJobTest {
    private static final Map<String, String> QUICK = Map.of(
            "nulls.tail_replicates", "99",
            "nulls.interval_replicates", "99",
            "nulls.calendar_replicates", "99",
            "nulls.cluster_replicates", "99",
            "grid.replicates", "99");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-01-01",
                "2012-06-30",
                "2014-12-31",
                "2017-10-31",
                "2018-06-01",
                "2019-06-01",
                "2022-12-31",
                "2026-08-20"
            })
    void everyHypothesisHasOneVerdictAtAnyAsOfDate(LocalDate asOf) {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"), QUICK);
        Ingested data = Ingest.read(job, asOf);
        List<Planned> cells = Study.cells(job, asOf, data.launches(), data.milestones());
        List<Outcome> outcomes =
                cells.stream().map(cell -> cell.cell().evaluate()).toList();
        List<Finding> headlines = Findings.of(job, cells, outcomes, Checks.NONE).stream()
                .filter(Finding::headline)
                .toList();
        assertThat(headlines)
                .extracting(finding -> finding.hypothesis().id())
                .containsExactlyElementsOf(
                        job.hypotheses().stream().map(Hypothesis::id).toList());
        for (Finding finding : headlines) {
            if (finding.hypothesis().role() == Role.DESCRIBED) {
                assertThat(finding.judgement().verdict()).isEmpty();
                assertThat(finding.significance().pValue()).isEmpty();
                continue;
            }
            assertThat(finding.judgement().verdict())
                    .as(finding.hypothesis().id())
                    .get()
                    .isIn(Verdict.PENDING, Verdict.NOT_TESTABLE);
            assertThat(finding.judgement().reason()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-01-01", "2012-06-30", "2018-06-01", "2026-08-20"})
    void everyCellOfTheGridHasAResultOrAReasonAtAnyAsOfDate(LocalDate asOf) {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"), QUICK);
        Ingested data = Ingest.read(job, asOf);
        Specified specified = Specified.of(SpecificationStudy.tasks(
                        job,
                        asOf,
                        Study.cells(job, asOf, data.launches(), data.milestones()),
                        data.launches(),
                        data.milestones())
                .stream()
                .map(Task::evaluate)
                .toList());
        assertThat(specified.cells())
                .allMatch(cell ->
                        cell.testable() ? cell.p().isPresent() && cell.ratio().isPresent() : true)
                .allMatch(cell -> cell.testable() || !cell.obstacle().isBlank());
        assertThat(specified.curves())
                .extracting(CurveTest::hypothesis)
                .containsExactlyElementsOf(SpecificationStudy.agreements(job, specified).keySet().stream()
                        .sorted()
                        .toList());
    }

    /** Few launches separate most terms: penalised fits, their profiles and the joint regressions must come to an end. */
    @ParameterizedTest
    @ValueSource(strings = {"2012-01-01", "2012-12-31"})
    void sparseRecordsHaveCoefficientsToo(LocalDate asOf) {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"), QUICK);
        Ingested data = Ingest.read(job, asOf);
        List<Planned> cells = Study.cells(job, asOf, data.launches(), data.milestones());
        List<Coefficient> rows = CoefficientStudy.tasks(cells, data.launches()).stream()
                .flatMap(task -> task.evaluate().rows().stream())
                .toList();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.caveats().contains(Caveat.NOT_CONVERGED));
    }

    @Test
    void thePlanHoldsEveryHypothesisInItsRole() {
        List<Hypothesis> hypotheses =
                JobFile.read(Path.of("jobs/dprk.yaml"), QUICK).hypotheses();
        assertThat(hypotheses.stream()
                        .map(hypothesis -> hypothesis.id().substring(0, 3))
                        .distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 35)
                        .mapToObj("H%02d"::formatted)
                        .toList());
        assertThat(hypotheses).allSatisfy(hypothesis -> {
            int number = Integer.parseInt(hypothesis.id().substring(1, 3));
            Role role = number <= 12
                    ? Role.PRIMARY
                    : List.of(30, 34, 35).contains(number) ? Role.DESCRIBED : Role.SECONDARY;
            assertThat(hypothesis.role()).as(hypothesis.id()).isEqualTo(role);
            if (hypothesis.statistic() instanceof Statistic.None) {
                assertThat(hypothesis.reason()).as(hypothesis.id()).isPresent();
            }
        });
    }

    /** Series that are only as known carry no test. */
    @Test
    void everyTestedSecondaryRestsOnCompleteSeries() {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"), QUICK);
        Map<String, String> complete = Csv.rows(Path.of("data/series.csv"), StandardCharsets.UTF_8).stream()
                .collect(Collectors.toMap(row -> row.getField("series"), row -> row.getField("complete"), (a, b) -> a));
        for (Hypothesis hypothesis : job.hypotheses()) {
            if (hypothesis.role() == Role.SECONDARY
                    && hypothesis.reason().isEmpty()
                    && hypothesis.statistic() instanceof Statistic.WindowCount count) {
                for (String family : count.families()) {
                    List<String> series = job.calendar(family).source().select().getOrDefault("series", List.of());
                    assertThat(series.stream().map(complete::get))
                            .as(hypothesis.id())
                            .isNotEmpty()
                            .allMatch("true"::equals);
                }
            }
        }
    }
}
