package coincide.stats;

import java.util.stream.DoubleStream;

/**
 * Negative controls that a test rejects, and whether they are so many that its verdicts must be withheld.
 *
 * <pre>{@code
 *   below     controls with p < 0.05
 *   withheld  below / controls > 0.10   and   P(X >= below) < 0.01,  X ~ Binomial(controls, 0.05)
 * }</pre>
 *
 * <b>Assumes</b> independent controls for the second condition; displaced copies of one calendar are not quite that.
 *
 * @param controls negative controls tested
 * @param below those with p below {@link #ALPHA}
 */
public record ControlRejections(int controls, int below) {
    /** Level at which a control counts as rejected. */
    public static final double ALPHA = 0.05;

    /** Share of rejected controls up to which verdicts stand. */
    public static final double LARGEST_SHARE = 0.10;

    private static final double LEVEL = 0.99;

    public ControlRejections {
        if (controls < 1 || below < 0 || below > controls) {
            throw new IllegalArgumentException(
                    "Invalid controls: %d of %d below %s; there must be one or more".formatted(below, controls, ALPHA));
        }
    }

    /** Counts the p-values of all controls, by whatever test gave them. */
    public static ControlRejections of(double[] p) {
        if (DoubleStream.of(p).anyMatch(value -> !(value >= 0 && value <= 1))) {
            throw new IllegalArgumentException("Invalid p-value of a control: it must lie in [0, 1]");
        }
        return new ControlRejections(p.length, (int)
                DoubleStream.of(p).filter(value -> value < ALPHA).count());
    }

    public double share() {
        return (double) below / controls;
    }

    /** Largest number of rejections that chance explains, by the one-sided binomial 99 % limit. */
    public int limit() {
        return new SizeBand(controls, ALPHA, LEVEL).upperLimit();
    }

    /** Whether verdicts are withheld. */
    public boolean withholdsVerdicts() {
        return share() > LARGEST_SHARE && below > limit();
    }
}
