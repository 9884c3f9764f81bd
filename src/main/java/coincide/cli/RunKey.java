package coincide.cli;

import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.plan.Sha256;
import coincide.publish.Snapshot;
import java.time.LocalDate;
import java.util.Optional;

/** Derives the identity of a run from all that its outputs depend on. */
final class RunKey {
    private RunKey() {}

    /**
     * The run of a job at an as-of date.
     *
     * @param previous the snapshot that this run is compared with
     */
    static Run of(Job job, LocalDate asOf, Ingested data, Optional<Snapshot> previous) {
        String code = CodeVersion.text();
        String key = String.join(
                "\n",
                job.name(),
                job.hash(),
                asOf.toString(),
                data.dataVersion(),
                code,
                previous.map(Snapshot::key).orElse(""));
        return new Run(asOf, job.hash(), data.dataVersion(), code, Sha256.of(key));
    }
}
