package coincide.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sum over days for every circular shift of one series against another.
 *
 * <pre>{@code
 *   S(s) = sum_u y_u x_((u + s) mod T),     s = 0 ... T - 1
 * }</pre>
 *
 * Shift {@code s} moves the series {@code y} to {@code s} days later. The series {@code x} is taken apart into runs of equal
 * value, of which a calendar has few: the cost is {@code O(launches x runs + T)} for counts, which stay exact integers, and
 * {@code O(runs x T)} for real values, where runs as high as the first day cost nothing. Checked against direct summation in R
 * 4.2.2.
 *
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1982.tb01221.x">Lotwick and Silverman (1982)</a>
 */
public final class CircularCorrelation {
    private CircularCorrelation() {}

    /** Launches on exposed days for each shift of the launches. */
    public static int[] of(int[] y, boolean[] exposed) {
        LaunchUnits.requireSameLength(y.length, exposed.length);
        int days = y.length;
        int[] launches = IntStream.range(0, days).filter(u -> y[u] != 0).toArray();
        int[] steps = new int[days + 1];
        for (int from = 0; from < days; from++) {
            if (!exposed[from]) {
                continue;
            }
            int to = from;
            while (to < days && exposed[to]) {
                to++;
            }
            addRun(y, launches, from, to - from, steps);
            from = to;
        }
        return running(steps);
    }

    /** One step up and one down a launch: it lies in the run at the shifts {@code from - u ... from - u + length - 1}. */
    private static void addRun(int[] y, int[] launches, int from, int length, int[] steps) {
        int days = y.length;
        for (int u : launches) {
            int first = from - u + (u > from ? days : 0);
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
        double[] last = last(y);
        double[] sums = new double[days];
        Arrays.fill(sums, x[0] * last[days]);
        int from = 0;
        while (from < days) {
            int to = from + 1;
            while (to < days && x[to] == x[from]) {
                to++;
            }
            if (x[from] != x[0]) {
                addRun(x[from] - x[0], last, days - from, days - to, sums);
            }
            from = to;
        }
        return sums;
    }

    private static void addRun(double height, double[] last, int from, int to, double[] sums) {
        for (int s = 0; s < sums.length; s++) {
            sums[s] += height * (last[from + s] - last[to + s]);
        }
    }

    /** Sums of y over the last 0, 1, 2 ... days of two rounds: a run of days, shifted on and on, is read onwards. */
    private static double[] last(double[] y) {
        double[] last = new double[2 * y.length + 1];
        int i = 0;
        for (int round = 0; round < 2; round++) {
            for (int t = y.length - 1; t >= 0; t--) {
                last[i + 1] = last[i] + y[t];
                i++;
            }
        }
        return last;
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
