package coincide.stats;

import java.io.Serializable;

/**
 * A confidence or credible interval, closed on both ends. The upper end may be {@code Infinity}; neither is ever NaN.
 */
public record Interval(double low, double high) implements Serializable {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Invalid interval: low %s is above high %s".formatted(low, high));
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
