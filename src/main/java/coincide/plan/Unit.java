package coincide.plan;

/** What counts as one event of the launch series. */
public enum Unit {
    /** Local days with at least one launch. */
    LAUNCH_DAYS
}
