package coincide.nulls;

import coincide.stats.CircularCorrelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * N10 for several families at once: each year's residuals are rotated by the same days under every exposure.
 *
 * <pre>{@code
 *   S_f = sum_t e_t x^f_t,     S*_f = sum over years of S_(f, year)(s_year),   s_year shared by all f
 * }</pre>
 *
 * Each column alone follows the law of {@link ResidualRotation}: its mean and standard deviation are exact, and under the same
 * streams its replicates are the same. Families that share days are correlated as their days are.
 *
 * <p>All families are tested on the observation of the model; a family that was collected on fewer days has the weight 0 on
 * the others, and is then compared with the days on which it is unknown: better fit one model to the days that all share.
 */
public final class JointRotation implements JointSurrogates {
    private final Strata years;
    private final double[] observed;
    private final List<RotatedSums> families;

    private JointRotation(Strata years, double[] observed, List<RotatedSums> families) {
        this.years = years;
        this.observed = observed;
        this.families = families;
    }

    /** Prepares {@code S = K - } launches expected for the exposure of each family. */
    public static JointRotation of(ResidualRotation rotation, boolean[]... exposures) {
        return of(
                rotation,
                Arrays.stream(exposures).map(CircularCorrelation::weights).toArray(double[][]::new));
    }

    /** Prepares {@code S} for the weights of each family, for example a contrast between two windows. */
    public static JointRotation of(ResidualRotation rotation, double[]... weights) {
        double[] observed = new double[weights.length];
        List<RotatedSums> families = new ArrayList<>();
        for (int f = 0; f < weights.length; f++) {
            families.add(rotation.sums(weights[f]));
            observed[f] = rotation.observed(weights[f]);
        }
        return new JointRotation(rotation.model().years(), observed, families);
    }

    @Override
    public int families() {
        return observed.length;
    }

    /** Exact mean of a family's {@code S}. */
    public double mean(int family) {
        return families.get(family).mean();
    }

    /** Exact standard deviation of a family's {@code S}; 0 where it cannot vary. */
    public double sd(int family) {
        return families.get(family).sd();
    }

    @Override
    public double[][] rows(Streams streams, int from, int to) {
        JointSurrogates.requireSlice(from, to);
        double[][] rows = new double[to - from][observed.length];
        if (from == 0 && to > 0) {
            rows[0] = observed.clone();
        }
        int first = Math.max(1, from);
        if (to > first) {
            Shifts shifts = Shifts.of(years, streams, first - 1, to - 1);
            for (int f = 0; f < observed.length; f++) {
                double[] sums = families.get(f).replicates(shifts);
                for (int i = 0; i < sums.length; i++) {
                    rows[first - from + i][f] = sums[i];
                }
            }
        }
        return rows;
    }
}
