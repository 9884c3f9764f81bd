package coincide.stats;

/**
 * Numbers of rejections, out of independent trials under the null hypothesis, that agree with the level of a test.
 *
 * <pre>{@code
 *   X ~ Binomial(trials, alpha)       low  = max(c : P(X < c) <= (1 - level) / 2)
 *                                     high = min(c : P(X > c) <= (1 - level) / 2)
 * }</pre>
 *
 * The band is exact: it covers X with probability {@code level} or more. A test above it rejects too often; a test below it
 * is conservative.
 *
 * @param trials histories or controls tested
 * @param alpha level of the test
 * @param level coverage of the band, as 0.99
 */
public record SizeBand(int trials, double alpha, double level) {
    /** Where a number of rejections lies. */
    public enum Place {
        BELOW,
        WITHIN,
        ABOVE
    }

    public SizeBand {
        if (trials < 1 || !(alpha > 0 && alpha < 1) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "Invalid band of %d trials, alpha %s, level %s: it needs a trial, and alpha and level between 0 and 1"
                            .formatted(trials, alpha, level));
        }
    }

    /** Least count within the band. */
    public int low() {
        Law law = Law.binomial(trials, alpha);
        double tail = 0;
        int count = 0;
        while (tail + law.probability(count) <= (1 - level) / 2) {
            tail += law.probability(count);
            count++;
        }
        return count;
    }

    /** Largest count within the band. */
    public int high() {
        return limit(Law.binomial(trials, alpha), (1 - level) / 2);
    }

    /** Largest count that is not too many: {@code min(c : P(X > c) <= 1 - level)}, one-sided. */
    public int upperLimit() {
        return limit(Law.binomial(trials, alpha), 1 - level);
    }

    private static int limit(Law law, double most) {
        double tail = 0;
        int count = law.max();
        while (tail + law.probability(count) <= most) {
            tail += law.probability(count);
            count--;
        }
        return count;
    }

    /** Where this many rejections lie. */
    public Place place(int rejections) {
        if (rejections < 0 || rejections > trials) {
            throw new IllegalArgumentException(
                    "Invalid count: %d rejections of %d trials".formatted(rejections, trials));
        }
        if (rejections < low()) {
            return Place.BELOW;
        }
        return rejections > high() ? Place.ABOVE : Place.WITHIN;
    }
}
