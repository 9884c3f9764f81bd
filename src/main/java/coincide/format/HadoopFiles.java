package coincide.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Files of any store that Hadoop knows, by URI. Connections are tried once: who runs the job decides on trying again. */
public final class HadoopFiles {
    private HadoopFiles() {}

    /**
     * The file at a URI, or those of a folder, or those that match a pattern; by name, without hidden ones.
     *
     * @param named what a file of a folder must be called
     */
    public static List<String> find(String uri, Predicate<String> named) throws IOException {
        Path path = new Path(uri);
        try (FileSystem store = open(path)) {
            if (store.exists(path)) {
                if (store.getFileStatus(path).isFile()) {
                    return List.of(uri);
                }
                return files(store.listStatus(path), name -> !name.startsWith("_") && named.test(name));
            }
            FileStatus[] matches = store.globStatus(path);
            return matches == null ? List.of() : files(matches, name -> true);
        }
    }

    /** The bytes of a file; throws {@link FileFault} where they are too many. */
    public static byte[] read(String uri, int most) throws IOException {
        Path path = new Path(uri);
        try (FileSystem store = open(path);
                FSDataInputStream in = store.open(path)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new FileFault(
                        0, 0, "file-limit", "The file has more than " + most + " bytes", "Split it by series.");
            }
            return bytes;
        }
    }

    private static List<String> files(FileStatus[] found, Predicate<String> named) {
        return Arrays.stream(found)
                .filter(FileStatus::isFile)
                .map(FileStatus::getPath)
                .filter(path -> !path.getName().startsWith(".") && named.test(path.getName()))
                .map(path -> path.toString().replaceFirst("^([^/:]+):/(?!/)", "$1:///"))
                .sorted()
                .toList();
    }

    private static FileSystem open(Path path) throws IOException {
        Configuration settings = new Configuration();
        settings.setInt("ipc.client.connect.max.retries", 0);
        settings.setInt("ipc.client.connect.max.retries.on.timeouts", 0);
        return FileSystem.newInstance(path.toUri(), settings);
    }
}
