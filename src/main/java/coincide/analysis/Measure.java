package coincide.analysis;

/** The numbers that a coefficient may have. Their names in lower case are columns of the table {@code coefficients}. */
public enum Measure {
    /** Rate ratio; of a case-crossover an odds ratio. May be infinite. */
    RATIO,
    /** Lower end of the 95 % interval. */
    CI_LOW,
    /** Upper end of the 95 % interval; may be infinite. */
    CI_HIGH,
    /** Two-sided p-value of ratio 1, not corrected for multiplicity. */
    P_TWO_SIDED(true),
    /** Standard error of the logarithm of the ratio; of a posterior its standard deviation. */
    LOG_RATIO_SE,
    /** Two-sided mid-p. */
    P_MID(true),
    /** Two-sided p by minimum likelihood. */
    P_MINIMUM_LIKELIHOOD(true),
    /** Posterior probability that the ratio is above 1. */
    PROBABILITY_ABOVE_1(true),
    /** {@code n1 - n0 d1 / d0}. */
    EXCESS,
    /** {@code (RR - 1) / RR}. */
    ATTRIBUTABLE_FRACTION,
    /** {@code excess / n}. */
    POPULATION_FRACTION,
    /** Overdispersion that error or likelihood were widened by. */
    DISPERSION;

    private final boolean test;

    Measure() {
        this(false);
    }

    Measure(boolean test) {
        this.test = test;
    }

    /** Whether it weighs evidence, which what is only described does not have. */
    boolean isTest() {
        return test;
    }
}
