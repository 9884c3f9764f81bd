package coincide.stats;

import java.util.List;

/** What came of fitting a regression: the fit, or the reason why there is none. Nothing in either is NaN. */
public sealed interface RegressionResult permits LogLinearFit, RegressionResult.Failure {

    /** The fit; {@link IllegalStateException} with the reason where there is none. */
    default LogLinearFit orThrow() {
        if (this instanceof LogLinearFit fit) {
            return fit;
        }
        throw new IllegalStateException("Cannot fit the regression: " + this);
    }

    /** Why there is no fit. */
    sealed interface Failure extends RegressionResult {}

    /** No observed day has a launch. */
    record NoLaunches() implements Failure {
        @Override
        public String toString() {
            return "no observed day has a launch";
        }
    }

    /**
     * Some terms follow from those before them.
     *
     * @param terms the terms that add nothing: constant, never exposed, or a sum of others
     */
    record RankDeficient(List<String> terms) implements Failure {
        public RankDeficient {
            terms = List.copyOf(terms);
        }

        @Override
        public String toString() {
            return "%s: these terms follow from those before them; leave them out".formatted(terms);
        }
    }

    /**
     * The likelihood grows for ever along some direction: the estimate is infinite.
     *
     * @param terms the terms whose coefficients run away, for example a family with no launch in its window
     */
    record Separated(List<String> terms) implements Failure {
        public Separated {
            terms = List.copyOf(terms);
        }

        @Override
        public String toString() {
            return "%s: the launches are separated by these terms, whose estimates are infinite; leave them out"
                    .formatted(terms);
        }
    }

    /**
     * The search did not settle.
     *
     * @param steps steps made
     */
    record NotConverged(int steps) implements Failure {
        @Override
        public String toString() {
            return "not converged after %d steps; look at the collinearity of its terms".formatted(steps);
        }
    }
}
