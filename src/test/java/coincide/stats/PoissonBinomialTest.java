package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PoissonBinomialTest {
    @Test
    void unequalTrialsAreAllSetsOfSuccesses() {
        double[] p = {0.1, 0.5, 0, 0.93, 1, 0.2};
        double[] sums = new double[p.length + 1];
        for (int set = 0; set < 1 << p.length; set++) {
            double likelihood = 1;
            for (int i = 0; i < p.length; i++) {
                likelihood *= (set >> i & 1) == 1 ? p[i] : 1 - p[i];
            }
            sums[Integer.bitCount(set)] += likelihood;
        }
        Law law = PoissonBinomial.law(p);
        for (int k = 0; k <= p.length; k++) {
            assertThat(law.probability(k)).isEqualTo(sums[k], within(1e-15));
        }
        assertThat(law.min()).isEqualTo(1);
        assertThat(law.max()).isEqualTo(5);
        assertThat(law.mean()).isEqualTo(2.73, within(1e-12));
        assertThat(law.sd()).isEqualTo(Math.sqrt(0.09 + 0.25 + 0.93 * 0.07 + 0.16), within(1e-12));
    }

    @Test
    void equalTrialsAreBinomialDownToSmallTails() {
        double[] p = new double[3000];
        Arrays.fill(p, 0.02);
        Law law = PoissonBinomial.law(p);
        Law binomial = Law.binomial(3000, 0.02);
        assertThat(law.pGreater(150)).isCloseTo(binomial.pGreater(150), withinPercentage(1e-6));
        assertThat(law.pLess(10)).isCloseTo(binomial.pLess(10), withinPercentage(1e-6));
        assertThat(law.mean()).isEqualTo(60, within(1e-9));
    }

    @Test
    void noTrialHasNoSuccess() {
        assertThat(PoissonBinomial.law(new double[0]).sd()).isZero();
        assertThat(PoissonBinomial.law(new double[] {1, 1}).probability(2)).isEqualTo(1);
        assertThatThrownBy(() -> PoissonBinomial.law(new double[] {0.5, 1.5}))
                .hasMessage("Invalid probability 1.5: it must lie in 0 ... 1");
    }
}
