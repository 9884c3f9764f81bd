package coincide.stats;

import java.io.Serializable;

/** Coefficients of a {@link RidgeRegression}, for terms on their own scale. */
public final class RidgeFit implements Serializable {
    private static final long serialVersionUID = 1;

    private final double[] beta;
    private final Standardisation scale;

    RidgeFit(double[] beta, Standardisation scale) {
        this.beta = beta;
        this.scale = scale;
    }

    /** Expected launches of a day with these terms, {@code e^eta}; {@code NaN} stands for a term that is not known. */
    public double rate(double[] row) {
        if (row.length != scale.terms()) {
            throw new IllegalArgumentException(
                    "Invalid row: %d terms, the fit has %d".formatted(row.length, scale.terms()));
        }
        double eta = beta[0];
        for (int j = 0; j < row.length; j++) {
            eta += beta[j + 1] * scale.apply(j, row[j]);
        }
        return Math.exp(eta);
    }

    /** Change of the log rate by one unit of a term; 0 where the term did not vary. */
    double coefficient(int term) {
        return scale.varies(term) ? beta[term + 1] / scale.deviation(term) : 0;
    }

    /** Standardised coefficient of a term, the one that is penalised. */
    double standardised(int term) {
        return beta[term + 1];
    }
}
