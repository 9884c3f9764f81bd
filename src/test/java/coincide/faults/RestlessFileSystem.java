package coincide.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A store whose files grow by an empty line whenever they are read. */
public final class RestlessFileSystem extends RawLocalFileSystem {
    @Override
    public String getScheme() {
        return "restless";
    }

    @Override
    public URI getUri() {
        return URI.create("restless:///");
    }

    @Override
    public FSDataInputStream open(Path path, int bufferSize) throws IOException {
        Files.writeString(pathToFile(path).toPath(), "\n", StandardOpenOption.APPEND);
        return super.open(path, bufferSize);
    }
}
