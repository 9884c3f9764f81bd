package coincide.publish;

import coincide.plan.Sha256;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The file system of the machine. */
final class LocalDisk implements Disk {
    private static final boolean FOLDERS_CAN_BE_OPENED = File.separatorChar == '/';

    @Override
    public void createFolders(Path folder) {
        attempt(folder, () -> Files.isDirectory(folder) ? folder : Files.createDirectories(folder));
    }

    @Override
    public List<Path> list(Path folder) {
        return attempt(folder, () -> {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.sorted().toList();
            }
        });
    }

    @Override
    public long size(Path file) {
        return attempt(file, () -> Files.size(file));
    }

    @Override
    public byte[] read(Path file, long from, int length) {
        return attempt(file, () -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                ByteBuffer content = ByteBuffer.allocate(length);
                channel.position(from);
                while (content.hasRemaining()) {
                    if (channel.read(content) < 0) {
                        throw new EOFException("ends before byte " + (from + length));
                    }
                }
                return content.array();
            }
        });
    }

    @Override
    public String sha256(Path file) {
        return attempt(file, () -> {
            try (InputStream content = Files.newInputStream(file)) {
                return Sha256.of(content);
            }
        });
    }

    @Override
    public void write(Path file, byte[] content) {
        attempt(file, () -> {
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                return writeAll(channel, content);
            }
        });
    }

    @Override
    public void replaceTail(Path file, long from, byte[] tail) {
        attempt(file, () -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(from).position(from);
                return writeAll(channel, tail);
            }
        });
    }

    private static FileChannel writeAll(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
        return channel;
    }

    @Override
    public void sync(Path path) {
        if (FOLDERS_CAN_BE_OPENED || !Files.isDirectory(path)) {
            attempt(path, () -> {
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                    channel.force(true);
                    return path;
                }
            });
        }
    }

    @Override
    public void move(Path from, Path to) {
        attempt(to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }

    @Override
    public void link(Path link, Path target) {
        attempt(link, () -> Files.createSymbolicLink(link, target));
    }

    @Override
    public void delete(Path path) {
        attempt(path, () -> {
            Files.delete(path);
            return path;
        });
    }

    private static <T> T attempt(Path path, Operation<T> operation) {
        try {
            return operation.run();
        } catch (IOException e) {
            throw PublishException.io(path, e);
        } catch (UncheckedIOException e) {
            throw PublishException.io(path, e.getCause());
        } catch (UnsupportedOperationException e) {
            throw PublishException.io(path, new IOException("the file system has no such operation", e));
        }
    }

    private interface Operation<T> {
        T run() throws IOException;
    }
}
