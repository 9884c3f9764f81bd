package coincide.analysis;

/** What a reader must know before using a finding. */
public enum Flag {
    /** Launches and calendars were not observed on the same days. */
    UNOBSERVED,
    /** No launch in the observation. */
    NO_LAUNCHES,
    /** No milestone, or no day of any window, in the observation. */
    NO_EXPOSED_DAYS,
    /** Every observed day is exposed. */
    NO_UNEXPOSED_DAYS,
    /** One milestone only. */
    SINGLE_MILESTONE,
    /** Fewer than five launch days expected inside the exposure. */
    SPARSE,
    /** More than half of all days are exposed. */
    WIDE_EXPOSURE,
    /** The ratio is infinite: no launch day outside the exposure. */
    INFINITE_RATIO,
    /** The upper confidence limit is infinite. */
    INFINITE_LIMIT,
    /** The statistic cannot vary under this null model; p is 1. */
    UNTESTABLE,
    /** Dates repeat each year: no null model tells them from a season of the same width. */
    NOT_SEPARABLE_FROM_SEASON,
    /** Some milestones were left out of a window before their start: it is not known when they were announced. */
    UNANNOUNCED_LEFT_OUT,
    /** Some windows reach outside the observation and were cut. */
    CLIPPED,
    /** This null model rejects fewer histories without an effect than its level allows: valid, and weaker than it could be. */
    CONSERVATIVE,
    /** This null model rejects too many histories without an effect: it may not carry a verdict. */
    LIBERAL_SIZE,
    /** No ratio that was tried would be seen in four of five histories. */
    MDE_BEYOND
}
