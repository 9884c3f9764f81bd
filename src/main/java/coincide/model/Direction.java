package coincide.model;

/** The side on which a hypothesis expects the statistic to lie. */
public enum Direction {
    /** More launches, or nearer ones, than the null model gives. */
    UP,
    /** Fewer launches than the null model gives. */
    DOWN,
    /** No side was declared: two-sided. */
    EITHER
}
