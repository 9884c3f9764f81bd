package coincide.ingest;

import java.net.URI;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A store of another scheme than {@code file}, as a jar of a cloud brings one. */
public final class ShelfFileSystem extends RawLocalFileSystem {
    @Override
    public String getScheme() {
        return "shelf";
    }

    @Override
    public URI getUri() {
        return URI.create("shelf:///");
    }
}
