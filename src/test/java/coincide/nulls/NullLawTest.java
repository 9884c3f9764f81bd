package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import org.junit.jupiter.api.Test;

class NullLawTest {
    @Test
    void isNeverZeroAndCountsTies() {
        Tally tally = new Tally(5);
        for (double value : new double[] {5, 5 - 1e-10, 5 + 1e-10, 1}) {
            tally.add(value);
        }
        NullLaw law = tally.simulated("N11");
        assertThat(law.pGreater()).isEqualTo(4.0 / 5);
        assertThat(law.pLess()).isEqualTo(5.0 / 5);
        Tally far = new Tally(100);
        far.add(1);
        assertThat(far.simulated("N11").pGreater()).isEqualTo(1.0 / 2);
    }

    @Test
    void enumerationHoldsTheIdentity() {
        NullLaw law = NullLaw.enumerated("N2", new double[] {4, 1, 2, 3});
        assertThat(law.pGreater()).isEqualTo(0.25);
        assertThat(law.pLess()).isEqualTo(1);
        assertThat(law.mean()).isEqualTo(2.5);
        assertThat(law.sd()).isEqualTo(Math.sqrt(1.25), within(1e-12));
        assertThat(law.exact()).isTrue();
        assertThat(law.pError(Direction.UP)).isZero();
    }

    @Test
    void takesTheDeclaredSide() {
        NullLaw law = new NullLaw("N10", 3, 1, 1, 0.02, 0.99, false, 9999);
        assertThat(law.p(Direction.UP)).isEqualTo(0.02);
        assertThat(law.p(Direction.DOWN)).isEqualTo(0.99);
        assertThat(law.p(Direction.EITHER)).isEqualTo(0.04);
        assertThat(law.pError(Direction.UP)).isEqualTo(Math.sqrt(0.02 * 0.98 / 9999), within(1e-12));
        assertThat(law.pError(Direction.EITHER)).isEqualTo(2 * Math.sqrt(0.02 * 0.98 / 9999), within(1e-12));
        assertThat(law.z()).isEqualTo(2);
    }

    @Test
    void aStatisticThatCannotVaryIsUntestable() {
        NullLaw law = NullLaw.enumerated("N2", new double[] {2, 2 + 1e-12, 2});
        assertThat(law.untestable()).isTrue();
        assertThat(law.p(Direction.UP)).isEqualTo(1);
        assertThat(law.p(Direction.EITHER)).isEqualTo(1);
        assertThat(law.z()).isZero();
    }

    @Test
    void refusesAPOfZero() {
        assertThatThrownBy(() -> new NullLaw("N1", 0, 0, 1, 0, 1, true, 0))
                .hasMessage("Invalid p-values of N1: 0.0 above and 1.0 below must lie in (0, 1]");
    }
}
