package coincide.stats;

/** A search for a maximum that did not settle: the data are too sparse, or too nearly separated, for its likelihood. */
public final class ConvergenceException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    ConvergenceException(String message) {
        super(message);
    }
}
