package coincide.analysis;

/** What a reader must know before using a coefficient. */
public enum Caveat {
    /** No launch in the observation: nothing to compare. */
    NO_LAUNCHES,
    /** No observed day is exposed: nothing to compare. */
    NO_EXPOSED_DAYS,
    /** Every observed day is exposed: nothing to compare. */
    NO_UNEXPOSED_DAYS,
    /** The ratio is infinite: no launch outside the exposure. */
    INFINITE_RATIO,
    /** The upper limit is infinite. */
    INFINITE_LIMIT,
    /** No or all launches that tell anything are exposed; the maximum-likelihood ratio is 0 or infinite. */
    SEPARATED,
    /** Separated, and made finite by Firth's penalty. */
    FIRTH,
    /** The exposure does not vary where launches tell anything, or the model has no finite fit. */
    NOT_ESTIMABLE,
    /** The search for the maximum did not settle. */
    NOT_CONVERGED,
    /** Left out of the joint regression: too few launch days in the window, or other terms give nearly the same days. */
    NOT_SEPARABLE,
    /** Fewer observed days than the regression has terms. */
    TOO_FEW_DAYS,
    /** Monthly counts scatter more than a Poisson law allows, by a factor above 1.2: the interval is too short. */
    OVERDISPERSED,
    /** The days just before the windows have another rate: the family may answer launches, or be moved by them. */
    REACTIVE,
    /** The rate changes from month to month within the strata. */
    RATE_VARIES,
    /** Fewer than half of the strata with launches hold both an exposed and an unexposed candidate day. */
    FEW_REFERENTS
}
