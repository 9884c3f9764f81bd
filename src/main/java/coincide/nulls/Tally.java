package coincide.nulls;

/** Counts how many values of a statistic are at least as extreme as the observed one, on each side. */
final class Tally {
    private static final double SLACK = 1e-9;

    private final double observed;
    private final double slack;
    private long greater;
    private long less;
    private long values;
    private double mean;
    private double squares;

    Tally(double observed) {
        this.observed = observed;
        this.slack = slack(observed);
    }

    /** The difference up to which two values of a statistic count as tied. */
    static double slack(double observed) {
        return Double.isInfinite(observed) ? 0 : SLACK * Math.max(1, Math.abs(observed));
    }

    void add(double value) {
        greater += value >= observed - slack ? 1 : 0;
        less += value <= observed + slack ? 1 : 0;
        values++;
        double step = value - mean;
        mean += step / values;
        squares += step * (value - mean);
    }

    /** Whether both sides hold so many values that drawing may end. */
    boolean ends(Replicates replicates) {
        return greater >= replicates.enough() && less >= replicates.enough();
    }

    /** The law when the values are all there are, the observed one among them. */
    NullLaw exact(String code) {
        return new NullLaw(code, observed, mean, sd(), (double) greater / values, (double) less / values, true, 0);
    }

    /** The law when the values are replicates, with the moments of the replicates. */
    NullLaw simulated(String code) {
        double all = values + 1.0;
        return new NullLaw(code, observed, mean, sd(), (greater + 1) / all, (less + 1) / all, false, values);
    }

    private double sd() {
        double sd = Math.sqrt(Math.max(0, squares / values));
        return sd <= slack ? 0 : sd;
    }
}
