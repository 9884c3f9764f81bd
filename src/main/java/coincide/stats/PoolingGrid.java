package coincide.stats;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where {@link PartialPooling} evaluates its functions: equally spaced log ratios, and spreads tau that are close together
 * near 0 and wide apart above.
 *
 * <pre>{@code
 *   tau_k = c sinh(k du),   weight_k = du c cosh(k du),  halved at k = 0      c = min(narrowest likelihood, scale of the prior)
 * }</pre>
 *
 * The functions of tau are even and smooth, those of the log ratio smooth and gone at both ends: for both the trapezoidal
 * rule converges faster than any power of its step, once the step is below the narrowest feature.
 */
record PoolingGrid(double[] points, double step, double[] tau, double[] weights) {
    private static final double TAU_STEP = 0.3;
    private static final double LARGEST_TAU = 6;
    private static final double MARGIN = 16;
    private static final double DROP = 20;
    private static final double FARTHEST = 500;

    static PoolingGrid of(List<RatioLikelihood> families, double scale) {
        double narrowest = scale;
        double information = 0;
        for (RatioLikelihood family : families) {
            narrowest = Math.min(narrowest, family.width());
            information += 1 / (family.width() * family.width());
        }
        double pooled = 1 / Math.sqrt(information);
        double step = Math.min(0.35 * pooled, narrowest * Math.sinh(TAU_STEP) / 1.25);
        double low = edge(families, -1, pooled) - MARGIN * scale;
        double high = edge(families, 1, pooled) + MARGIN * scale;
        double[] points = new double[(int) Math.ceil((high - low) / step) + 1];
        for (int i = 0; i < points.length; i++) {
            points[i] = low + i * step;
        }
        int nodes = (int) Math.ceil(asinh(LARGEST_TAU * scale / narrowest) / TAU_STEP) + 1;
        double[] tau = new double[nodes];
        double[] weights = new double[nodes];
        for (int k = 0; k < nodes; k++) {
            tau[k] = narrowest * Math.sinh(k * TAU_STEP);
            double prior = Math.exp(-tau[k] * tau[k] / (2 * scale * scale));
            weights[k] = (k == 0 ? 0.5 : 1) * Math.cosh(k * TAU_STEP) * prior;
        }
        return new PoolingGrid(points, step, tau, weights);
    }

    /** Beyond all centres, and where the likelihood of one ratio for all families has fallen by {@link #DROP}. */
    private static double edge(List<RatioLikelihood> families, int side, double stride) {
        ToDoubleFunction<Double> common = x ->
                families.stream().mapToDouble(family -> family.logLikelihood(x)).sum();
        double edge = families.get(0).centre();
        for (RatioLikelihood family : families) {
            edge = side * family.centre() < side * edge ? family.centre() : edge;
        }
        double start = edge;
        double most = common.applyAsDouble(edge);
        double farthest = families.stream()
                .mapToDouble(family -> side * family.centre())
                .max()
                .getAsDouble();
        double now = most;
        while (side * edge < farthest || now > most - DROP) {
            if (Math.abs(edge - start) > FARTHEST + Math.abs(farthest - side * start)) {
                throw new IllegalArgumentException(
                        "Cannot pool %d families: no launch is %s in any of them, so that nothing bounds the ratio; describe them singly"
                                .formatted(families.size(), side < 0 ? "exposed" : "unexposed"));
            }
            edge += side * stride;
            now = common.applyAsDouble(edge);
            most = Math.max(most, now);
        }
        return edge;
    }

    private static double asinh(double x) {
        return Math.log(x + Math.sqrt(x * x + 1));
    }

    /** Expectation of a function of the points plus a normal deviation of spread {@code tau_k}; 0 outside the points. */
    double[] smoothed(double[] function, int k) {
        if (k == 0) {
            return function.clone();
        }
        int reach = Math.min(points.length - 1, (int) Math.ceil(8 * tau[k] / step));
        double[] kernel = new double[2 * reach + 1];
        for (int i = -reach; i <= reach; i++) {
            double z = i * step / tau[k];
            kernel[i + reach] = step * Math.exp(-z * z / 2) / (Math.sqrt(2 * Math.PI) * tau[k]);
        }
        double[] smoothed = new double[function.length];
        for (int j = 0; j < function.length; j++) {
            double value = function[j];
            if (value > 0) {
                int from = Math.max(0, j - reach);
                int to = Math.min(function.length - 1, j + reach);
                for (int i = from; i <= to; i++) {
                    smoothed[i] += value * kernel[i - j + reach];
                }
            }
        }
        return smoothed;
    }
}
