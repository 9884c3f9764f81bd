package coincide.nulls;

/**
 * How many replicates a null model draws, and when it is known that the observed value is not extreme.
 *
 * <p>Where only the decision at a level counts, the rest need not be drawn once both sides hold so many replicates at least as
 * extreme that the p-value of all of them is above the level whatever the rest are. The decision is that of all replicates.
 *
 * @param number replicates drawn; 0 where all arrangements are enumerated instead
 * @param enough as many at least as extreme on each side end the drawing; {@code Integer.MAX_VALUE} where all are drawn
 */
public record Replicates(int number, int enough) {
    public Replicates {
        if (number < 0 || enough < 1) {
            throw new IllegalArgumentException(
                    "Invalid replicates: %d, ended by %d; the first must not be negative, the second positive"
                            .formatted(number, enough));
        }
    }

    /** All are drawn. */
    public static Replicates all(int number) {
        return new Replicates(number, Integer.MAX_VALUE);
    }

    /**
     * Those that decide whether a p-value is at most {@code alpha}: with {@code b} on the smaller side, {@code (b + 1) / (number +
     * 1) > alpha} as soon as {@code b >= alpha (number + 1)}.
     */
    public static Replicates deciding(int number, double alpha) {
        return new Replicates(number, Math.max(1, (int) Math.ceil(alpha * (number + 1.0))));
    }
}
