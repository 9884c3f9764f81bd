package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class LawTest {
    @Test
    void countsTheObservedValueInBothTails() {
        Law die = Law.ofCounts(new int[] {1, 2, 3, 4, 5, 6});
        assertThat(die.pGreater(5)).isEqualTo(2.0 / 6);
        assertThat(die.pLess(5)).isEqualTo(5.0 / 6);
        assertThat(die.pGreaterMid(5)).isEqualTo(1.5 / 6, within(1e-15));
        assertThat(die.pTwoSidedCentral(5)).isEqualTo(4.0 / 6);
        assertThat(die.mean()).isEqualTo(3.5);
        assertThat(die.sd()).isEqualTo(Math.sqrt(35.0 / 12), within(1e-12));
    }

    @Test
    void addsIndependentCounts() {
        Law die = Law.ofCounts(new int[] {1, 2, 3, 4, 5, 6});
        Law two = die.convolve(die);
        assertThat(two.min()).isEqualTo(2);
        assertThat(two.max()).isEqualTo(12);
        assertThat(two.probability(7)).isEqualTo(6.0 / 36, within(1e-15));
        assertThat(two.pGreater(11)).isEqualTo(3.0 / 36, within(1e-15));
    }

    @Test
    void keepsTheRelativeAccuracyOfSmallTails() {
        // by hand: all 20 launches of 400 days on the 20 exposed days, 1 / choose(400, 20)
        double all = 1;
        for (int i = 0; i < 20; i++) {
            all *= (20.0 - i) / (400.0 - i);
        }
        assertThat(Law.hypergeometric(400, 20, 20).pGreater(20)).isCloseTo(all, withinPercentage(1e-9));
        assertThat(Law.binomial(60, 0.01).pGreater(60)).isCloseTo(1e-120, withinPercentage(1e-9));
    }

    @Test
    void holdsOneValueWhereTheMarginsFixIt() {
        assertThat(Law.hypergeometric(10, 0, 3).sd()).isZero();
        assertThat(Law.hypergeometric(10, 10, 3).sd()).isZero();
        assertThat(Law.hypergeometric(10, 10, 3).pGreater(3)).isEqualTo(1);
        assertThat(Law.binomial(5, 0).sd()).isZero();
    }

    /** Commons Math 3.6.1 answers NaN for some of these. */
    @Test
    void everyHypergeometricLawAddsUpToOneAndHasItsMean() {
        for (int days : new int[] {1, 2, 7, 31, 61, 366}) {
            for (int exposed = 0; exposed <= days; exposed += Math.max(1, days / 13)) {
                for (int launches = 0; launches <= days; launches += Math.max(1, days / 17)) {
                    assertLaw(days, exposed, launches);
                    assertLaw(days, days - exposed, launches);
                    assertLaw(days, exposed, days - launches);
                }
            }
        }
    }

    private static void assertLaw(int days, int exposed, int launches) {
        Law law = Law.hypergeometric(days, exposed, launches);
        String which = "%d days, %d exposed, %d launches".formatted(days, exposed, launches);
        assertThat(law.pGreater(law.min())).as(which).isEqualTo(1, within(1e-9));
        assertThat(law.mean()).as(which).isEqualTo((double) exposed * launches / days, within(1e-7));
    }

    @Test
    void likelihoodOrderTakesEqualProbabilitiesIn() {
        Law fair = Law.binomial(4, 0.5);
        assertThat(fair.pTwoSidedMinLike(0)).isEqualTo(2.0 / 16, within(1e-12));
        assertThat(fair.pTwoSidedMinLike(2)).isEqualTo(1);
    }

    @Test
    void tiltingABinomialGivesABinomial() {
        Law tilted = Law.binomial(7, 0.2).tilted(Math.log(3));
        Law other = Law.binomial(7, 0.6 / 1.4);
        for (int k = 0; k <= 7; k++) {
            assertThat(tilted.probability(k)).isCloseTo(other.probability(k), within(1e-12));
        }
    }

    @Test
    void weightsAreShares() {
        Law law = Law.weighted(3, new double[] {0, 1, 0, 3, 0});
        assertThat(law.min()).isEqualTo(4);
        assertThat(law.max()).isEqualTo(6);
        assertThat(law.pGreater(6)).isEqualTo(0.75);
        assertThat(law.mean()).isEqualTo(5.5);
        assertThatThrownBy(() -> Law.weighted(0, new double[2])).hasMessageContaining("Invalid law");
    }

    @Test
    void needsAValue() {
        assertThatThrownBy(() -> Law.ofCounts(new int[0])).hasMessage("Invalid law: it has no value");
    }
}
