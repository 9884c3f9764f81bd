package coincide.stats;

import coincide.model.Direction;

/**
 * The least p-value that a test could reach at its own margins, whatever the launches did. A test whose least p-value is
 * above its level cannot reject; it leaves the family of tests before the correction.
 *
 * <p>Source: Tarone (1990), doi:10.2307/2531456.
 */
public final class Tarone {
    private Tarone() {}

    /** Least p-value of the exact test of {@link RateRatio}. */
    public static double binomial(int launches, double exposedShare, Direction direction) {
        return least(Law.binomial(launches, exposedShare), direction);
    }

    /** Least p-value when launch days fall on distinct days, each set equally likely. */
    public static double hypergeometric(int days, int exposedDays, int launches, Direction direction) {
        return least(Law.hypergeometric(days, exposedDays, launches), direction);
    }

    /** Least p-value of a count with the given law. */
    public static double least(Law law, Direction direction) {
        double up = law.pGreater(law.max());
        double down = law.pLess(law.min());
        return switch (direction) {
            case UP -> up;
            case DOWN -> down;
            case EITHER -> Math.min(1, 2 * Math.min(up, down));
        };
    }
}
