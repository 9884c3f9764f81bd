package coincide.analysis;

/**
 * How many of a number of days.
 *
 * @param days those that are meant
 * @param of all, none where nothing was observed
 */
public record DayShare(int days, int of) {
    public DayShare {
        if (days < 0 || days > of) {
            throw new IllegalArgumentException("Invalid share: %d of %d days".formatted(days, of));
        }
    }

    /** In [0, 1]; NaN of no day. */
    public double value() {
        return of == 0 ? Double.NaN : (double) days / of;
    }
}
