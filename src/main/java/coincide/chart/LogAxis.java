package coincide.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis on which equal ratios lie equally far apart.
 *
 * @param low ratio at {@code from}, above 0
 * @param high ratio at {@code to}, above {@code low}
 */
public record LogAxis(double low, double high, double from, double to) implements Axis {
    private static final double[] TICKS = {0.1, 0.2, 0.5, 1, 2, 5, 10};

    public LogAxis {
        if (!(low > 0 && low < high)) {
            throw new IllegalArgumentException(
                    "Invalid axis from %s to %s: it begins above 0 and ends beyond".formatted(low, high));
        }
    }

    /** Wide enough for the given ratios and for 0.5 to 2, with a margin; at most to 16 times either way. */
    public static LogAxis of(List<Double> ratios, double from, double to) {
        double low = 0.5;
        double high = 2;
        for (double ratio : ratios) {
            if (ratio > 0 && Double.isFinite(ratio)) {
                low = Math.min(low, Math.max(ratio, 1.0 / 16));
                high = Math.max(high, Math.min(ratio, 16));
            }
        }
        return new LogAxis(low / 1.08, high * 1.08, from, to);
    }

    @Override
    public double at(double ratio) {
        double inside = Math.max(low, Math.min(high, ratio));
        return Places.round(from + (to - from) * Math.log(inside / low) / Math.log(high / low));
    }

    @Override
    public boolean holds(double ratio) {
        return ratio >= low && ratio <= high;
    }

    @Override
    public List<Tick> ticks() {
        return DoubleStream.of(TICKS)
                .filter(this::holds)
                .mapToObj(tick -> new Tick(tick, tick < 1 ? Double.toString(tick) : Integer.toString((int) tick)))
                .toList();
    }
}
