package coincide.report;

import coincide.analysis.Earlier;
import coincide.analysis.Finding;
import coincide.ingest.Ingested;
import coincide.outlook.Foreseen;
import coincide.plan.Job;
import coincide.plan.Run;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a report is made from. Equal inputs give equal bytes.
 *
 * @param looks what further sides of the tests show
 * @param foreseen absent where the plan declares no outlook
 * @param earlier the snapshot that this one is compared with
 */
public record ReportInput(
        Job job,
        Run run,
        Ingested ingested,
        List<Finding> findings,
        CloserLooks looks,
        Optional<Foreseen> foreseen,
        Optional<Earlier> earlier) {
    public ReportInput {
        Objects.requireNonNull(job, "job is null");
        Objects.requireNonNull(run, "run is null");
        Objects.requireNonNull(ingested, "ingested is null");
        Objects.requireNonNull(looks, "looks is null");
        findings = List.copyOf(findings);
    }
}
