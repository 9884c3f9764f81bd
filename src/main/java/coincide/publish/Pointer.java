package coincide.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What {@code latest.json} says. */
record Pointer(String snapshot, LocalDate asOf, String key, String manifestSha256) {
    static Pointer to(Snapshot snapshot) {
        return new Pointer(snapshot.name(), snapshot.asOf(), snapshot.key(), snapshot.manifestSha256());
    }

    byte[] bytes() {
        return Json.text(Map.of(
                        "snapshot", snapshot, "as_of", asOf.toString(), "key", key, "manifest_sha256", manifestSha256))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The pointer in the bytes; empty when they are none. */
    static Optional<Pointer> parse(byte[] bytes) {
        return Json.parse(bytes).flatMap(Pointer::parse);
    }

    private static Optional<Pointer> parse(JsonNode tree) {
        try {
            return Optional.of(new Pointer(
                    tree.required("snapshot").asText(),
                    LocalDate.parse(tree.required("as_of").asText()),
                    tree.required("key").asText(),
                    tree.required("manifest_sha256").asText()));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    /** Whether the snapshot it names is there, with the manifest it names. */
    boolean holds(Disk disk, Layout layout) {
        return Snapshots.isName(snapshot)
                && Snapshot.in(disk, layout.snapshot(snapshot))
                        .filter(found -> found.manifestSha256().equals(manifestSha256))
                        .isPresent();
    }
}
