package coincide.cli;

import coincide.contract.Origin;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.plan.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Derives the identity of a run from all that its outputs depend on. */
final class RunKey {
    private RunKey() {}

    /**
     * The run of a job at an as-of date.
     *
     * @param past the snapshots that this run continues
     * @param origin what the inputs say of their licences and sources
     */
    static Run of(Job job, LocalDate asOf, Ingested data, Past past, Origin origin) {
        String code = CodeVersion.text();
        List<String> parts =
                new ArrayList<>(List.of(job.name(), job.hash(), asOf.toString(), data.dataVersion(), code));
        parts.addAll(past.keys());
        parts.addAll(origin.hashes());
        String key = String.join("\n", parts);
        return new Run(asOf, job.hash(), data.dataVersion(), code, Sha256.of(key));
    }
}
