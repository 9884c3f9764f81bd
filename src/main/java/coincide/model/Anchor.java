package coincide.model;

/** The day or days of a milestone that a window is measured from. */
public enum Anchor {
    /** Both ends are measured from the first day. */
    START,
    /** The lower end is measured from the first day, the upper end from the last. */
    SPAN,
    /** Both ends are measured from the last day. */
    END
}
