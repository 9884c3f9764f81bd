package coincide.nulls;

/**
 * The shift of each year in each replicate, drawn once for all that is rotated by them.
 *
 * <p>One number is drawn a year, whatever is rotated: the same replicate moves each year by the same days under every
 * exposure and every ratio, so that replicates of several of them belong together.
 */
public final class Shifts {
    private final char[][] ofYear;
    private final Replicates replicates;

    private Shifts(char[][] ofYear, Replicates replicates) {
        this.ofYear = ofYear;
        this.replicates = replicates;
    }

    /** Shifts of {@code 0 ... days - 1} for each year: those that {@link ResidualRotation} draws from the same streams. */
    public static Shifts of(Strata years, Streams streams, int replicates) {
        return of(years, streams, Replicates.all(replicates));
    }

    /** The same for laws that may end early. */
    public static Shifts of(Strata years, Streams streams, Replicates replicates) {
        return new Shifts(drawn(years, streams, 0, replicates.number()), replicates);
    }

    /** Shifts for each year in the replicates {@code from ... to - 1}. */
    static Shifts of(Strata years, Streams streams, int from, int to) {
        return new Shifts(drawn(years, streams, from, to), Replicates.all(to - from));
    }

    private static char[][] drawn(Strata years, Streams streams, int from, int to) {
        int replicates = to - from;
        char[][] ofYear = new char[years.count()][replicates];
        for (int year = 0; year < ofYear.length; year++) {
            if (years.length(year) > Character.MAX_VALUE) {
                throw new IllegalArgumentException("Invalid year of %d days".formatted(years.length(year)));
            }
        }
        for (int i = 0; i < replicates; i++) {
            Draws draws = streams.replicate(from + i);
            for (int year = 0; year < ofYear.length; year++) {
                ofYear[year][i] = (char) draws.below(years.length(year));
            }
        }
        return ofYear;
    }

    public int replicates() {
        return replicates.number();
    }

    /** As many at least as extreme on each side end the drawing. */
    int enough() {
        return replicates.enough();
    }

    /** Replicates summed between two looks whether drawing may end. */
    int stride() {
        return enough() < replicates() ? Math.max(64, 2 * enough()) : replicates();
    }

    /** Adds the entries that the replicates from a number on draw from the table of a year. */
    void add(int year, double[] table, int from, double[] sums) {
        char[] shifts = ofYear[year];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += table[shifts[from + i]];
        }
    }
}
