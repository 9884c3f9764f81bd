package coincide.analysis;

import coincide.analysis.Coefficient.Basis;
import coincide.stats.BayesianRatio;
import coincide.stats.RateRatio;
import java.util.OptionalDouble;

/** Ratios of two Poisson counts at constant rates: what season and bursts do to launches is not allowed for, but flagged. */
final class PoissonCoefficients {
    /** Monthly overdispersion above which Poisson intervals are flagged. */
    static final double MUCH = 1.2;

    private static final String EXACT = "exact_conditional";

    private PoissonCoefficients() {}

    /** No ratio exists. */
    static Coefficient nothing(Basis basis) {
        return Coefficient.of(basis, EXACT, Coefficient.EXPOSURE)
                .flagged(Caveat.valueOf(basis.margins().status().name()));
    }

    /** Exact given the total, with the excess of launches on exposed days. */
    static Coefficient exact(Basis basis, OptionalDouble phi) {
        RateRatio rates = basis.margins();
        Coefficient row = Coefficient.of(basis, EXACT, Coefficient.EXPOSURE)
                .by("clopper_pearson")
                .with(Measure.RATIO, rates.ratio())
                .with(rates.interval(0.95))
                .with(Measure.P_TWO_SIDED, rates.pTwoSidedCentral())
                .with(Measure.P_MID, rates.pTwoSidedMid())
                .with(Measure.P_MINIMUM_LIKELIHOOD, rates.pTwoSidedMinLike())
                .with(Measure.EXCESS, rates.excess())
                .with(Measure.ATTRIBUTABLE_FRACTION, rates.attributableFractionExposed())
                .with(Measure.POPULATION_FRACTION, rates.attributableFractionTotal());
        if (rates.n1() > 0 && rates.n0() > 0) {
            row = row.with(Measure.LOG_RATIO_SE, Math.sqrt(1.0 / rates.n1() + 1.0 / rates.n0()));
        }
        return dispersed(row, phi);
    }

    /** Posterior median under Jeffreys' prior of both rates. */
    static Coefficient jeffreys(Basis basis, OptionalDouble phi) {
        BayesianRatio posterior = basis.margins().bayes(0.5, 0);
        Coefficient row = Coefficient.of(basis, "bayes_jeffreys", Coefficient.EXPOSURE)
                .by("posterior")
                .with(Measure.RATIO, posterior.quantile(0.5))
                .with(posterior.interval(0.95))
                .with(Measure.LOG_RATIO_SE, posterior.logSd())
                .with(Measure.PROBABILITY_ABOVE_1, posterior.probabilityAbove(1));
        return dispersed(row, phi);
    }

    /** Notes the overdispersion of monthly counts, and flags it where the row does not allow for it. */
    private static Coefficient dispersed(Coefficient row, OptionalDouble phi) {
        if (phi.isEmpty()) {
            return row;
        }
        Coefficient noted = row.noted("phi_months", phi.getAsDouble());
        return phi.getAsDouble() > MUCH ? noted.flagged(Caveat.OVERDISPERSED) : noted;
    }
}
