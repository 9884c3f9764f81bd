package coincide.plan;

import java.util.List;

/** A plan that cannot be run: the problems of a job file, all of them, one a line. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether the plan is at fault or is not there at all. */
    public enum Kind {
        /** The file says something that cannot be run. */
        INVALID,
        /** There is no such file, or it cannot be read. */
        MISSING
    }

    private final Kind kind;

    public PlanException(Kind kind, List<String> problems) {
        super(String.join("\n", problems));
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** One line each: place, rule, key and value, reason, remedy. */
    public List<String> problems() {
        return getMessage().lines().toList();
    }
}
