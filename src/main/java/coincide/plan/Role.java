package coincide.plan;

/** What a hypothesis counts as, fixed in the job file before anything is run. */
public enum Role {
    /** Member of the confirmatory family: Holm at the job's alpha. */
    PRIMARY,
    /** Benjamini-Hochberg at 10 %. */
    SECONDARY,
    /** Estimates and intervals only; no verdict. */
    DESCRIBED
}
