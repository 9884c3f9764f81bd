package coincide.stats;

import static coincide.stats.JointDesigns.days;
import static coincide.stats.JointDesigns.windows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.stats.ResponseDistribution.NegativeBinomial;
import coincide.stats.ResponseDistribution.Poisson;
import java.util.Random;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;

class NegativeBinomialRegressionTest {
    private static final LogLinearDesign DESIGN =
            LogLinearDesign.of(days(2000), 1).withExposure("talks", windows(2000, 20, 61, 10));

    @Test
    void thetaIsTheTopOfTheProfileLikelihood() {
        int[] y = bursts(0.3, Math.log(2), 5);
        LogLinearFit fit = NegativeBinomialRegression.fit(y, DESIGN).orThrow();
        double theta = theta(fit);
        for (double factor : new double[] {0.5, 0.99, 1.01, 2}) {
            LogLinearFit other = LogLinearRegression.fit(y, DESIGN, new NegativeBinomial(factor * theta))
                    .orThrow();
            assertThat(other.logLikelihood()).isLessThan(fit.logLikelihood());
        }
        assertThat(fit.logLikelihood()).isEqualTo(direct(y, fit.mean(), theta), within(1e-8));
    }

    private static double direct(int[] y, double[] mu, double theta) {
        double sum = 0;
        for (int t = 0; t < y.length; t++) {
            sum += Gamma.logGamma(y[t] + theta)
                    - Gamma.logGamma(theta)
                    - Gamma.logGamma(y[t] + 1.0)
                    + theta * Math.log(theta / (theta + mu[t]))
                    + y[t] * Math.log(mu[t] / (theta + mu[t]));
        }
        return sum;
    }

    @Test
    void findsTheValuesThatMadeTheHistory() {
        LogLinearFit fit = NegativeBinomialRegression.fit(bursts(0.3, Math.log(2), 6), DESIGN)
                .orThrow();
        assertThat(fit.coefficient("talks").interval(0.99).contains(2)).isTrue();
        assertThat(theta(fit)).isBetween(0.2, 0.45);
        LogLinearFit poisson = LogLinearRegression.fit(bursts(0.3, Math.log(2), 6), DESIGN, new Poisson())
                .orThrow();
        assertThat(poisson.pearsonDispersion()).isGreaterThan(1.5);
        assertThat(poisson.coefficient("talks").standardError())
                .isLessThan(fit.coefficient("talks").standardError());
    }

    @Test
    void countsWithoutOverdispersionGiveThePoissonFit() {
        int[] y = new int[2000];
        for (int t = 0; t < y.length; t += 7) {
            y[t] = 1;
        }
        LogLinearFit fit = NegativeBinomialRegression.fit(y, DESIGN).orThrow();
        LogLinearFit poisson = LogLinearRegression.fit(y, DESIGN, new Poisson()).orThrow();
        assertThat(theta(fit)).isInfinite();
        assertThat(fit.beta()).containsExactly(poisson.beta(), within(1e-9));
        assertThat(fit.logLikelihood()).isEqualTo(poisson.logLikelihood(), within(1e-9));
    }

    @Test
    void fitsASingleSalvo() {
        int[] y = new int[2000];
        y[600] = 5;
        y[23] = 1;
        assertThat(theta(NegativeBinomialRegression.fit(y, DESIGN).orThrow())).isBetween(1e-5, 1.0);
    }

    private static double theta(LogLinearFit fit) {
        return ((NegativeBinomial) fit.distribution()).theta();
    }

    private static int[] bursts(double theta, double talks, int seed) {
        GammaDistribution frailty = new GammaDistribution(new Well19937c(seed), theta, 1 / theta);
        double[] exposed = DESIGN.column("talks");
        double[] means = new double[2000];
        for (int t = 0; t < means.length; t++) {
            means[t] = Math.max(1e-12, 0.4 * Math.exp(talks * exposed[t]) * frailty.sample());
        }
        return JointDesigns.poisson(means, new Random(seed));
    }
}
