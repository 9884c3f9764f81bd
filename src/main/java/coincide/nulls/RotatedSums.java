package coincide.nulls;

import java.util.Arrays;
import java.util.List;

/**
 * A sum of independent parts, each drawn uniformly from its table.
 *
 * <p>One number is drawn a table, also where its entries are all equal: the same replicate shifts each year by the same days
 * whatever the exposure, so that replicates of several exposures belong together.
 */
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

    NullLaw law(String code, double observed, Streams streams, int replicates) {
        Tally tally = new Tally(observed);
        for (int i = 0; i < replicates; i++) {
            Draws draws = streams.replicate(i);
            double sum = 0;
            for (double[] table : tables) {
                sum += table[draws.below(table.length)];
            }
            tally.add(sum);
        }
        return tally.simulated(code, mean(), sd());
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
