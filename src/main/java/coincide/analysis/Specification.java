package coincide.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One way to test one hypothesis: a cell of the specification grid.
 *
 * @param headline whether it is the declared way
 * @param observed launch days, or what counts as one, that are exposed; a mean over imputations
 * @param result what the null model said: one, or none where there was no test
 * @param obstacle why the cell is not testable, so that it does not count; empty where it does
 */
public record Specification(
        String hypothesis, Axes axes, boolean headline, double observed, List<Result> result, String obstacle)
        implements Serializable {

    /**
     * What a null model said.
     *
     * @param expected what it expects of {@link Specification#observed}
     * @param ratio observed / expected; over imputations, exp of the pooled logarithm
     * @param p on the declared side
     * @param logRatioError standard error of the pooled logarithm; none without imputations
     */
    public record Result(double expected, double ratio, double p, double pTwoSided, List<Double> logRatioError)
            implements Serializable {
        public Result {
            logRatioError = List.copyOf(logRatioError);
        }
    }

    public Specification {
        result = List.copyOf(result);
        if (result.isEmpty() && obstacle.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid specification of %s: it has no result and no reason is given".formatted(hypothesis));
        }
    }

    /** Whether it counts in what the grid agrees on. */
    public boolean testable() {
        return obstacle.isEmpty();
    }

    public Optional<Double> expected() {
        return result.stream().findFirst().map(Result::expected);
    }

    /** Observed / expected; absent where nothing is expected or nothing could be pooled. */
    public Optional<Double> ratio() {
        return result.stream().findFirst().map(Result::ratio).filter(Double::isFinite);
    }

    public Optional<Double> p() {
        return result.stream().findFirst().map(Result::p);
    }

    public Optional<Double> pTwoSided() {
        return result.stream().findFirst().map(Result::pTwoSided);
    }

    public Optional<Double> logRatioError() {
        return result.stream().flatMap(one -> one.logRatioError().stream()).findFirst();
    }
}
