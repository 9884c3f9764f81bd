package coincide.stats;

import java.util.OptionalDouble;

/**
 * Coincidences between two series of days (event coincidence analysis).
 *
 * <pre>{@code
 *   precursor count  #(i : some j has lo <= a_i - b_j <= hi)     rate / launches
 *   trigger count    #(j : some i has lo <= a_i - b_j <= hi)     rate / milestones
 * }</pre>
 *
 * <b>Units.</b> Whole local days, both series ascending; a day listed twice counts twice, so hand in distinct days. Windows
 * are not cut at the ends of the observation: every launch and every milestone stays in its denominator.
 *
 * <p><b>Null hypothesis</b> of the analytic p-values: both series are independent Poisson processes of constant rate. Bursts
 * and seasons break it: reported, never the headline.
 *
 * <p>Source: Donges et al. (2016), doi:10.1140/epjst/e2015-50233-y. Checked against CoinCalc 2.0 {@code CC.eca.ts}.
 *
 * @param lo least lag, launch day minus milestone day
 * @param hi largest lag
 */
public record Coincidence(int launches, int milestones, int precursorCount, int triggerCount, int lo, int hi) {

    /** Counts both ways. */
    public static Coincidence of(long[] launchDays, long[] milestoneDays, int lo, int hi) {
        return new Coincidence(
                launchDays.length,
                milestoneDays.length,
                precursorCount(launchDays, milestoneDays, lo, hi),
                triggerCount(launchDays, milestoneDays, lo, hi),
                lo,
                hi);
    }

    /** Launches with a milestone in the window. */
    public static int precursorCount(long[] launchDays, long[] milestoneDays, int lo, int hi) {
        return withNeighbour(launchDays, milestoneDays, lo, hi);
    }

    /** Milestones with a launch in the window. */
    public static int triggerCount(long[] launchDays, long[] milestoneDays, int lo, int hi) {
        return withNeighbour(milestoneDays, launchDays, -hi, -lo);
    }

    /** Share of launches with a milestone in the window; empty without launches. */
    public OptionalDouble precursorRate() {
        return rate(precursorCount, launches);
    }

    /** Share of milestones with a launch in the window; empty without milestones. */
    public OptionalDouble triggerRate() {
        return rate(triggerCount, milestones);
    }

    /**
     * {@code P(Bin(launches, 1 - (1 - w / T')^milestones) >= precursor count)}, {@code w = hi - lo + 1}.
     *
     * @param periodDays {@code T'}: observed days, less the shift {@code lo} of a one-sided window
     */
    public double precursorPoissonP(int periodDays) {
        return poissonP(precursorCount, launches, milestones, periodDays);
    }

    /** {@code P(Bin(milestones, 1 - (1 - w / T')^launches) >= trigger count)}. */
    public double triggerPoissonP(int periodDays) {
        return poissonP(triggerCount, milestones, launches, periodDays);
    }

    private double poissonP(int count, int own, int others, int periodDays) {
        int windowDays = hi - lo + 1;
        if (windowDays > periodDays) {
            throw new IllegalArgumentException(
                    "Invalid window: its %d days are more than the %d of the period".formatted(windowDays, periodDays));
        }
        double hit = -Math.expm1(others * Math.log1p(-(double) windowDays / periodDays));
        return Law.binomial(own, hit).pGreater(count);
    }

    private static OptionalDouble rate(int count, int of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }

    private static int withNeighbour(long[] a, long[] b, int lo, int hi) {
        int count = 0;
        int j = 0;
        for (long day : a) {
            while (j < b.length && b[j] < day - hi) {
                j++;
            }
            count += j < b.length && b[j] <= day - lo ? 1 : 0;
        }
        return count;
    }
}
