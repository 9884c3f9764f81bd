package coincide.publish;

import java.nio.file.Path;
import java.util.Optional;

/** The report that the pointer of a job leads to; nothing is locked or written. */
public final class LatestReport {
    private LatestReport() {}

    /** The page; empty where nothing is published. */
    public static Optional<Path> of(Path outputRoot, String job) {
        Layout layout = Layout.of(outputRoot, job);
        return new Latest(new LocalDisk(), layout).pointer().map(pointer -> layout.snapshot(pointer.snapshot())
                .resolve("report")
                .resolve("index.html"));
    }
}
