package coincide.stats;

/** A log likelihood of regression coefficients, to be maximised by {@link Newton}. */
interface Likelihood {
    Point at(double[] beta);

    /** Value and derivatives at one vector of coefficients. */
    final class Point {
        private final double[] beta;
        private final double value;
        private final double[] score;
        private final double[][] information;

        /**
         * @param score gradient of the value
         * @param information minus the second derivative, or a matrix near it that is positive definite
         */
        Point(double[] beta, double value, double[] score, double[][] information) {
            this.beta = beta.clone();
            this.value = value;
            this.score = score;
            this.information = information;
        }

        double[] beta() {
            return beta.clone();
        }

        double value() {
            return value;
        }

        double score(int j) {
            return score[j];
        }

        double[][] information() {
            return information;
        }
    }
}
