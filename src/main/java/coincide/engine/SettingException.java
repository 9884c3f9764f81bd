package coincide.engine;

/** A setting of Spark with which tables could not be trusted, or that names no place to compute. */
public final class SettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingException(String message, Throwable cause) {
        super(message, cause);
    }

    SettingException(String message) {
        this(message, null);
    }
}
