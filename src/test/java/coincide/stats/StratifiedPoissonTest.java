package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StratifiedPoissonTest {
    @Test
    void equalsTheClosedFormOfOneExposureInOneStratum() {
        int[] y = {1, 0, 1, 0, 1, 0, 0, 0, 1, 0};
        double[] x = {1, 1, 1, 0, 0, 0, 0, 0, 0, 0};
        StratifiedPoisson fit = StratifiedPoisson.fit(y, new int[10], new double[][] {x}, new double[10]);
        // (2/3) / (2/7); variance of the log ratio given the total: 1/n1 + 1/n0
        assertThat(fit.beta()[0]).isEqualTo(Math.log(7.0 / 3), within(1e-6));
        assertThat(fit.standardErrors()[0]).isEqualTo(1, within(1e-6));
        assertThat(fit.covariance()[0][0]).isEqualTo(1, within(1e-6));
    }

    @Test
    void fittedLaunchesAddUpToThoseOfEachStratum() {
        Random random = new Random(5);
        int[] y = random.ints(300, 0, 2).toArray();
        int[] stratum = new int[300];
        Arrays.fill(stratum, 100, 200, 1);
        Arrays.fill(stratum, 200, 300, 2);
        Arrays.fill(y, 100, 200, 0);
        double[][] x = {random.doubles(300).toArray(), random.doubles(300).toArray()};
        StratifiedPoisson fit =
                StratifiedPoisson.fit(y, stratum, x, random.doubles(300).toArray());
        double[] mu = fit.mu();
        assertThat(Arrays.stream(mu, 0, 100).sum())
                .isEqualTo(Arrays.stream(y, 0, 100).sum(), within(1e-9));
        assertThat(Arrays.stream(mu, 100, 200)).containsOnly(0.0);
        for (double[] column : x) {
            double score = 0;
            for (int t = 0; t < 300; t++) {
                score += (y[t] - mu[t]) * column[t];
            }
            assertThat(score).isEqualTo(0, within(1e-5));
        }
        assertThat(fit.separated()).isFalse();
    }

    @Test
    void aKnownEffectInTheOffsetLeavesNothingToFit() {
        int[] y = {1, 0, 1, 0, 1, 0, 0, 0, 1, 0};
        double[] x = {1, 1, 1, 0, 0, 0, 0, 0, 0, 0};
        double[] offset = Arrays.stream(x).map(e -> e * Math.log(7.0 / 3)).toArray();
        StratifiedPoisson fit = StratifiedPoisson.fit(y, new int[10], new double[][] {x}, offset);
        assertThat(fit.beta()[0]).isEqualTo(0, within(1e-6));
    }

    @Test
    void staysFiniteUnderSeparationAndSaysSo() {
        int[] y = {1, 0, 0, 0, 0};
        double[][] x = {{1, 0, 0, 0, 0}};
        StratifiedPoisson fit = StratifiedPoisson.fit(y, new int[5], x, new double[5]);
        assertThat(fit.separated()).isTrue();
        assertThat(fit.mu()[0]).isEqualTo(1, within(1e-4));
    }

    @Test
    void staysFiniteWithoutLaunchesAndWithEqualColumns() {
        double[] x = {1, 0, 1, 0};
        StratifiedPoisson none = StratifiedPoisson.fit(new int[4], new int[4], new double[][] {x}, new double[4]);
        assertThat(none.beta()).containsExactly(0);
        assertThat(none.mu()).containsOnly(0.0);
        StratifiedPoisson equal =
                StratifiedPoisson.fit(new int[] {2, 1, 0, 0}, new int[4], new double[][] {x, x}, new double[4]);
        assertThat(equal.beta()[0]).isEqualTo(equal.beta()[1], within(1e-6));
        assertThat(equal.beta()[0] + equal.beta()[1]).isEqualTo(Math.log(2), within(1e-5));
    }

    /** Rows that differ by a hair are summed apart: the answer must not tell. */
    @Test
    void strataThatAreAlikeGiveTheSameAsStrataThatAreNot() {
        Random random = new Random(8);
        double[] once = random.doubles(50).toArray();
        double[] alike = new double[200];
        double[] apart = new double[200];
        int[] stratum = new int[200];
        for (int t = 0; t < 200; t++) {
            stratum[t] = t % 4;
            alike[t] = once[t / 4];
            apart[t] = once[t / 4] * (1 + 1e-14 * (t % 4));
        }
        int[] y = random.ints(200, 0, 3).toArray();
        int[] other = random.ints(200, 0, 2).toArray();
        StratifiedPoisson together = StratifiedPoisson.fit(y, stratum, new double[][] {alike}, new double[200]);
        StratifiedPoisson single = StratifiedPoisson.fit(y, stratum, new double[][] {apart}, new double[200]);
        assertThat(together.beta()[0]).isEqualTo(single.beta()[0], within(1e-10));
        assertThat(together.logLikelihood()).isEqualTo(single.logLikelihood(), within(1e-9));
        assertThat(together.mu()).usingComparatorWithPrecision(1e-10).containsExactly(single.mu());
        StratifiedPoisson again = StratifiedPoisson.fit(other, stratum, new double[][] {alike}, new double[200]);
        assertThat(together.withLaunches(other).mu())
                .usingComparatorWithPrecision(1e-10)
                .containsExactly(again.mu());
        assertThat(together.withLaunches(other).standardErrors()[0])
                .isEqualTo(again.standardErrors()[0], within(1e-10));
    }

    @Test
    void refusesColumnsOfAnotherLength() {
        assertThatThrownBy(() ->
                        StratifiedPoisson.fit(new int[3], new int[3], new double[][] {new double[2]}, new double[3]))
                .hasMessage("Invalid exposure: it has 2 days, the history 3");
    }
}
