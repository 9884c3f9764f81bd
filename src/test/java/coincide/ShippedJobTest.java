package coincide;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Finding;
import coincide.analysis.Findings;
import coincide.analysis.Outcome;
import coincide.analysis.Planned;
import coincide.analysis.Study;
import coincide.analysis.Verdict;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped job as it would have run in the past, with few replicates. */
class ShippedJobTest {
    private static final Map<String, String> QUICK = Map.of(
            "nulls.tail_replicates", "99",
            "nulls.interval_replicates", "99",
            "nulls.calendar_replicates", "99",
            "nulls.cluster_replicates", "99");

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
        List<Finding> headlines = Findings.of(job, cells, outcomes).stream()
                .filter(Finding::headline)
                .toList();
        assertThat(headlines)
                .extracting(finding -> finding.hypothesis().id())
                .containsExactlyElementsOf(
                        job.hypotheses().stream().map(Hypothesis::id).toList());
        for (Finding finding : headlines) {
            assertThat(finding.judgement().verdict())
                    .as(finding.hypothesis().id())
                    .get()
                    .isIn(Verdict.PENDING, Verdict.NOT_TESTABLE);
            assertThat(finding.judgement().reason()).isNotBlank();
        }
    }
}
