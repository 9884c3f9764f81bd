package coincide.stats;

import coincide.model.Observation;
import coincide.model.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Launches at given lags around milestones: peri-event histogram and cross pair correlation.
 *
 * <pre>{@code
 *   C(B) = sum_j sum_(t in B_j) y_t      launches in bin B around milestone j, over observed days t
 *   n(B) = sum_j #(t in B_j)             milestone-days at risk
 *   rate(B) = C(B) / n(B),    g(B) = rate(B) / (N / T),    inhomogeneous g(B) = C(B) / sum_j sum_(t in B_j) lambda_t
 * }</pre>
 *
 * A bin is a {@link Window}: {@code start[-7,-1]} holds the lags -7 to -1 around the first day, {@code end[1,7]} those around
 * the last. Milestones that begin on an observed day enter. Days that are not observed are not at risk; days before a
 * milestone begins are at risk only once its date was known ({@link Span#knownFrom}). A day near several milestones counts
 * once for each: unlike {@link Exposure} this is no union. Bins without a day at risk are left out of every curve and listed.
 *
 * <p><b>Units.</b> One entry an observed day in, one entry a bin of {@link #bins} out. The table of how many milestones each
 * day serves in each bin is made once; a history then costs {@code O(T + launch days x bins)}.
 *
 * <p><b>Misleads.</b> No bin of its own is a test, {@link ExtremeRankLength} is. Bins are declared, never chosen from the
 * picture. {@code g = 1} is what to expect only of a constant rate. <b>Errors.</b> No milestone that begins on an observed
 * day, no bin at risk, or {@code g} of a history without launches: {@link IllegalArgumentException}.
 *
 * <p>Sources: Perkel, Gerstein and Moore (1967), doi:10.1016/S0006-3495(67)86597-4; Baddeley, Moller and Waagepetersen (2000),
 * doi:10.1111/1467-9574.00144. Checked against exact counts.
 */
public final class PeriEvent {
    private final int milestones;
    private final List<Window> bins;
    private final List<Window> withoutRisk;
    private final int[][] near;
    private final int[] atRisk;

    private PeriEvent(int milestones, List<Window> bins, List<Window> withoutRisk, int[][] near, int[] atRisk) {
        this.milestones = milestones;
        this.bins = bins;
        this.withoutRisk = withoutRisk;
        this.near = near;
        this.atRisk = atRisk;
    }

    /** Tabulates which observed days lie in which bins around the milestones that begin on an observed day. */
    public static PeriEvent of(List<Span> spans, List<Window> bins, Observation observation) {
        List<Span> inside =
                spans.stream().filter(s -> observation.indexOf(s.start()) >= 0).toList();
        if (inside.isEmpty()) {
            throw new IllegalArgumentException("Cannot measure a curve: no milestone begins on an observed day");
        }
        List<Window> measured = new ArrayList<>();
        List<Window> withoutRisk = new ArrayList<>();
        List<int[]> columns = new ArrayList<>();
        for (Window bin : bins) {
            List<ClippedWindow> windows = ClippedWindow.of(inside, bin, observation);
            if (windows.isEmpty()) {
                withoutRisk.add(bin);
            } else {
                measured.add(bin);
                columns.add(column(windows, observation.length()));
            }
        }
        if (measured.isEmpty()) {
            throw new IllegalArgumentException(
                    "Cannot measure a curve: no observed day lies in any of the bins %s".formatted(bins));
        }
        return new PeriEvent(
                inside.size(),
                List.copyOf(measured),
                List.copyOf(withoutRisk),
                byDay(columns, observation.length()),
                columns.stream().mapToInt(LaunchUnits::total).toArray());
    }

    /** How many milestones have each day in their window. */
    private static int[] column(List<ClippedWindow> windows, int days) {
        int[] column = new int[days];
        for (ClippedWindow window : windows) {
            for (int t = window.from(); t < window.to(); t++) {
                column[t]++;
            }
        }
        return column;
    }

    private static int[][] byDay(List<int[]> columns, int days) {
        int[][] rows = new int[days][columns.size()];
        for (int b = 0; b < columns.size(); b++) {
            for (int t = 0; t < days; t++) {
                rows[t][b] = columns.get(b)[t];
            }
        }
        return rows;
    }

    /** Number of milestones that begin on an observed day. */
    public int milestones() {
        return milestones;
    }

    /** The bins of every curve, in the given order: those with a day at risk. */
    public List<Window> bins() {
        return bins;
    }

    /** The bins without a day at risk, which no curve holds. */
    public List<Window> binsWithoutRisk() {
        return withoutRisk;
    }

    /** Milestone-days at risk {@code n(B)}. */
    public int[] atRisk() {
        return atRisk.clone();
    }

    /** Launches {@code C(B)}. */
    public int[] counts(int[] y) {
        LaunchUnits.requireSameLength(y.length, near.length);
        int[] counts = new int[atRisk.length];
        for (int t = 0; t < y.length; t++) {
            if (y[t] != 0) {
                for (int b = 0; b < counts.length; b++) {
                    counts[b] += y[t] * near[t][b];
                }
            }
        }
        return counts;
    }

    /** Launches a milestone-day at risk. */
    public double[] rate(int[] y) {
        int[] counts = counts(y);
        double[] rate = new double[counts.length];
        Arrays.setAll(rate, b -> (double) counts[b] / atRisk[b]);
        return rate;
    }

    /**
     * Rate over the rate {@code N / T} of the same history: the curve to compare where surrogates hold fewer launch days than
     * the data. Equal fractions give equal doubles.
     */
    public double[] pairCorrelation(int[] y) {
        int[] counts = counts(y);
        double launches = requireLaunches(y);
        double[] g = new double[counts.length];
        Arrays.setAll(g, b -> (double) counts[b] * y.length / (launches * atRisk[b]));
        return g;
    }

    /** Launches expected in each bin under an intensity, {@code sum_j sum_(t in B_j) lambda_t}. */
    public double[] expected(double[] intensity) {
        LaunchUnits.requireSameLength(intensity.length, near.length);
        double[] expected = new double[atRisk.length];
        for (int t = 0; t < near.length; t++) {
            if (!(intensity[t] >= 0 && intensity[t] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "Invalid intensity %s of day number %d: it must be finite and not negative"
                                .formatted(intensity[t], t));
            }
            for (int b = 0; b < expected.length; b++) {
                expected[b] += near[t][b] * intensity[t];
            }
        }
        return expected;
    }

    /**
     * The inhomogeneous pair correlation {@code C(B) / expected(B)}. As data and surrogates share the intensity, ranks, and so
     * p of {@link ExtremeRankLength}, are those of {@link #pairCorrelation(int[])}.
     *
     * @param expected from {@link #expected}, the same for data and surrogates
     * @param fitted the launches that the intensity was fitted to; a history with fewer is compared with as much less
     */
    public double[] pairCorrelation(int[] y, double[] expected, int fitted) {
        int[] counts = counts(y);
        double launches = requireLaunches(y);
        double[] g = new double[counts.length];
        for (int b = 0; b < g.length; b++) {
            if (!(expected[b] > 0)) {
                throw new IllegalArgumentException(
                        "Cannot divide by the intensity: %s launches are expected in bin %s; leave the bin out"
                                .formatted(expected[b], bins.get(b)));
            }
            g[b] = (double) counts[b] * fitted / (launches * expected[b]);
        }
        return g;
    }

    private static int requireLaunches(int[] y) {
        int launches = LaunchUnits.total(y);
        if (launches > 0) {
            return launches;
        }
        throw new IllegalArgumentException("Cannot measure pair correlation: there is no launch");
    }
}
