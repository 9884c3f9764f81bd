package coincide.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * An axis on which equal differences lie equally far apart.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}, above {@code low}
 */
public record LinearAxis(double low, double high, double from, double to, List<Tick> ticks) implements Axis {
    public LinearAxis {
        if (!(low < high)) {
            throw new IllegalArgumentException("Invalid axis from %s to %s: it has no length".formatted(low, high));
        }
        ticks = List.copyOf(ticks);
    }

    /** With at most about {@code most} round ticks. */
    public static LinearAxis of(
            double low, double high, double from, double to, int most, DoubleFunction<String> label) {
        List<Tick> ticks = new ArrayList<>();
        double step = step(high - low, most);
        for (long k = (long) Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k++) {
            ticks.add(new Tick(k * step, label.apply(k * step)));
        }
        return new LinearAxis(low, high, from, to, ticks);
    }

    /** 1, 2 or 5 times a power of ten, at least a {@code most}-th of the length. */
    private static double step(double length, int most) {
        double least = length / most;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    @Override
    public double at(double value) {
        double inside = Math.max(low, Math.min(high, value));
        return Places.round(from + (to - from) * (inside - low) / (high - low));
    }

    @Override
    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
