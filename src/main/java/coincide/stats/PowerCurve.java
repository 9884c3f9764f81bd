package coincide.stats;

import java.util.OptionalDouble;

/**
 * Power over a grid of rate ratios, measured by simulation and made monotone.
 *
 * <pre>{@code
 *   fitted = the sequence nearest to rejections / histories in weighted squares that never falls along the grid
 *   detectable ratio at power q: linear in log ratio between the last point below q and the first that reaches it
 * }</pre>
 *
 * The grid runs from no effect outwards: upwards from 1 where more launches are expected, downwards from 1 where fewer are.
 * Neighbours whose measured power falls are pooled: their rejections and histories are added, so that pooling is exact in
 * whole numbers.
 *
 * <p>Source: Ayer, Brunk, Ewing, Reid and Silverman (1955), doi:10.1214/aoms/1177728423 (pool adjacent violators).
 */
public final class PowerCurve {
    private final double[] ratios;
    private final double[] fitted;

    private PowerCurve(double[] ratios, double[] fitted) {
        this.ratios = ratios;
        this.fitted = fitted;
    }

    /**
     * Fits the curve.
     *
     * @param ratios positive, strictly rising or strictly falling
     * @param rejections histories that the test rejected, one entry a ratio
     * @param histories histories tested, one entry a ratio
     */
    public static PowerCurve of(double[] ratios, int[] rejections, int[] histories) {
        if (rejections.length != ratios.length || histories.length != ratios.length) {
            throw new IllegalArgumentException(
                    "Invalid power curve: %d ratios, %d counts of rejections, %d of histories; give one of each a ratio"
                            .formatted(ratios.length, rejections.length, histories.length));
        }
        requireGrid(ratios);
        long[] hits = new long[ratios.length];
        long[] trials = new long[ratios.length];
        int[] length = new int[ratios.length];
        int blocks = 0;
        for (int i = 0; i < ratios.length; i++) {
            if (rejections[i] < 0 || rejections[i] > histories[i] || histories[i] == 0) {
                throw new IllegalArgumentException("Invalid power at ratio %s: %d rejections of %d histories"
                        .formatted(ratios[i], rejections[i], histories[i]));
            }
            hits[blocks] = rejections[i];
            trials[blocks] = histories[i];
            length[blocks] = 1;
            blocks++;
            while (blocks > 1 && hits[blocks - 2] * trials[blocks - 1] > hits[blocks - 1] * trials[blocks - 2]) {
                blocks--;
                hits[blocks - 1] += hits[blocks];
                trials[blocks - 1] += trials[blocks];
                length[blocks - 1] += length[blocks];
            }
        }
        double[] fitted = new double[ratios.length];
        int point = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < length[block]; i++) {
                fitted[point] = (double) hits[block] / trials[block];
                point++;
            }
        }
        return new PowerCurve(ratios.clone(), fitted);
    }

    private static void requireGrid(double[] ratios) {
        for (int i = 0; i < ratios.length; i++) {
            boolean turns = i > 1 && (ratios[i] > ratios[i - 1]) != (ratios[1] > ratios[0]);
            if (!(ratios[i] > 0) || Double.isInfinite(ratios[i]) || turns || i > 0 && ratios[i] == ratios[i - 1]) {
                throw new IllegalArgumentException(
                        "Invalid ratio %s at place %d of the grid: ratios must be positive and all rise or all fall"
                                .formatted(ratios[i], i));
            }
        }
    }

    /** Monotone power, one a ratio. */
    public double[] fitted() {
        return fitted.clone();
    }

    /** The ratio nearest to the start of the grid at which the curve has the given power; empty where it never has. */
    public OptionalDouble detectable(double power) {
        for (int i = 0; i < fitted.length; i++) {
            if (fitted[i] >= power) {
                return OptionalDouble.of(i == 0 ? ratios[0] : between(i, power));
            }
        }
        return OptionalDouble.empty();
    }

    private double between(int i, double power) {
        double share = (power - fitted[i - 1]) / (fitted[i] - fitted[i - 1]);
        return share == 1 ? ratios[i] : ratios[i - 1] * Math.pow(ratios[i] / ratios[i - 1], share);
    }
}
