package coincide.cli;

import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.plan.Sha256;
import coincide.publish.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Derives the identity of a run from all that its outputs depend on. */
final class RunKey {
    private RunKey() {}

    /**
     * The run of a job at an as-of date.
     *
     * @param earlier the snapshots that this run is compared with and continues, where there are any
     */
    static Run of(Job job, LocalDate asOf, Ingested data, List<Optional<Snapshot>> earlier) {
        String code = CodeVersion.text();
        List<String> parts =
                new ArrayList<>(List.of(job.name(), job.hash(), asOf.toString(), data.dataVersion(), code));
        earlier.forEach(snapshot -> parts.add(snapshot.map(Snapshot::key).orElse("")));
        String key = String.join("\n", parts);
        return new Run(asOf, job.hash(), data.dataVersion(), code, Sha256.of(key));
    }
}
