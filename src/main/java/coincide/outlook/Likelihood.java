package coincide.outlook;

import coincide.stats.Interval;
import java.util.Locale;
import java.util.Optional;

/**
 * Words for the probability of an event: one row of the terms of Intelligence Community Directive 203, whose bands include
 * their lower edge. Never for a p-value.
 *
 * <p>Below 1 % and from 99 % there is no term. Where the interval of the probability reaches over more than two bands, a term
 * would say more than is known, and there is none either; nor where no interval is known. Always print the number beside it.
 *
 * @see <a href="https://doi.org/10.1371/journal.pone.0213522">Wintle et al. (2019), numbers beside terms</a>
 */
public enum Likelihood {
    UNDER(0.00),
    ALMOST_NO_CHANCE(0.01),
    VERY_UNLIKELY(0.05),
    UNLIKELY(0.20),
    ROUGHLY_EVEN_CHANCE(0.45),
    LIKELY(0.55),
    VERY_LIKELY(0.80),
    ALMOST_CERTAIN(0.95),
    OVER(0.99);

    private static final int WIDEST = 2;

    private final double from;

    Likelihood(double from) {
        this.from = from;
    }

    /** The band that holds an unrounded probability. */
    static Likelihood of(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("Invalid probability %s: it must lie in [0, 1]".formatted(probability));
        }
        Likelihood found = UNDER;
        for (Likelihood band : values()) {
            found = probability >= band.from ? band : found;
        }
        return found;
    }

    /** The term for a probability; absent where there is none, or where its interval is too wide for one. */
    public static Optional<String> term(double probability, Optional<Interval> interval) {
        Likelihood band = of(probability);
        boolean named = band != UNDER && band != OVER;
        boolean narrow = interval.map(
                        range -> of(range.high()).ordinal() - of(range.low()).ordinal() < WIDEST)
                .orElse(false);
        return named && narrow
                ? Optional.of(band.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                : Optional.empty();
    }
}
