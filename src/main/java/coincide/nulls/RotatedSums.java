package coincide.nulls;

import java.util.List;

/** A sum of independent parts, each drawn uniformly from its table. */
final class RotatedSums {
    private final List<double[]> tables;

    RotatedSums(List<double[]> tables) {
        this.tables = tables;
    }

    /** Exact mean: the sum of the means of the tables. */
    double mean() {
        return moments().mean;
    }

    /** Exact standard deviation: the root of the summed variances of the tables. */
    double sd() {
        return Math.sqrt(moments().variance);
    }

    private record Moments(double mean, double variance) {}

    private Moments moments() {
        double mean = 0;
        double variance = 0;
        for (double[] table : tables) {
            Moments own = moments(table);
            mean += own.mean;
            variance += own.variance;
        }
        return new Moments(mean, variance);
    }

    /** In one pass, from differences to the first entry: it lies among the others, so that little cancels. */
    private static Moments moments(double[] table) {
        double first = table[0];
        double largest = 0;
        double sum = 0;
        double squares = 0;
        for (double value : table) {
            double difference = value - first;
            largest = Math.max(largest, Math.abs(difference));
            sum += difference;
            squares += difference * difference;
        }
        double mean = sum / table.length;
        boolean varies = largest > Tally.slack(first);
        return new Moments(first + mean, varies ? Math.max(0, squares / table.length - mean * mean) : 0);
    }

    /** The sum of each replicate. */
    double[] replicates(Shifts shifts) {
        return replicates(shifts, 0, shifts.replicates());
    }

    private double[] replicates(Shifts shifts, int from, int to) {
        double[] sums = new double[to - from];
        for (int year = 0; year < tables.size(); year++) {
            shifts.add(year, tables.get(year), from, sums);
        }
        return sums;
    }

    NullLaw law(String code, double observed, Shifts shifts) {
        double slack = Tally.slack(observed);
        long greater = 1;
        long less = 1;
        int drawn = 0;
        while (drawn < shifts.replicates() && !(greater > shifts.enough() && less > shifts.enough())) {
            double[] sums = replicates(shifts, drawn, Math.min(shifts.replicates(), drawn + shifts.stride()));
            for (double sum : sums) {
                greater += sum >= observed - slack ? 1 : 0;
                less += sum <= observed + slack ? 1 : 0;
            }
            drawn += sums.length;
        }
        double all = drawn + 1.0;
        Moments moments = moments();
        double sd = Math.sqrt(moments.variance);
        return new NullLaw(code, observed, moments.mean, sd, greater / all, less / all, false, drawn)
                .with(Replay.simulated(() -> replicates(shifts)));
    }
}
