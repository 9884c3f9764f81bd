package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.nulls.NullDistribution.Bin;
import coincide.nulls.NullDistribution.Units;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the distribution of a law must have in common with its p-values. */
class NullDistributionTest {
    private static final Observation DAYS = Histories.years(2015, 2019);
    private static final Streams STREAMS = Streams.of(3, "N", "series");
    private static final int REPLICATES = 999;

    private final boolean[] exposed = Histories.exposed(DAYS, new Random(41));
    private final int[] y = Histories.launchDays(DAYS, exposed, 1.5, new Random(42));

    @Test
    void wholeValuesHaveABinEachFromTheObservedOneOn() {
        double[] values = {1, 3, 3, 2, 5};
        NullDistribution counts = NullDistribution.of(values, false, new Units(3, 3, 1));
        assertThat(counts.replicates()).isEqualTo(5);
        assertThat(counts.bins())
                .containsExactly(
                        new Bin(1, 2, 0.2, 1),
                        new Bin(2, 3, 0.2, 1),
                        new Bin(3, 4, 0.4, 2),
                        new Bin(4, 5, 0, 0),
                        new Bin(5, 6, 0.2, 1));
    }

    @Test
    void anExactLawHasTheValuesThatOccurInUnitsOfTheStatistic() {
        Law law = Law.weighted(2, new double[] {1, 0, 3});
        NullDistribution exact = NullDistribution.of(law, new Units(4, 40, 10));
        assertThat(exact.bins()).containsExactly(new Bin(20, 20, 0.25, 0), new Bin(40, 40, 0.75, 0));
        assertThat(exact.counted()).isFalse();
    }

    @Test
    void anObservedValueBeyondAllReplicatesAndOneThatCannotVaryHaveBins() {
        NullDistribution far = NullDistribution.of(new double[] {0.5, 0.25}, false, new Units(100.5, 100.5, 1));
        assertThat(far.bins()).hasSizeLessThanOrEqualTo(60);
        assertThat(above(far, 100.5)).isZero();
        assertThat(far.bins().stream().mapToLong(Bin::count).sum()).isEqualTo(2);
        NullDistribution constant = NullDistribution.of(new double[] {0.1, 0.1}, true, new Units(0.1, 7, 3));
        assertThat(constant.bins()).containsExactly(new Bin(7, 10, 1, 2));
        assertThat(constant.replicates()).isZero();
    }

    /** Every kind of law: the values from the observed one on are those that the p-value counted. */
    @Test
    void theTailOfTheValuesIsTheP() {
        ClusterResampling bursts = ClusterResampling.of(y, DAYS, 2);
        Strata years = Strata.years(DAYS);
        List<NullLaw> laws = List.of(
                ResidualRotation.of(y, DAYS, 2).law(exposed, STREAMS, REPLICATES),
                bursts.law(exposed, STREAMS, REPLICATES),
                bursts.law(history -> LaunchUnits.exposed(history, exposed), STREAMS, REPLICATES),
                GapShuffle.of(y).law(exposed, STREAMS, REPLICATES),
                PermutedDays.law(y, years, history -> LaunchUnits.exposed(history, exposed), STREAMS, REPLICATES),
                EraContrast.of(y, exposed, 900, DAYS, 2).law(STREAMS, REPLICATES),
                ResidualShift.law(SeasonalModel.of(y, DAYS, 2), exposed),
                CircularShift.law(y, exposed),
                BlockRotation.law(y, exposed, years),
                StratifiedPermutation.law(y, exposed, years),
                UniformDays.law(y, exposed));
        for (NullLaw law : laws) {
            NullDistribution values = law.distribution(70, 2).orElseThrow();
            double all = values.counted()
                    ? values.bins().stream().mapToLong(Bin::count).sum()
                    : 1;
            double up = law.exact() ? share(values, 70) : (above(values, 70) + 1) / (all + 1);
            assertThat(up).as(law.code()).isEqualTo(law.pGreater(), within(1e-12));
            assertThat(share(values, Double.NEGATIVE_INFINITY)).as(law.code()).isEqualTo(1, within(1e-12));
            assertThat(values.replicates()).as(law.code()).isEqualTo(law.replicates());
            if (values.counted()) {
                assertThat(values.bins()).as(law.code()).hasSizeLessThanOrEqualTo(60);
                assertThat(values.bins()).as(law.code()).anyMatch(bin -> bin.low() == 70);
            }
        }
    }

    @Test
    void theOrderOfValuesDoesNotMatter() {
        double[] values = new Random(2).doubles(500).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Units units = new Units(0.4, 9, 2);
        assertThat(NullDistribution.of(sorted, false, units)).isEqualTo(NullDistribution.of(values, false, units));
    }

    @Test
    void askingChangesNothingAndNothingOfItIsSent() throws IOException, ClassNotFoundException {
        NullLaw law = ResidualRotation.of(y, DAYS, 2).law(exposed, STREAMS, REPLICATES);
        assertThat(law.distribution(0, 1)).isEqualTo(law.distribution(0, 1)).isPresent();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(law);
        }
        assertThat(bytes.size()).isLessThan(1000);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            NullLaw sent = (NullLaw) in.readObject();
            assertThat(sent).isEqualTo(law);
            assertThat(sent.distribution(0, 1)).isEmpty();
        }
        assertThat(law.settled()).isEqualTo(law);
        assertThat(law.settled().distribution(0, 1)).isEmpty();
    }

    private static long above(NullDistribution values, double observed) {
        return values.bins().stream()
                .filter(bin -> bin.low() >= observed)
                .mapToLong(Bin::count)
                .sum();
    }

    private static double share(NullDistribution values, double from) {
        return values.bins().stream()
                .filter(bin -> bin.low() >= from)
                .mapToDouble(Bin::probability)
                .sum();
    }
}
