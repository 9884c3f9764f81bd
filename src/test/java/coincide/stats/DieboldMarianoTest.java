package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.TestUtils;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DieboldMarianoTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final double[] A = {0.04, 0.36, 0.09, 0.49, 0.16, 0.25, 0.01, 0.64, 0.09, 0.04, 0.36, 0.81};
    private static final double[] B = {0.09, 0.25, 0.16, 0.36, 0.25, 0.16, 0.04, 0.49, 0.25, 0.01, 0.49, 0.64};

    /**
     * <pre>{@code
     * d = a - b; n = len(d); e = d - d.mean()
     * g = [(e[k:] * e[:n - k]).sum() / n for k in range(L + 1)]
     * v = g[0] + 2 * sum((1 - k / (L + 1)) * g[k] for k in range(1, L + 1))
     * h = L + 1; f = np.sqrt((n + 1 - 2 * h + h * (h - 1) / n) / n)
     * t = f * d.mean() / np.sqrt(v / n); d.mean() / t, t, 2 * scipy.stats.t.sf(abs(t), n - 1)
     * }</pre>
     */
    @ParameterizedTest(name = "lag {0}")
    @CsvSource({
        "0, 0.03330585989027011,  0.3753093311862434, 0.7145666366357418",
        "1, 0.019492131279523595, 0.6412844147592626, 0.5344712843185894",
        "3, 0.018216960198915985, 0.6861737558576775, 0.5068090912126147"
    })
    void agreesWithNumPyAndSciPy(int lag, double error, double statistic, double p) {
        DieboldMariano test = DieboldMariano.of(A, B, lag).orElseThrow();
        assertThat(test.difference()).isEqualTo(0.0125, CLOSE);
        assertThat(test.standardError()).isEqualTo(error, CLOSE);
        assertThat(test.statistic()).isEqualTo(statistic, within(1e-11));
        assertThat(test.p()).isEqualTo(p, within(1e-11));
    }

    @Test
    void threeIssuesByHand() {
        // d = 1, 2, 6: mean 3, deviations -2, -1, 3; gamma_0 = 14/3, gamma_1 = (2 - 3)/3; V = 14/3 - 1/3, h = 2
        DieboldMariano test =
                DieboldMariano.of(new double[] {1, 2, 6}, new double[3], 1).orElseThrow();
        double factor = Math.sqrt((3 + 1 - 4 + 2.0 / 3) / 3);
        assertThat(test.difference()).isEqualTo(3, CLOSE);
        assertThat(test.statistic()).isEqualTo(factor * 3 / Math.sqrt(13.0 / 3 / 3), CLOSE);
        // t with 2 degrees of freedom has a closed form
        double t = test.statistic();
        assertThat(test.p()).isEqualTo(1 - t / Math.sqrt(2 + t * t), CLOSE);
    }

    @Test
    void withoutLagsItIsTheTestOfOneSample() {
        double[] d = IntStream.range(0, A.length).mapToDouble(i -> A[i] - B[i]).toArray();
        DieboldMariano test = DieboldMariano.of(A, B, 0).orElseThrow();
        assertThat(test.statistic()).isEqualTo(TestUtils.t(0, d), CLOSE);
        assertThat(test.p()).isEqualTo(TestUtils.tTest(0, d), CLOSE);
    }

    @Test
    void exchangingTheForecastsTurnsTheSign() {
        DieboldMariano test = DieboldMariano.of(A, B, 2).orElseThrow();
        DieboldMariano turned = DieboldMariano.of(B, A, 2).orElseThrow();
        assertThat(turned.statistic()).isEqualTo(-test.statistic(), CLOSE);
        assertThat(turned.p()).isEqualTo(test.p(), CLOSE);
    }

    @Test
    void theScaleOfLossesAndAPartThatBothShareChangeNothing() {
        DieboldMariano test = DieboldMariano.of(A, B, 2).orElseThrow();
        double[] scaledA =
                IntStream.range(0, A.length).mapToDouble(i -> 1e-7 * (A[i] + i)).toArray();
        double[] scaledB =
                IntStream.range(0, A.length).mapToDouble(i -> 1e-7 * (B[i] + i)).toArray();
        DieboldMariano scaled = DieboldMariano.of(scaledA, scaledB, 2).orElseThrow();
        assertThat(scaled.p()).isEqualTo(test.p(), within(1e-9));
    }

    @Test
    void noStatisticWithoutSpreadOrIssues() {
        assertThat(DieboldMariano.of(new double[0], new double[0], 0)).isEmpty();
        assertThat(DieboldMariano.of(new double[] {1}, new double[] {0}, 0)).isEmpty();
        assertThat(DieboldMariano.of(new double[] {1, 3}, new double[2], 1)).isEmpty();
        assertThat(DieboldMariano.of(new double[] {1, 3}, new double[2], 0)).isPresent();
        assertThat(DieboldMariano.of(A, A, 1)).isEmpty();
        // the same difference everywhere but for rounding
        double[] more = Arrays.stream(A).map(loss -> loss + 0.1).toArray();
        assertThat(DieboldMariano.of(more, A, 1)).isEmpty();
    }

    @Test
    void alternatingDifferencesKeepAPositiveVariance() {
        double[] losses = IntStream.range(0, 400).mapToDouble(i -> i % 2).toArray();
        // sums of two neighbours are 0 but at both ends: V = 2 (1/2)^2 / (400 * 2)
        DieboldMariano test = DieboldMariano.of(losses, new double[400], 1).orElseThrow();
        double factor = Math.sqrt(399.0 * 398) / 400;
        assertThat(test.standardError()).isEqualTo(Math.sqrt(0.5 / 800 / 400) / factor, CLOSE);
    }

    @Test
    void anOverwhelmingDifferenceHasAPositiveP() {
        double[] losses =
                IntStream.range(0, 1000).mapToDouble(i -> 1 + 1e-9 * (i % 3)).toArray();
        assertThat(DieboldMariano.of(losses, new double[1000], 1).orElseThrow().p())
                .isGreaterThan(0)
                .isLessThan(1e-300);
    }

    @Test
    void rejectsAtItsLevelWhereForecastsAreEquallyGood() {
        Random random = new Random(11);
        int rejected = 0;
        for (int i = 0; i < 10_000; i++) {
            double[] a = random.doubles(30).toArray();
            double[] b = random.doubles(30).toArray();
            rejected += DieboldMariano.of(a, b, 1).orElseThrow().p() <= 0.05 ? 1 : 0;
        }
        // 99.9 % of binomial counts with 10,000 trials of 0.05
        assertThat(rejected).isBetween(428, 573);
    }

    @Test
    void findsADifference() {
        Random random = new Random(12);
        int found = 0;
        for (int i = 0; i < 500; i++) {
            double[] a = random.doubles(100, 0.2, 1.2).toArray();
            double[] b = random.doubles(100).toArray();
            DieboldMariano test = DieboldMariano.of(a, b, 1).orElseThrow();
            found += test.p() <= 0.05 && test.statistic() > 0 ? 1 : 0;
        }
        // 0.2 is 4.9 standard errors of the mean of differences with variance 1/6
        assertThat(found).isGreaterThan(480);
    }

    @Test
    void refusesWhatAreNoLosses() {
        assertThatThrownBy(() -> DieboldMariano.of(new double[3], new double[2], 1))
                .hasMessage("Invalid losses: 3 of one forecast, 2 of the other, lag 1; give both for the same issues, "
                        + "and a lag of 0 or more");
        assertThatThrownBy(() -> DieboldMariano.of(new double[3], new double[3], -1))
                .hasMessageContaining("lag -1");
        assertThatThrownBy(() -> DieboldMariano.of(new double[] {0, Double.NaN}, new double[2], 0))
                .hasMessage("Invalid losses NaN and 0.0 at place 1: they must be finite");
        assertThatThrownBy(() -> new DieboldMariano(0, 0, 0, 1))
                .hasMessage("Invalid test: difference 0.0 and statistic 0.0 must be finite, standard error 0.0 "
                        + "positive, p 1.0 in (0, 1]");
    }
}
