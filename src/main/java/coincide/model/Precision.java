package coincide.model;

/** How finely a date is known. */
public enum Precision {
    MINUTE,
    DAY,
    MONTH,
    YEAR,
    RANGE;

    /** Whether the local day itself is known. */
    public boolean knowsDay() {
        return this == MINUTE || this == DAY;
    }
}
