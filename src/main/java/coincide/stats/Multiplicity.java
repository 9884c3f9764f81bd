package coincide.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * P-values adjusted for their number.
 *
 * <pre>{@code
 *   Holm                 p~_(i) = max_(j <= i) min(1, (m - j + 1) p_(j))      any dependence; family-wise error
 *   Benjamini-Hochberg   p~_(i) = min_(j >= i) min(1, m p_(j) / j)            independence or positive dependence; false discoveries
 *   Benjamini-Yekutieli  p~_(i) = min_(j >= i) min(1, m c_m p_(j) / j)        any dependence; false discoveries
 *                        c_m = 1 + 1/2 + ... + 1/m
 * }</pre>
 *
 * Results stand in the order of the input. Checked against R 4.2.2 {@code p.adjust}. Adjustments that use the joint law of
 * the tests are in {@link WestfallYoung}.
 *
 * @see <a href="https://www.jstor.org/stable/4615733">Holm (1979)</a>
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">Benjamini and Hochberg (1995)</a>
 * @see <a href="https://doi.org/10.1214/aos/1013699998">Benjamini and Yekutieli (2001)</a>
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
        return stepUp(p, p.length);
    }

    /** Step-up false discovery rate under any dependence. */
    public static double[] benjaminiYekutieli(double[] p) {
        double harmonic = 0;
        for (int i = p.length; i > 0; i--) {
            harmonic += 1.0 / i;
        }
        return stepUp(p, p.length * harmonic);
    }

    private static double[] stepUp(double[] p, double factor) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double running = 1;
        for (int i = p.length - 1; i >= 0; i--) {
            running = Math.min(running, factor * p[order[i]] / (i + 1));
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
