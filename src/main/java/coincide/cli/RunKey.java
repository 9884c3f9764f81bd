package coincide.cli;

import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.publish.Snapshot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
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
        return new Run(asOf, job.hash(), data.dataVersion(), code, sha256(key));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot hash: every Java has SHA-256", e);
        }
    }
}
