package coincide.nulls;

import java.util.Arrays;
import java.util.List;

/** A sum of independent parts, each drawn uniformly from its table; the first entry of each table is the observed one. */
final class RotatedSums {
    private final List<double[]> tables;
    private final double constant;

    RotatedSums(List<double[]> tables, double constant) {
        this.tables = tables;
        this.constant = constant;
    }

    static boolean varies(double[] table) {
        double slack = Tally.slack(table[0]);
        return Arrays.stream(table).anyMatch(value -> Math.abs(value - table[0]) > slack);
    }

    double observed() {
        double sum = constant;
        for (double[] table : tables) {
            sum += table[0];
        }
        return sum;
    }

    /** Exact mean: the sum of the means of the tables. */
    double mean() {
        double sum = constant;
        for (double[] table : tables) {
            sum += mean(table);
        }
        return sum;
    }

    /** Exact standard deviation: the root of the summed variances of the tables. */
    double sd() {
        double sum = 0;
        for (double[] table : tables) {
            double centre = mean(table);
            double squares = 0;
            for (double value : table) {
                squares += (value - centre) * (value - centre);
            }
            sum += squares / table.length;
        }
        return Math.sqrt(sum);
    }

    NullLaw law(String code, Streams streams, int replicates) {
        Tally tally = new Tally(observed());
        for (int i = 0; i < replicates; i++) {
            Draws draws = streams.replicate(i);
            double sum = constant;
            for (double[] table : tables) {
                sum += table[draws.below(table.length)];
            }
            tally.add(sum);
        }
        return tally.simulated(code, mean(), sd());
    }

    private static double mean(double[] table) {
        double sum = 0;
        for (double value : table) {
            sum += value;
        }
        return sum / table.length;
    }
}
