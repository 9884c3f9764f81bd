package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Drawing that ends early decides as all replicates do. */
class ReplicatesTest {
    private static final Observation DAYS = Observation.of(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31));

    @Test
    void valuesThatEndEarlyDecideAlike() {
        int early = 0;
        for (int history = 0; history < 300; history++) {
            double observed = new Random(history).nextGaussian();
            int key = history;
            NullLaw all = simulated(observed, key, Replicates.all(999));
            NullLaw some = simulated(observed, key, Replicates.deciding(999, 0.05));
            assertAlike(all, some);
            early += some.replicates() < 999 ? 1 : 0;
        }
        assertThat(early).isGreaterThan(150);
    }

    @Test
    void rotationsThatEndEarlyDecideAlike() {
        int early = 0;
        for (int history = 0; history < 60; history++) {
            Random random = new Random(history);
            int[] y = new int[DAYS.length()];
            boolean[] exposed = new boolean[y.length];
            for (int t = 0; t < y.length; t++) {
                exposed[t] = t / 9 % 7 == 0;
                y[t] = random.nextDouble() < (exposed[t] && history % 3 == 0 ? 0.09 : 0.04) ? 1 : 0;
            }
            ResidualRotation rotation = ResidualRotation.of(y, DAYS, 1);
            Strata years = rotation.model().years();
            Streams streams = Streams.of(history, "N10", "s");
            NullLaw all = rotation.law(exposed, Shifts.of(years, streams, 999));
            NullLaw some = rotation.law(exposed, Shifts.of(years, streams, Replicates.deciding(999, 0.05)));
            assertAlike(all, some);
            assertThat(some.mean()).isEqualTo(all.mean());
            early += some.replicates() < 999 ? 1 : 0;
        }
        assertThat(early).isGreaterThan(20);
    }

    @Test
    void refusesNoReplicates() {
        assertThatThrownBy(() -> Replicates.all(-1)).hasMessageContaining("Invalid replicates: -1");
        assertThat(Replicates.deciding(999, 0.05).enough()).isEqualTo(50);
    }

    private static NullLaw simulated(double observed, int key, Replicates replicates) {
        return NullLaw.simulated("N", observed, replicates, i -> new Random(1000L * key + i).nextGaussian());
    }

    private static void assertAlike(NullLaw all, NullLaw some) {
        assertThat(some.pGreater() <= 0.05).isEqualTo(all.pGreater() <= 0.05);
        assertThat(some.pLess() <= 0.05).isEqualTo(all.pLess() <= 0.05);
        assertThat(some.pTwoSided() <= 0.05).isEqualTo(all.pTwoSided() <= 0.05);
        assertThat(some.pGreater() <= 0.004).isEqualTo(all.pGreater() <= 0.004);
        if (all.pGreater() <= 0.05) {
            assertThat(some.pGreater()).isEqualTo(all.pGreater());
        }
    }
}
