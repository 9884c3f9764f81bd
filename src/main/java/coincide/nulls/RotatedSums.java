package coincide.nulls;

import java.util.Arrays;
import java.util.List;

/** A sum of independent parts, each drawn uniformly from its table. */
final class RotatedSums {
    private final List<double[]> tables;

    RotatedSums(List<double[]> tables) {
        this.tables = tables;
    }

    private static boolean varies(double[] table) {
        double slack = Tally.slack(table[0]);
        return Arrays.stream(table).anyMatch(value -> Math.abs(value - table[0]) > slack);
    }

    /** Exact mean: the sum of the means of the tables. */
    double mean() {
        double sum = 0;
        for (double[] table : tables) {
            sum += mean(table);
        }
        return sum;
    }

    /** Exact standard deviation: the root of the summed variances of the tables. */
    double sd() {
        double sum = 0;
        for (double[] table : tables) {
            sum += varies(table) ? variance(table) : 0;
        }
        return Math.sqrt(sum);
    }

    /** The sum of each replicate. */
    double[] replicates(Shifts shifts) {
        double[] sums = new double[shifts.replicates()];
        for (int year = 0; year < tables.size(); year++) {
            shifts.add(year, tables.get(year), sums);
        }
        return sums;
    }

    NullLaw law(String code, double observed, Shifts shifts) {
        double[] sums = replicates(shifts);
        double slack = Tally.slack(observed);
        long greater = 1;
        long less = 1;
        for (double sum : sums) {
            greater += sum >= observed - slack ? 1 : 0;
            less += sum <= observed + slack ? 1 : 0;
        }
        double all = sums.length + 1.0;
        return new NullLaw(code, observed, mean(), sd(), greater / all, less / all, false, sums.length)
                .with(Replay.simulated(() -> replicates(shifts)));
    }

    private static double variance(double[] table) {
        double centre = mean(table);
        double squares = 0;
        for (double value : table) {
            squares += (value - centre) * (value - centre);
        }
        return squares / table.length;
    }

    private static double mean(double[] table) {
        double sum = 0;
        for (double value : table) {
            sum += value;
        }
        return sum / table.length;
    }
}
