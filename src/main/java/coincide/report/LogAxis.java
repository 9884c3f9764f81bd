package coincide.report;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A logarithmic axis of ratios, drawn from {@code left} to {@code right}. Values outside lie on its nearer end.
 *
 * @param low lowest ratio drawn
 * @param high highest ratio drawn
 */
record LogAxis(double low, double high, double left, double right) {
    /** Nothing beyond these is drawn to scale: an arrow stands for it. */
    private static final double FARTHEST = 16;

    private static final double[] TICKS = {0.1, 0.2, 0.5, 1, 2, 5, 10};

    /** Wide enough for the given ratios and for 0.5 to 2, with a margin. */
    static LogAxis of(List<Double> ratios, double left, double right) {
        double low = 0.5;
        double high = 2;
        for (double ratio : ratios) {
            if (ratio > 0 && Double.isFinite(ratio)) {
                low = Math.min(low, Math.max(ratio, 1 / FARTHEST));
                high = Math.max(high, Math.min(ratio, FARTHEST));
            }
        }
        return new LogAxis(low / 1.08, high * 1.08, left, right);
    }

    double x(double ratio) {
        double inside = Math.max(low, Math.min(high, ratio));
        return Numbers.place(left + (right - left) * Math.log(inside / low) / Math.log(high / low));
    }

    boolean holds(double ratio) {
        return ratio >= low && ratio <= high;
    }

    List<Double> ticks() {
        return DoubleStream.of(TICKS).filter(this::holds).boxed().toList();
    }
}
