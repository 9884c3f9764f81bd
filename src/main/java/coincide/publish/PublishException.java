package coincide.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Nothing was published, or the pointer was left where it was; the reason says which exit code that is. */
public final class PublishException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, and the exit code that stands for it. */
    public enum Reason {
        /** A run with equal inputs wrote other bytes: a fault of the program. */
        NOT_REPRODUCIBLE(1),
        /** What reads back is not what was meant to be written. */
        REFUSED(65),
        /** There is no snapshot of the name that was asked for. */
        NO_SNAPSHOT(66),
        CANNOT_CREATE(73),
        IO(74),
        BUSY(75),
        /** Staging and snapshots do not lie on one file system. */
        OTHER_FILE_SYSTEM(78);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Reason reason;

    PublishException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    PublishException(Reason reason, String message) {
        this(reason, message, null);
    }

    public Reason reason() {
        return reason;
    }

    public int exitCode() {
        return reason.exitCode();
    }

    /** A file operation failed: the message has the path and how many bytes are free there. */
    public static PublishException io(Path path, IOException cause) {
        if (cause instanceof AtomicMoveNotSupportedException) {
            String message = "Cannot rename into %s: it lies on another file system than the staging folder beside it. "
                            .formatted(path)
                    + "Keep the folders of one job on one file system.";
            return new PublishException(Reason.OTHER_FILE_SYSTEM, message, cause);
        }
        return new PublishException(
                Reason.IO, "Cannot access %s: %s%s".formatted(path, words(cause), bytesFree(path)), cause);
    }

    /** The same failure before any work: nothing can be created there. */
    PublishException beforeWork() {
        return reason == Reason.IO
                ? new PublishException(
                        Reason.CANNOT_CREATE, getMessage() + ". Choose another output folder with --out.", getCause())
                : this;
    }

    private static String words(IOException cause) {
        if (cause instanceof FileSystemException failure) {
            return failure.getReason() == null ? kind(failure) : failure.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static String kind(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (failure instanceof AccessDeniedException) {
            return "access is denied";
        } else if (failure instanceof FileAlreadyExistsException) {
            return "something else is there already";
        }
        return failure.getClass().getSimpleName();
    }

    private static String bytesFree(Path path) {
        Path existing = path.toAbsolutePath();
        while (existing.getParent() != null && !Files.isDirectory(existing)) {
            existing = existing.getParent();
        }
        try {
            return " (%d bytes free)".formatted(Files.getFileStore(existing).getUsableSpace());
        } catch (IOException unknown) {
            return "";
        }
    }
}
