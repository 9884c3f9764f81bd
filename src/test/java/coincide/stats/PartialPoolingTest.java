package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialPoolingTest {
    private static final Offset<Double> CLOSE = within(1e-6);
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    @ParameterizedTest
    @CsvSource({"5, 40, 30, 600", "1, 3, 90, 400", "1, 1, 10, 700", "60, 270, 370, 4000"})
    void oneFamilyAloneHasTheBetaPosteriorOfAFlatLogRatio(int n1, int n0, int d1, int d0) {
        BayesianRatio flat = new BayesianRatio(n1, n0, d1, d0);
        PartialPooling pooling = PartialPooling.of(List.of(counts(n1, n0, d1, d0)));
        GridPosterior family = pooling.families().get(0);
        assertThat(family.probabilityAbove(0)).isEqualTo(flat.probabilityAbove(1), CLOSE);
        assertThat(family.probabilityAbove(0.7)).isEqualTo(flat.probabilityAbove(Math.exp(0.7)), CLOSE);
        assertThat(family.quantile(0.025)).isEqualTo(Math.log(flat.quantile(0.025)), CLOSE);
        assertThat(family.quantile(0.975)).isEqualTo(Math.log(flat.quantile(0.975)), CLOSE);
    }

    @Test
    void agreesWithTheClosedFormGivenTauForNormalLikelihoods() {
        double[] estimates = {0.9, -0.2, 0.35, 0.1, 1.4, 0.05};
        double[] errors = {0.3, 0.25, 0.12, 0.5, 0.4, 0.08};
        PartialPooling pooling = PartialPooling.of(normal(estimates, errors));
        double evidence = 0;
        double[] above = new double[errors.length + 1];
        double[] means = new double[errors.length + 1];
        double[] belowLimit = new double[errors.length + 1];
        double[] limit = new double[errors.length + 1];
        for (int f = 0; f <= errors.length; f++) {
            limit[f] = (f < errors.length ? pooling.families().get(f) : pooling.mean()).quantile(0.025);
        }
        for (double tau = 0.00025; tau < 4; tau += 0.0005) {
            double precision = 0;
            double weighted = 0;
            for (int f = 0; f < errors.length; f++) {
                double variance = tau * tau + errors[f] * errors[f];
                precision += 1 / variance;
                weighted += estimates[f] / variance;
            }
            double mu = weighted / precision;
            double log = -tau * tau / (2 * 0.25) - Math.log(precision) / 2;
            for (int f = 0; f < errors.length; f++) {
                double variance = tau * tau + errors[f] * errors[f];
                log -= (Math.log(variance) + (estimates[f] - mu) * (estimates[f] - mu) / variance) / 2;
            }
            double weight = Math.exp(log);
            evidence += weight;
            for (int f = 0; f <= errors.length; f++) {
                double own = f < errors.length ? tau * tau / (tau * tau + errors[f] * errors[f]) : 0;
                double centre = f < errors.length ? own * estimates[f] + (1 - own) * mu : mu;
                double variance =
                        (1 - own) * (1 - own) / precision + (f < errors.length ? own * errors[f] * errors[f] : 0);
                means[f] += weight * centre;
                above[f] += weight * NORMAL.cumulativeProbability(centre / Math.sqrt(variance));
                belowLimit[f] += weight * NORMAL.cumulativeProbability((limit[f] - centre) / Math.sqrt(variance));
            }
        }
        for (int f = 0; f <= errors.length; f++) {
            GridPosterior found = f < errors.length ? pooling.families().get(f) : pooling.mean();
            assertThat(found.mean()).isEqualTo(means[f] / evidence, CLOSE);
            assertThat(found.probabilityAbove(0)).isEqualTo(above[f] / evidence, CLOSE);
            assertThat(belowLimit[f] / evidence).isEqualTo(0.025, CLOSE);
        }
    }

    @Test
    void agreesWithDirectIntegrationForCounts() {
        List<RatioLikelihood> families =
                List.of(counts(0, 25, 40, 700), counts(6, 20, 60, 680), counts(3, 0, 300, 440));
        double evidence = 0;
        double mu = 0;
        double[] first = new double[3];
        double[] second = new double[3];
        for (double tau = 0.025; tau < 3; tau += 0.05) {
            for (double m = -9; m < 9; m += 0.05) {
                double[] mass = new double[3];
                double[] sum = new double[3];
                double[] squares = new double[3];
                for (double z = -7; z < 7; z += 0.125) {
                    double delta = m + tau * z;
                    for (int f = 0; f < 3; f++) {
                        double part = Math.exp(families.get(f).logLikelihood(delta) - z * z / 2);
                        mass[f] += part;
                        sum[f] += part * delta;
                        squares[f] += part * delta * delta;
                    }
                }
                double weight = Math.exp(-tau * tau / (2 * 0.25)) * mass[0] * mass[1] * mass[2];
                evidence += weight;
                mu += weight * m;
                for (int f = 0; f < 3; f++) {
                    first[f] += weight * sum[f] / mass[f];
                    second[f] += weight * squares[f] / mass[f];
                }
            }
        }
        PartialPooling pooling = PartialPooling.of(families);
        assertThat(pooling.mean().mean()).isEqualTo(mu / evidence, within(1e-5));
        for (int f = 0; f < 3; f++) {
            double mean = first[f] / evidence;
            assertThat(pooling.families().get(f).mean()).isEqualTo(mean, within(1e-5));
            assertThat(pooling.families().get(f).sd())
                    .isEqualTo(Math.sqrt(second[f] / evidence - mean * mean), within(1e-5));
        }
    }

    @Test
    void drawsFamiliesTowardsTheMeanAndTheVagueOnesMost() {
        double[] estimates = {1.2, 1.2, -0.4, 0.1, 0.2, 0.0};
        double[] errors = {0.1, 0.6, 0.3, 0.2, 0.3, 0.2};
        PartialPooling pooling = PartialPooling.of(normal(estimates, errors));
        double mu = pooling.mean().mean();
        double precise = pooling.families().get(0).mean();
        double vague = pooling.families().get(1).mean();
        assertThat(mu).isBetween(-0.4, 1.2);
        assertThat(vague).isBetween(mu, precise);
        assertThat(precise).isBetween(vague, 1.2);
        assertThat(pooling.families().get(1).sd()).isLessThan(0.6);
    }

    @Test
    void movesWithItsInputAndIgnoresTheirOrder() {
        double[] errors = {0.3, 0.25, 0.5};
        PartialPooling here = PartialPooling.of(normal(new double[] {0.9, -0.2, 0.4}, errors));
        PartialPooling there = PartialPooling.of(normal(new double[] {2.9, 1.8, 2.4}, errors));
        PartialPooling turned = PartialPooling.of(normal(new double[] {0.4, -0.2, 0.9}, new double[] {0.5, 0.25, 0.3}));
        assertThat(there.mean().mean()).isEqualTo(here.mean().mean() + 2, CLOSE);
        assertThat(there.families().get(1).probabilityAbove(2))
                .isEqualTo(here.families().get(1).probabilityAbove(0), CLOSE);
        assertThat(turned.families().get(2).mean())
                .isEqualTo(here.families().get(0).mean(), CLOSE);
        assertThat(turned.mean().sd()).isEqualTo(here.mean().sd(), CLOSE);
    }

    @Test
    void swapsSidesWithTheDays() {
        PartialPooling pooling = PartialPooling.of(List.of(counts(0, 25, 40, 700), counts(6, 20, 60, 680)));
        PartialPooling mirrored = PartialPooling.of(List.of(counts(25, 0, 700, 40), counts(20, 6, 680, 60)));
        assertThat(mirrored.mean().mean()).isEqualTo(-pooling.mean().mean(), CLOSE);
        assertThat(mirrored.families().get(0).probabilityAbove(0))
                .isEqualTo(1 - pooling.families().get(0).probabilityAbove(0), CLOSE);
    }

    @Test
    void countsForLessWhereLaunchesComeInBursts() {
        RateRatio counts = new RateRatio(12, 40, 60, 680);
        GridPosterior half = PartialPooling.of(List.of(new RatioLikelihood.Conditional(counts, 2)))
                .mean();
        GridPosterior direct =
                PartialPooling.of(List.of(counts(6, 20, 60, 680))).mean();
        assertThat(half.mean()).isEqualTo(direct.mean(), CLOSE);
        assertThat(half.interval(0.9).low()).isEqualTo(direct.interval(0.9).low(), CLOSE);
    }

    @Test
    void coversTheTruthAsOftenAsItSays() {
        Random random = new Random(20240131);
        NormalDistribution normal = new NormalDistribution(new Well19937c(11), 0, 1);
        int histories = 60;
        int families = 4;
        int covered = 0;
        for (int i = 0; i < histories; i++) {
            double tau = Math.abs(normal.sample()) * PartialPooling.SCALE;
            double mu = random.nextDouble() - 0.5;
            double[] truth = new double[families];
            RatioLikelihood[] likelihoods = new RatioLikelihood[families];
            for (int f = 0; f < families; f++) {
                truth[f] = mu + tau * normal.sample();
                int key = 2 * (i * families + f);
                likelihoods[f] = counts(poisson(6 * Math.exp(truth[f]), key), poisson(54, key + 1), 100, 900);
            }
            PartialPooling pooling = PartialPooling.of(List.of(likelihoods));
            for (int f = 0; f < families; f++) {
                covered += pooling.families().get(f).interval(0.8).contains(truth[f]) ? 1 : 0;
            }
        }
        SizeBand band = new SizeBand(histories * families, 0.8, 0.999);
        assertThat(band.place(covered)).as("covered %d", covered).isEqualTo(SizeBand.Place.WITHIN);
    }

    private static int poisson(double mean, int seed) {
        return new PoissonDistribution(new Well19937c(seed), mean, 1e-12, 10_000).sample();
    }

    @Test
    void refusesWhatNothingBounds() {
        assertThatThrownBy(() -> PartialPooling.of(List.of(counts(0, 25, 40, 700), counts(0, 3, 60, 680))))
                .hasMessage(
                        "Cannot pool 2 families: no launch is exposed in any of them, so that nothing bounds the ratio; "
                                + "describe them singly");
        assertThatThrownBy(() -> PartialPooling.of(List.of(counts(2, 0, 40, 700))))
                .hasMessageContaining("no launch is unexposed");
        assertThatThrownBy(() -> PartialPooling.of(List.of()))
                .hasMessage(
                        "Invalid pooling of 0 families with scale 0.5: there must be a family and a positive scale");
        assertThatThrownBy(() -> counts(0, 0, 40, 700)).hasMessageContaining("are NO_LAUNCHES and dispersion is 1.0");
        assertThatThrownBy(() -> new RatioLikelihood.Normal(Double.POSITIVE_INFINITY, 1))
                .hasMessageStartingWith("Invalid estimate: log ratio Infinity must be finite");
        assertThatThrownBy(() ->
                        PartialPooling.of(List.of(counts(2, 3, 40, 700))).mean().quantile(0))
                .hasMessage("Invalid probability 0.0: it must lie between 0 and 1");
    }

    private static RatioLikelihood counts(int n1, int n0, int d1, int d0) {
        return new RatioLikelihood.Conditional(new RateRatio(n1, n0, d1, d0), 1);
    }

    private static List<RatioLikelihood> normal(double[] estimates, double[] errors) {
        RatioLikelihood[] families = new RatioLikelihood[errors.length];
        for (int f = 0; f < errors.length; f++) {
            families[f] = new RatioLikelihood.Normal(estimates[f], errors[f]);
        }
        return List.of(families);
    }
}
