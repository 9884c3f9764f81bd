package coincide.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * P-values adjusted for their number.
 *
 * <pre>{@code
 *   Holm                 p~_(i) = max_(j <= i) min(1, (m - j + 1) p_(j))      any dependence; family-wise error
 *   Benjamini-Hochberg   p~_(i) = min_(j >= i) min(1, m p_(j) / j)            independence or positive dependence; false discoveries
 * }</pre>
 *
 * Results stand in the order of the input. Checked against R 4.2.2 {@code p.adjust}.
 *
 * @see <a href="https://www.jstor.org/stable/4615733">Holm (1979)</a>
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">Benjamini and Hochberg (1995)</a>
 */
public final class Multiplicity {
    private Multiplicity() {}

    /** Step-down Bonferroni. */
    public static double[] holm(double[] p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double running = 0;
        for (int i = 0; i < p.length; i++) {
            running = Math.max(running, Math.min(1, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = running;
        }
        return adjusted;
    }

    /** Step-up false discovery rate. */
    public static double[] benjaminiHochberg(double[] p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double running = 1;
        for (int i = p.length - 1; i >= 0; i--) {
            running = Math.min(running, p.length * p[order[i]] / (i + 1));
            adjusted[order[i]] = running;
        }
        return adjusted;
    }

    private static int[] ascending(double[] p) {
        for (double value : p) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("Invalid p-value %s: it must lie in [0, 1]".formatted(value));
            }
        }
        Integer[] order = IntStream.range(0, p.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(p[a], p[b]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
