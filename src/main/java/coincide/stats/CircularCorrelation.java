package coincide.stats;

/**
 * A sum over days for every circular shift of one series against another.
 *
 * <pre>{@code
 *   S(s) = sum_u y_u x_((u + s) mod T),     s = 0 ... T - 1
 * }</pre>
 *
 * Shift {@code s} moves the series {@code y} to {@code s} days later. The series {@code x} is taken apart into runs of equal
 * value, of which a calendar has few: the cost is {@code O(launches x runs + T)} for counts, which stay exact integers, and
 * {@code O(runs x T)} for real values. Checked against direct summation in R 4.2.2.
 *
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1982.tb01221.x">Lotwick and Silverman (1982)</a>
 */
public final class CircularCorrelation {
    private CircularCorrelation() {}

    /** Launches on exposed days for each shift of the launches. */
    public static int[] of(int[] y, boolean[] exposed) {
        LaunchUnits.requireSameLength(y.length, exposed.length);
        int days = y.length;
        int[] steps = new int[days + 1];
        for (int from = 0; from < days; from++) {
            if (!exposed[from]) {
                continue;
            }
            int to = from;
            while (to < days && exposed[to]) {
                to++;
            }
            addRun(y, from, to - from, steps);
            from = to;
        }
        return running(steps);
    }

    /** One step up and one down a launch: it lies in the run at the shifts {@code from - u ... from - u + length - 1}. */
    private static void addRun(int[] y, int from, int length, int[] steps) {
        int days = y.length;
        for (int u = 0; u < days; u++) {
            if (y[u] == 0) {
                continue;
            }
            int first = Math.floorMod(from - u, days);
            int end = first + length;
            steps[first] += y[u];
            steps[Math.min(end, days)] -= y[u];
            if (end > days) {
                steps[0] += y[u];
                steps[end - days] -= y[u];
            }
        }
    }

    private static int[] running(int[] steps) {
        int[] sums = new int[steps.length - 1];
        int sum = 0;
        for (int s = 0; s < sums.length; s++) {
            sum += steps[s];
            sums[s] = sum;
        }
        return sums;
    }

    /** Weighted sums of a real series for each of its shifts. */
    public static double[] of(double[] y, double[] x) {
        LaunchUnits.requireSameLength(y.length, x.length);
        int days = y.length;
        double[] before = new double[2 * days + 1];
        for (int t = 0; t < 2 * days; t++) {
            before[t + 1] = before[t] + y[t % days];
        }
        double[] sums = new double[days];
        int from = 0;
        while (from < days) {
            int to = from + 1;
            while (to < days && x[to] == x[from]) {
                to++;
            }
            for (int s = 0; x[from] != 0 && s < days; s++) {
                int first = from - s + (s > from ? days : 0);
                sums[s] += x[from] * (before[first + to - from] - before[first]);
            }
            from = to;
        }
        return sums;
    }

    /** 1 on exposed days, 0 elsewhere. */
    public static double[] weights(boolean[] exposed) {
        double[] weights = new double[exposed.length];
        for (int t = 0; t < exposed.length; t++) {
            weights[t] = exposed[t] ? 1 : 0;
        }
        return weights;
    }
}
