package coincide.analysis;

/** A hypothesis whose launches and calendars were never observed on the same day. */
record UnobservedCell() implements Cell {
    @Override
    public Outcome evaluate() {
        return Outcome.untestable(0, "Launches and calendars were not observed on the same days.");
    }
}
