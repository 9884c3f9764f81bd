package coincide.analysis;

/** How far the null models agree with the headline's rejection. */
public enum Robustness {
    /** Every applicable null model rejects. */
    ROBUST,
    /** Some do. */
    MIXED,
    /** Only null models that ignore season or clustering do, or the one the hypothesis names does not. */
    FRAGILE
}
