package coincide.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rate ratios of several families, each drawn towards their common mean by as much as the data allow.
 *
 * <pre>{@code
 *   launches of family f  ~ L_f(delta_f)            exact binomial or normal, RatioLikelihood
 *   delta_f = log RR_f    ~ N(mu, tau^2)            mu flat;  tau ~ half-normal(scale)
 *
 *   M_f(mu, tau)          = int L_f(d) N(d; mu, tau^2) dd
 *   p(mu | data)          ~ int prior(tau) prod_f M_f(mu, tau) dtau
 *   p(delta_f | data)     ~ L_f(delta_f) int prior(tau) int N(delta_f; mu, tau^2) prod_(g != f) M_g(mu, tau) dmu dtau
 * }</pre>
 *
 * No simulation: all integrals are sums over a {@link PoolingGrid}, good to about 1e-6 in a probability. With the exact
 * likelihood mu has no closed form and is summed too; families with 0 launches on one side then need no correction. The
 * posterior exists once there is a launch on exposed days of some family and one on other days of some family. One family
 * alone is not pooled: its posterior is its likelihood.
 *
 * <p><b>Assumes</b> exchangeable families, and likelihoods that are independent: families whose windows share launches are
 * not quite that. Launches in bursts need a dispersion above 1.
 *
 * <p>Source: Gelman et al. (2013), Bayesian Data Analysis, chapter 5; half-normal prior: Roever (2020),
 * doi:10.18637/jss.v093.i06. Checked against direct integration on finer grids and, for normal likelihoods, against the
 * closed form given tau.
 */
public final class PartialPooling {
    /** Scale of the half-normal prior of tau: its median is 0.34, and 95 % of it lies below 0.98. */
    public static final double SCALE = 0.5;

    private final GridPosterior mean;
    private final List<GridPosterior> families;

    private PartialPooling(GridPosterior mean, List<GridPosterior> families) {
        this.mean = mean;
        this.families = List.copyOf(families);
    }

    /** Pools with the prior scale {@link #SCALE}. */
    public static PartialPooling of(List<RatioLikelihood> families) {
        return of(families, SCALE);
    }

    /**
     * Pools.
     *
     * @param families one likelihood a family, in any order
     * @param scale scale of the half-normal prior of tau
     */
    public static PartialPooling of(List<RatioLikelihood> families, double scale) {
        if (families.isEmpty() || !(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException(
                    "Invalid pooling of %d families with scale %s: there must be a family and a positive scale"
                            .formatted(families.size(), scale));
        }
        PoolingGrid grid = PoolingGrid.of(families, scale);
        int nodes = grid.tau().length;
        double[][] likelihoods =
                families.stream().map(family -> logs(family, grid.points())).toArray(double[][]::new);
        double[][][] marginal = new double[nodes][families.size()][];
        for (int k = 0; k < nodes; k++) {
            for (int f = 0; f < families.size(); f++) {
                marginal[k][f] = k == 0 ? likelihoods[f] : log(grid.smoothed(exp(likelihoods[f], 0), k));
            }
        }
        List<GridPosterior> posteriors = new ArrayList<>();
        for (int f = 0; f < families.size(); f++) {
            double[] others = others(marginal, f, grid);
            double[] density = exp(likelihoods[f], 0);
            Arrays.setAll(density, i -> density[i] * others[i]);
            posteriors.add(GridPosterior.of(grid.points(), density));
        }
        return new PartialPooling(GridPosterior.of(grid.points(), common(marginal, grid)), posteriors);
    }

    /** Log likelihood at the points, 0 at its largest. */
    private static double[] logs(RatioLikelihood family, double[] points) {
        double[] logs = Arrays.stream(points).map(family::logLikelihood).toArray();
        double most = Arrays.stream(logs).max().getAsDouble();
        return Arrays.stream(logs).map(log -> log - most).toArray();
    }

    /** Density of mu: the product over all families, summed over tau. */
    private static double[] common(double[][][] marginal, PoolingGrid grid) {
        double[][] products = products(marginal, -1);
        double most = most(products);
        double[] density = new double[grid.points().length];
        for (int k = 0; k < products.length; k++) {
            add(density, exp(products[k], most), grid.weights()[k]);
        }
        return density;
    }

    /** What the other families say about family {@code left}: its prior given them, up to a factor. */
    private static double[] others(double[][][] marginal, int left, PoolingGrid grid) {
        double[][] products = products(marginal, left);
        double most = most(products);
        double[] density = new double[grid.points().length];
        for (int k = 0; k < products.length; k++) {
            add(density, grid.smoothed(exp(products[k], most), k), grid.weights()[k]);
        }
        return density;
    }

    private static double[][] products(double[][][] marginal, int left) {
        double[][] products = new double[marginal.length][marginal[0][0].length];
        for (int k = 0; k < products.length; k++) {
            for (int f = 0; f < marginal[k].length; f++) {
                if (f != left) {
                    add(products[k], marginal[k][f], 1);
                }
            }
        }
        return products;
    }

    private static double most(double[][] logs) {
        return Arrays.stream(logs).flatMapToDouble(Arrays::stream).max().getAsDouble();
    }

    private static void add(double[] sums, double[] values, double weight) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * values[i];
        }
    }

    private static double[] exp(double[] logs, double most) {
        return Arrays.stream(logs).map(log -> Math.exp(log - most)).toArray();
    }

    private static double[] log(double[] values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }

    /** Posterior of mu, the common mean log ratio. */
    public GridPosterior mean() {
        return mean;
    }

    /** Posterior of the log ratio of each family, in the order given. */
    public List<GridPosterior> families() {
        return families;
    }
}
