package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Direction;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointwiseBandTest {
    /** Of twenty values one may be cut at either end at level 0.1. */
    @Test
    void cutsAsManyAsTheLevelAllows() {
        double[][] surrogates = new double[19][1];
        for (int i = 0; i < 19; i++) {
            surrogates[i][0] = i + 1;
        }
        assertThat(PointwiseBand.of(new double[] {0}, surrogates, 0.1)).containsExactly(new Interval(1, 18));
        assertThat(PointwiseBand.of(new double[] {0}, surrogates, 0.09)).containsExactly(new Interval(0, 19));
    }

    @Test
    void holdsABinJustWhereItsOwnPIsAboveTheLevel() {
        Random random = new Random(8);
        int outside = 0;
        for (int round = 0; round < 200; round++) {
            double[] observed = random.doubles(6).toArray();
            double[][] surrogates = new double[59][];
            for (int i = 0; i < surrogates.length; i++) {
                surrogates[i] = random.doubles(6).toArray();
            }
            Interval[] band = PointwiseBand.of(observed, surrogates, 0.1);
            double[] p = PointwiseP.of(observed, surrogates, Direction.EITHER);
            for (int b = 0; b < 6; b++) {
                assertThat(band[b].contains(observed[b])).isEqualTo(p[b] > 0.1 + 1e-12);
                outside += band[b].contains(observed[b]) ? 0 : 1;
            }
        }
        assertThat(outside).isBetween(60, 180);
    }
}
