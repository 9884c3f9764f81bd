package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import coincide.model.Observation;
import coincide.stats.CircularCorrelation;
import coincide.stats.LaunchUnits;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.junit.jupiter.api.Test;

class JointSurrogatesTest {
    private static final Observation DAYS = Histories.years(2014, 2019);
    private static final int REPLICATES = 4_999;
    private static final Streams TEN = Streams.of(1, "N10", "");
    private static final Streams ELEVEN = Streams.of(1, "N11", "");

    private final boolean[] first = Histories.exposed(DAYS, new Random(41));
    private final boolean[] second = Histories.exposed(DAYS, new Random(42));
    private final int[] y = Histories.launchDays(DAYS, first, 2, new Random(43));
    private final ResidualRotation rotation = ResidualRotation.of(y, DAYS, 2);
    private final ClusterResampling resampling = ClusterResampling.of(y, DAYS, 2);

    @Test
    void eachColumnOfRotationsFollowsTheLawOfItsFamily() {
        JointRotation joint = JointRotation.of(rotation, first, second);
        double[][] rows = joint.rows(TEN, REPLICATES);
        double[][] other = joint.rows(Streams.of(2, "N10", ""), REPLICATES);
        List<boolean[]> exposures = List.of(first, second);
        assertThat(joint.families()).isEqualTo(2);
        for (int f = 0; f < 2; f++) {
            NullLaw law = rotation.law(exposures.get(f), TEN, REPLICATES);
            assertThat(rows[0][f]).isEqualTo(rotation.statistic(exposures.get(f)));
            assertThat(joint.mean(f)).isEqualTo(law.mean());
            assertThat(joint.sd(f)).isEqualTo(law.sd());
            assertThat(pGreater(column(rows, f))).isEqualTo(law.pGreater());
            assertThat(pGreater(column(other, f)))
                    .isEqualTo(law.pGreater(), within(0.002 + 7 * law.pError(Direction.UP)));
            double mean = new Mean().evaluate(column(other, f), 1, REPLICATES);
            assertThat(mean).isEqualTo(law.mean(), within(5 * law.sd() / Math.sqrt(REPLICATES)));
        }
    }

    @Test
    void eachColumnOfResamplingsFollowsTheLawOfItsFamily() {
        List<ToDoubleFunction<int[]>> statistics = List.of(share(first), share(second), LaunchUnits::total);
        JointResampling joint = JointResampling.of(resampling, statistics);
        double[][] rows = joint.rows(ELEVEN, REPLICATES);
        double[][] other = joint.rows(Streams.of(2, "N11", ""), REPLICATES);
        assertThat(joint.families()).isEqualTo(3);
        for (int f = 0; f < 3; f++) {
            NullLaw law = resampling.law(statistics.get(f), ELEVEN, REPLICATES);
            assertThat(rows[0][f]).isEqualTo(statistics.get(f).applyAsDouble(y));
            assertThat(pGreater(column(rows, f))).isEqualTo(law.pGreater());
            assertThat(pGreater(column(other, f)))
                    .isEqualTo(law.pGreater(), within(0.002 + 7 * law.pError(Direction.UP)));
        }
    }

    @Test
    void slicesLaidEndToEndAreTheWhole() {
        List<JointSurrogates> both = List.of(
                JointRotation.of(rotation, first, second),
                JointResampling.of(resampling, List.of(share(first), LaunchUnits::total)));
        for (JointSurrogates joint : both) {
            double[][] whole = joint.rows(TEN, 60);
            assertThat(whole).hasDimensions(61, 2);
            double[][] pieces = Stream.of(
                            joint.rows(TEN, 0, 0),
                            joint.rows(TEN, 0, 1),
                            joint.rows(TEN, 1, 2),
                            joint.rows(TEN, 2, 2),
                            joint.rows(TEN, 2, 47),
                            joint.rows(TEN, 47, 61))
                    .flatMap(Arrays::stream)
                    .toArray(double[][]::new);
            assertThat(pieces).isDeepEqualTo(whole);
            assertThat(joint.rows(TEN, 0, 20)).isDeepEqualTo(Arrays.copyOf(whole, 20));
        }
    }

