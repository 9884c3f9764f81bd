package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Direction;
import coincide.model.Observation;
import coincide.stats.SizeBand;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Histories with bursts, a trend and a season, and a calendar that nothing follows: two exercises in the same weeks each year. */
class NullCalibrationTest {
    private static final Observation DAYS = Observation.of(LocalDate.of(2012, 1, 1), LocalDate.of(2021, 12, 31));
    private static final int HISTORIES = 300;
    private static final int REPLICATES = 199;

    @Test
    void rotationsAndBurstsKeepTheirLevelWherePermutationsWithinYearsDoNot() {
        int rotation = 0;
        int bursts = 0;
        int permutation = 0;
        for (int i = 0; i < HISTORIES; i++) {
            Random random = new Random(i);
            int[] y = history(random);
            boolean[] exposed = exercises(random);
            Streams streams = Streams.of(i, "calibration", "s");
            rotation += rejects(ResidualRotation.of(y, DAYS, 2).law(exposed, streams, REPLICATES));
            bursts += rejects(ClusterResampling.of(y, DAYS, 2).law(exposed, streams, REPLICATES));
            permutation += rejects(StratifiedPermutation.law(y, exposed, Strata.years(DAYS)));
        }
        SizeBand band = new SizeBand(HISTORIES, 0.05, 0.99);
        assertThat(band.place(rotation)).as("N10 %d", rotation).isEqualTo(SizeBand.Place.WITHIN);
        assertThat(band.place(bursts)).as("N11 %d", bursts).isNotEqualTo(SizeBand.Place.ABOVE);
        assertThat(band.place(permutation)).as("N3y %d", permutation).isEqualTo(SizeBand.Place.ABOVE);
    }

    private static int rejects(NullLaw law) {
        return law.p(Direction.UP) <= 0.05 ? 1 : 0;
    }

    /** About 14 bursts a year at first and 5 % more each year, most of them in spring; each of one to four days. */
    private static int[] history(Random random) {
        int[] y = new int[DAYS.length()];
        for (int t = 0; t < y.length; t++) {
            double season = Math.exp(0.9 * Math.cos(2 * Math.PI * (t - 80) / 365.25));
            if (random.nextDouble() < 14 / 365.25 / 1.2 * season * Math.exp(0.05 * t / 365.25)) {
                int last = Math.min(y.length - 1, t + random.nextInt(4));
                for (int day = t; day <= last; day++) {
                    y[day] = day == t || random.nextInt(2) == 0 ? 1 : y[day];
                }
            }
        }
        return y;
    }

    private static boolean[] exercises(Random random) {
        boolean[] exposed = new boolean[DAYS.length()];
        for (int year = 0; year < 10; year++) {
            for (int start : new int[] {65, 230}) {
                int first = (int) (365.25 * year) + start + random.nextInt(9);
                for (int day = first; day < first + 16; day++) {
                    exposed[day] = true;
                }
            }
        }
        return exposed;
    }
}
