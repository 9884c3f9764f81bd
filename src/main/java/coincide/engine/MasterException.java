package coincide.engine;

/** The cluster that should compute does not answer, or has stopped answering; nothing of ours is wrong. */
public final class MasterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MasterException(String message, Throwable cause) {
        super(message, cause);
    }
}
