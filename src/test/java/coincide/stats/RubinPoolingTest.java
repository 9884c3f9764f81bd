package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RubinPoolingTest {
    /** Q 1, 2, 6: mean 3, B = (4 + 1 + 9) / 2 = 7; U 1, 2, 3: W = 2; T = 2 + 4/3 * 7 = 34/3. */
    @Test
    void threeSetsByHand() {
        RubinPooling pooled = RubinPooling.of(new double[] {1, 2, 6}, new double[] {1, 2, 3});
        assertThat(pooled.estimate()).isEqualTo(3, within(1e-12));
        assertThat(pooled.within()).isEqualTo(2, within(1e-12));
        assertThat(pooled.between()).isEqualTo(7, within(1e-12));
        assertThat(pooled.total()).isEqualTo(34.0 / 3, within(1e-12));
        assertThat(pooled.standardError()).isEqualTo(Math.sqrt(34.0 / 3), within(1e-12));
        assertThat(pooled.degreesOfFreedom()).isEqualTo(2 * Math.pow(1 + 2 / (28.0 / 3), 2), within(1e-12));
    }

    @Test
    void whereSetsAgreeNothingIsAdded() {
        RubinPooling pooled = RubinPooling.of(new double[] {0.5, 0.5}, new double[] {0.04, 0.04});
        assertThat(pooled.standardError()).isEqualTo(0.2, within(1e-12));
        assertThat(pooled.degreesOfFreedom()).isInfinite();
    }

    @Test
    void pIsTwiceTheMedianAndAtMostOne() {
        assertThat(RubinPooling.p(new double[] {0.9, 0.01, 0.02})).isEqualTo(0.04, within(1e-15));
        assertThat(RubinPooling.p(new double[] {0.04, 0.01, 0.02, 0.9})).isEqualTo(0.06, within(1e-15));
        assertThat(RubinPooling.p(new double[] {0.6, 0.7})).isEqualTo(1);
        double[] kept = {3, 1, 2};
        RubinPooling.p(kept);
        assertThat(kept).containsExactly(3, 1, 2);
    }

    @Test
    void oneSetCannotBePooled() {
        assertThatThrownBy(() -> RubinPooling.of(new double[] {1}, new double[] {1}))
                .hasMessage("Invalid sets to pool: 1 estimates and 1 variances; give as many of both, at least two");
        assertThatThrownBy(() -> RubinPooling.p(new double[0]))
                .hasMessage("Invalid values: there is none, so there is no median");
    }
}
