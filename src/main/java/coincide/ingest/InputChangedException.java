package coincide.ingest;

import java.util.List;

/** Inputs that changed while they were read: all of them, one a line. The run may be tried again. */
public final class InputChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InputChangedException(List<String> problems) {
        super(String.join("\n", problems));
    }

    public List<String> problems() {
        return getMessage().lines().toList();
    }
}
