package coincide.stats;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The columns and offsets of the days of a stratified regression, one set of rows for all strata that have the same.
 *
 * <p>Sums over a stratum depend on its rows and the coefficients alone, not on its launches: strata alike to the last bit, as
 * years four years apart under {@link Harmonics}, are summed once.
 */
final class StratumRows {
    private final int[] stratum;
    private final int[] row;
    private final int[] kind;
    private final int[] bounds;
    private final double[][] x;
    private final double[] offset;

    private StratumRows(int[] stratum, int[] row, int[] kind, int[] bounds, double[][] x, double[] offset) {
        this.stratum = stratum;
        this.row = row;
        this.kind = kind;
        this.bounds = bounds;
        this.x = x;
        this.offset = offset;
    }

    /** Rows of days, {@code x[j][t]}, whose strata are numbered from 0. */
    static StratumRows of(int[] stratum, double[][] x, double[] offset) {
        int[] days = new int[Arrays.stream(stratum).max().orElse(-1) + 1];
        for (int s : stratum) {
            days[s]++;
        }
        double[][] content = new double[days.length][];
        Arrays.setAll(content, s -> new double[days[s] * (x.length + 1)]);
        int[] place = new int[stratum.length];
        int[] next = new int[days.length];
        for (int t = 0; t < stratum.length; t++) {
            int s = stratum[t];
            place[t] = next[s];
            next[s]++;
            content[s][place[t]] = offset[t];
            for (int j = 0; j < x.length; j++) {
                content[s][(j + 1) * days[s] + place[t]] = x[j][t];
            }
        }
        return distinct(stratum, place, days, content, x.length);
    }

    private static StratumRows distinct(int[] stratum, int[] place, int[] days, double[][] content, int columns) {
        Map<DoubleBuffer, Integer> kinds = new LinkedHashMap<>();
        int[] kind = new int[days.length];
        int[] bounds = {0};
        for (int s = 0; s < days.length; s++) {
            int last = bounds.length - 1;
            kind[s] = kinds.computeIfAbsent(DoubleBuffer.wrap(content[s]), rows -> last);
            if (kinds.size() > last) {
                bounds = Arrays.copyOf(bounds, bounds.length + 1);
                bounds[last + 1] = bounds[last] + days[s];
            }
        }
        double[][] merged = new double[columns + 1][bounds[bounds.length - 1]];
        int number = 0;
        for (DoubleBuffer rows : kinds.keySet()) {
            int length = bounds[number + 1] - bounds[number];
            for (int j = 0; j <= columns; j++) {
                rows.get(j * length, merged[j], bounds[number], length);
            }
            number++;
        }
        int[] row = new int[place.length];
        for (int t = 0; t < row.length; t++) {
            row[t] = bounds[kind[stratum[t]]] + place[t];
        }
        return new StratumRows(stratum, row, kind, bounds, Arrays.copyOfRange(merged, 1, columns + 1), merged[0]);
    }

    int days() {
        return stratum.length;
    }

    int strata() {
        return kind.length;
    }

    int columns() {
        return x.length;
    }

    /** Kinds of strata: those that are alike are one. */
    int kinds() {
        return bounds.length - 1;
    }

    int stratum(int day) {
        return stratum[day];
    }

    int row(int day) {
        return row[day];
    }

    int kind(int ofStratum) {
        return kind[ofStratum];
    }

    int from(int ofKind) {
        return bounds[ofKind];
    }

    int to(int ofKind) {
        return bounds[ofKind + 1];
    }

    /** A column over the rows of all kinds, shared. */
    double[] column(int j) {
        return x[j];
    }

    /** The offset of each row, shared. */
    double[] offset() {
        return offset;
    }
}