    @Test
    void equalFamiliesAreFullyCorrelatedAndOtherDaysFullyOpposed() {
        double[][] rows = JointRotation.of(rotation, first, first, not(first)).rows(TEN, 500);
        PearsonsCorrelation correlation = new PearsonsCorrelation();
        assertThat(column(rows, 1)).isEqualTo(column(rows, 0));
        assertThat(correlation.correlation(column(rows, 0), column(rows, 1))).isEqualTo(1, within(1e-12));
        assertThat(correlation.correlation(column(rows, 0), column(rows, 2))).isEqualTo(-1, within(1e-12));
        double[][] resampled = JointResampling.of(resampling, List.of(share(first), share(first), share(not(first))))
                .rows(ELEVEN, 500);
        assertThat(column(resampled, 1)).isEqualTo(column(resampled, 0));
        assertThat(correlation.correlation(column(resampled, 0), column(resampled, 2)))
                .isEqualTo(-1, within(1e-12));
    }

    /** Only under shared shifts do the parts of an exposure add up to the whole in every replicate. */
    @Test
    void partsOfAnExposureAddUpInEveryReplicate() {
        boolean[] early = first.clone();
        boolean[] late = first.clone();
        for (int t = 0; t < first.length; t++) {
            early[t] &= t / 20 % 2 == 0;
            late[t] &= t / 20 % 2 == 1;
        }
        double[] contrast = CircularCorrelation.weights(late);
        for (int t = 0; t < contrast.length; t++) {
            contrast[t] -= early[t] ? 1 : 0;
        }
        double[][] rows = JointRotation.of(rotation, first, early, late).rows(TEN, 300);
        double[][] differences = JointRotation.of(rotation, contrast).rows(TEN, 300);
        assertThat(rows[0][1]).isNotZero();
        for (int i = 0; i < rows.length; i++) {
            assertThat(rows[i][1] + rows[i][2]).isEqualTo(rows[i][0], within(1e-9));
            assertThat(rows[i][2] - rows[i][1]).isEqualTo(differences[i][0], within(1e-9));
        }
    }

    @Test
    void nothingVariesWithoutLaunches() {
        ResidualRotation none = ResidualRotation.of(new int[y.length], DAYS, 2);
        JointRotation joint = JointRotation.of(none, first, second);
        assertThat(joint.sd(1)).isZero();
        assertThat(joint.rows(TEN, 20)).isDeepEqualTo(new double[21][2]);
    }

    @Test
    void slicesRunForwardsFromRowZero() {
        JointRotation joint = JointRotation.of(rotation, first);
        assertThatThrownBy(() -> joint.rows(TEN, -1, 4))
                .hasMessage("Invalid rows -1 to 4: write the first, at least 0, and the one after the last");
        JointResampling other = JointResampling.of(resampling, List.of(share(first)));
        assertThatThrownBy(() -> other.rows(ELEVEN, 5, 4)).hasMessageContaining("Invalid rows 5 to 4");
    }

    private static ToDoubleFunction<int[]> share(boolean[] exposed) {
        return launchDays -> (double) LaunchUnits.exposed(launchDays, exposed) / LaunchUnits.total(launchDays);
    }

    private static boolean[] not(boolean[] exposed) {
        boolean[] others = new boolean[exposed.length];
        for (int t = 0; t < others.length; t++) {
            others[t] = !exposed[t];
        }
        return others;
    }

    private static double[] column(double[][] rows, int family) {
        return Arrays.stream(rows).mapToDouble(row -> row[family]).toArray();
    }

    /** The observed value is the first of all and counts as one of them. */
    private static double pGreater(double[] column) {
        double least = column[0] - 1e-9 * Math.max(1, Math.abs(column[0]));
        return (double) Arrays.stream(column).filter(value -> value >= least).count() / column.length;
    }
}
