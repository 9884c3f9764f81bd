package coincide.stats;

import coincide.model.Observation;

/**
 * Launches a day as a smooth curve: a Gaussian kernel over calendar days, divided by the part of it that is observed.
 *
 * <pre>{@code
 *   lambda_t = min(1, sum_u y_u k(t - u) / sum_u k(t - u)),    k(d) = exp(-d^2 / (2 h^2)),    u over observed days
 * }</pre>
 *
 * <b>Units.</b> Launches an observed day in, launches a day out; {@code h} in days, the standard deviation of the kernel.
 * Days that are not observed enter neither sum, so that the curve falls off neither at the ends nor beside a gap: it is an
 * average of the observed days around. Without launches it is 0.
 *
 * <p><b>Misleads.</b> The sum over days is near the launches, not equal to them. A bandwidth near the length of a window takes
 * the effect looked for into the curve.
 *
 * <p>Source: Diggle (1985), doi:10.2307/2347366. Checked against R 4.2.2 {@code dnorm}, summed over the window.
 */
public final class KernelIntensity {
    private KernelIntensity() {}

    /** One entry an observed day, each in 0 ... 1. */
    public static double[] of(int[] y, Observation observation, double bandwidthDays) {
        if (!(bandwidthDays > 0 && bandwidthDays < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Invalid bandwidth %s: it must be a positive number of days".formatted(bandwidthDays));
        }
        long[] days = observation.days();
        if (y.length != days.length) {
            throw new IllegalArgumentException(
                    "Invalid history: it has %d days, the observation %d".formatted(y.length, days.length));
        }
        double[] kernel = kernel(Math.toIntExact(days[days.length - 1] - days[0] + 1), bandwidthDays);
        double[] intensity = new double[days.length];
        for (int t = 0; t < days.length; t++) {
            double launches = 0;
            double mass = 0;
            for (int u = 0; u < days.length; u++) {
                double weight = kernel[(int) Math.abs(days[t] - days[u])];
                launches += y[u] * weight;
                mass += weight;
            }
            intensity[t] = Math.min(1, launches / mass);
        }
        return intensity;
    }

    /** {@code k(0), k(1), ...}; the constant factor of the normal density cancels. */
    private static double[] kernel(int length, double bandwidthDays) {
        double[] kernel = new double[length];
        for (int d = 0; d < length; d++) {
            double z = d / bandwidthDays;
            kernel[d] = Math.exp(-z * z / 2);
        }
        return kernel;
    }
}
