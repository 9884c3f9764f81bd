package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MultiplicityTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    // raw, holm and BH of R 4.2.2 p.adjust, from five families under joint circular shifts
    private static final double[] RAW = {
        0.811958010041077, 0.0187129164764948, 0.605659516202647, 0.466453674121406, 0.723870378822456
    };

    @Test
    void agreesWithR() {
        assertThat(Multiplicity.holm(RAW)).containsExactly(new double[] {1, 0.093564582382474, 1, 1, 1}, CLOSE);
        assertThat(Multiplicity.benjaminiHochberg(RAW))
                .containsExactly(
                        new double[] {
                            0.811958010041077,
                            0.093564582382474,
                            0.811958010041077,
                            0.811958010041077,
                            0.811958010041077
                        },
                        CLOSE);
    }

    @Test
    void paysForAnyDependence() {
        assertThat(Multiplicity.benjaminiYekutieli(RAW))
                .containsExactly(new double[] {1, 0.213639129773315, 1, 1, 1}, CLOSE);
        double factor = 1 + 1.0 / 2 + 1.0 / 3;
        assertThat(Multiplicity.benjaminiYekutieli(new double[] {0.04, 0.01, 0.03}))
                .containsExactly(new double[] {0.04 * factor, 0.03 * factor, 0.04 * factor}, CLOSE);
        assertThat(Multiplicity.benjaminiYekutieli(new double[] {0.3})).containsExactly(0.3);
        assertThat(Multiplicity.benjaminiYekutieli(new double[0])).isEmpty();
    }

    @Test
    void runsUpAndDownInOrderOfP() {
        assertThat(Multiplicity.holm(new double[] {0.04, 0.01, 0.03}))
                .containsExactly(new double[] {0.06, 0.03, 0.06}, CLOSE);
        assertThat(Multiplicity.benjaminiHochberg(new double[] {0.04, 0.01, 0.03}))
                .containsExactly(new double[] {0.04, 0.03, 0.04}, CLOSE);
        assertThat(Multiplicity.holm(new double[0])).isEmpty();
    }

    @Test
    void refusesWhatIsNoP() {
        assertThatThrownBy(() -> Multiplicity.holm(new double[] {0.5, Double.NaN}))
                .hasMessage("Invalid p-value NaN: it must lie in [0, 1]");
    }
}
