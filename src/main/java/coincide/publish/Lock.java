package coincide.publish;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One run of a job at a time. The kernel frees the lock when the process ends, however it ends; the file stays, and
 * names the last holder.
 */
final class Lock implements AutoCloseable {
    /** Holders in this process: to open and close the file again would free the lock of the one who has it. */
    private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

    /** The locked byte lies far behind the text, so that the text can be read where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_TEXT = 1000;

    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock of an existing folder or says who has it. */
    static Lock take(Path file, Clock clock) {
        String holder = "%s since %s"
                .formatted(
                        ManagementFactory.getRuntimeMXBean().getName(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS));
        try {
            Path real = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
            String other = HELD_HERE.putIfAbsent(real, holder);
            if (other != null) {
                throw busy(file, other);
            }
            return takeFromOthers(real, holder);
        } catch (IOException e) {
            throw PublishException.io(file, e);
        }
    }

    private static Lock takeFromOthers(Path file, String holder) throws IOException {
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                throw busy(file, text(channel));
            }
            channel.truncate(0).write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
            taken = true;
            return new Lock(file, channel);
        } finally {
            if (!taken) {
                HELD_HERE.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(content, 0);
        return StandardCharsets.UTF_8.decode(content.flip()).toString().strip();
    }

    private static PublishException busy(Path file, String holder) {
        return new PublishException(
                PublishException.Reason.BUSY,
                "Busy: %s is held by %s. Try again when that run has ended."
                        .formatted(file, holder.isEmpty() ? "a run that has just started" : holder));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw PublishException.io(file, e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
