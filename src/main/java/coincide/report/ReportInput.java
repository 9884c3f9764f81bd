package coincide.report;

import coincide.analysis.Earlier;
import coincide.analysis.Finding;
import coincide.contract.Origin;
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
 * @param checked what was tried on the tests themselves
 * @param origin terms and sources, as the inputs say themselves
 */
public record ReportInput(
        Job job,
        Run run,
        Ingested ingested,
        List<Finding> findings,
        CloserLooks looks,
        Optional<Foreseen> foreseen,
        Optional<Earlier> earlier,
        Checked checked,
        Origin origin) {
    public ReportInput {
        Objects.requireNonNull(job, "job is null");
        Objects.requireNonNull(run, "run is null");
        Objects.requireNonNull(ingested, "ingested is null");
        Objects.requireNonNull(looks, "looks is null");
        Objects.requireNonNull(checked, "checked is null");
        Objects.requireNonNull(origin, "origin is null");
        findings = List.copyOf(findings);
    }

    /** Without what only a whole run has: what further sides show, an outlook, an earlier snapshot, tries on the tests. */
    public ReportInput(Job job, Run run, Ingested ingested, List<Finding> findings) {
        this(
                job,
                run,
                ingested,
                findings,
                CloserLooks.NONE,
                Optional.empty(),
                Optional.empty(),
                Checked.NOTHING,
                Origin.UNKNOWN);
    }
}
