package coincide.ingest;

import java.util.List;

/** Inputs that are not there or cannot be read: all of them, one a line. */
public final class InputMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InputMissingException(List<String> problems) {
        super(String.join("\n", problems));
    }

    public List<String> problems() {
        return getMessage().lines().toList();
    }
}
