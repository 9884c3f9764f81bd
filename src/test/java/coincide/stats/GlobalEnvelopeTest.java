package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlobalEnvelopeTest {
    private interface Method {
        GlobalEnvelope of(double[] observed, double[][] surrogates, Direction direction, double alpha);
    }

    private static final List<Method> METHODS = List.of(ExtremeRankLength::of, StudentisedDeviation::of);

    /** Curves of small counts, so that many values tie. */
    private static double[][] counts(Random random, int curves, int bins, int values) {
        return IntStream.range(0, curves)
                .mapToObj(i -> random.ints(bins, 0, values).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }

    private static double[][] without(double[][] curves, int row) {
        return IntStream.range(0, curves.length)
                .filter(i -> i != row)
                .mapToObj(i -> curves[i])
                .toArray(double[][]::new);
    }

    private static double[][] map(double[][] curves, UnaryOperator<double[]> change) {
        return Arrays.stream(curves).map(change).toArray(double[][]::new);
    }

    @Test
    void ranksCurvesByHand() {
        // ascending ranks, bin by bin: observed 4 3.5, then 1 1, 2 2, 3 3.5
        double[] observed = {9, 5};
        double[][] surrogates = {{1, 0}, {2, 3}, {3, 5}};
        GlobalEnvelope up = ExtremeRankLength.of(observed, surrogates, Direction.UP, 0.25);
        assertThat(up.p()).isEqualTo(1 / 4.0);
        assertThat(up.high()).containsExactly(3, 5);
        assertThat(up.low()).containsOnly(Double.NEGATIVE_INFINITY);
        assertThat(up.outside()).containsExactly(0);
        assertThat(up.rejects()).isTrue();
        // two-sided vectors: observed (1, 1.5), then (1, 1), (2, 2), (1.5, 2)
        GlobalEnvelope either = ExtremeRankLength.of(observed, surrogates, Direction.EITHER, 0.5);
        assertThat(either.p()).isEqualTo(2 / 4.0);
        assertThat(either.low()).containsExactly(2, 3);
        assertThat(either.high()).containsExactly(3, 5);
        GlobalEnvelope down = ExtremeRankLength.of(observed, surrogates, Direction.DOWN, 0.5);
        assertThat(down.p()).isEqualTo(1);
        assertThat(down.low()).containsExactly(3, 5);
        assertThat(down.high()).containsOnly(Double.POSITIVE_INFINITY);
        assertThat(down.outside()).isEmpty();
    }

    @Test
    void rejectsWithoutLeavingTheBandWhereOnlyTiesMakeTheCurveExtreme() {
        // the observed curve shares the largest value of each bin with another curve
        double[] observed = {2, 2};
        double[][] surrogates = {{2, 0}, {0, 2}, {1, 1}, {0, 0}};
        GlobalEnvelope up = ExtremeRankLength.of(observed, surrogates, Direction.UP, 0.2);
        assertThat(up.p()).isEqualTo(0.2);
        assertThat(up.rejects()).isTrue();
        assertThat(up.outside()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void agreesWithComparingEveryPairOfCurves(Direction direction) {
        Random random = new Random(2);
        for (int round = 0; round < 30; round++) {
            double[][] curves = counts(random, 5 + random.nextInt(40), 1 + random.nextInt(4), 2 + random.nextInt(9));
            double[] positions = positions(curves, direction);
            GlobalEnvelope envelope = ExtremeRankLength.of(curves[0], without(curves, 0), direction, 0.1);
            assertThat(envelope.p()).isEqualTo(positions[0], within(1e-12));
            for (int b = 0; b < curves[0].length; b++) {
                double[] kept = kept(curves, positions, b);
                if (direction != Direction.UP) {
                    assertThat(envelope.low()[b]).isEqualTo(kept[0]);
                }
                if (direction != Direction.DOWN) {
                    assertThat(envelope.high()[b]).isEqualTo(kept[kept.length - 1]);
                }
            }
        }
    }

    private static double[] kept(double[][] curves, double[] positions, int bin) {
        return IntStream.range(0, curves.length)
                .filter(i -> positions[i] > 0.1 + 1e-12)
                .mapToDouble(i -> curves[i][bin])
                .sorted()
                .toArray();
    }

    /** The definition: ranks by counting, every vector against every other. */
    private static double[] positions(double[][] curves, Direction direction) {
        double[][] vectors = Arrays.stream(curves)
                .map(curve -> {
                    double[] vector = new double[curve.length];
                    for (int b = 0; b < curve.length; b++) {
                        double rank = 0.5;
                        for (double[] other : curves) {
                            rank += other[b] < curve[b] ? 1 : other[b] == curve[b] ? 0.5 : 0;
                        }
                        double top = curves.length + 1 - rank;
                        vector[b] = direction == Direction.UP
                                ? top
                                : direction == Direction.DOWN ? rank : Math.min(rank, top);
                    }
                    Arrays.sort(vector);
                    return vector;
                })
                .toArray(double[][]::new);
        return Arrays.stream(vectors)
                .mapToDouble(vector -> (double) Arrays.stream(vectors)
                                .filter(other -> Arrays.compare(other, vector) <= 0)
                                .count()
                        / vectors.length)
                .toArray();
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void rejectsAtMostAlphaOfExchangeableCurvesWhicheverIsTheObservedOne(Direction direction) {
        Random random = new Random(3);
        for (int values : new int[] {2, 4, 1000}) {
            double[][] curves = counts(random, 200, 5, values);
            for (Method method : METHODS) {
                double[] p = IntStream.range(0, curves.length)
                        .mapToDouble(i -> method.of(curves[i], without(curves, i), direction, 0.05)
                                .p())
                        .sorted()
                        .toArray();
                for (int i = 0; i < p.length; i++) {
                    assertThat(p[i]).isGreaterThanOrEqualTo((i + 1.0) / p.length - 1e-12);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void leavesTheBandJustWhenItRejects(Direction direction) {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            double[][] curves = IntStream.range(0, 40)
                    .mapToObj(i -> random.doubles(3).toArray())
                    .toArray(double[][]::new);
            for (Method method : METHODS) {
                GlobalEnvelope envelope = method.of(curves[0], without(curves, 0), direction, 0.2);
                assertThat(envelope.outside().length > 0).isEqualTo(envelope.rejects());
                assertThat(envelope.p() <= 0.2).isEqualTo(envelope.rejects());
            }
            double[][] tied = counts(random, 40, 3, 4);
            for (Method method : METHODS) {
                GlobalEnvelope envelope = method.of(tied[0], without(tied, 0), direction, 0.2);
                assertThat(envelope.rejects() || envelope.outside().length == 0).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void dependsOnTheOrderOfValuesInEachBinAlone(Direction direction) {
        double[][] curves = counts(new Random(5), 60, 4, 6);
        curves[0] = new double[] {5, 0, 5, 5};
        double p = ExtremeRankLength.of(curves[0], without(curves, 0), direction, 0.05)
                .p();
        double[][] others = without(curves, 0);
        Collections.shuffle(Arrays.asList(others), new Random(6));
        assertThat(ExtremeRankLength.of(curves[0], others, direction, 0.05).p()).isEqualTo(p);
        double[][] scaled = map(curves, c -> new double[] {Math.exp(c[0]), c[2] / 7, c[1] + 3, c[3] * c[3]});
        assertThat(ExtremeRankLength.of(scaled[0], without(scaled, 0), direction, 0.05)
                        .p())
                .isEqualTo(p);
        double[][] constant = map(curves, c -> new double[] {c[0], 0.3, c[1], c[2], c[3]});
        assertThat(ExtremeRankLength.of(constant[0], without(constant, 0), direction, 0.05)
                        .p())
                .isEqualTo(p);
        double[][] noise = map(curves, c -> Arrays.stream(c)
                .map(x -> x * (1 + 1e-14 * new Random(Arrays.hashCode(c)).nextInt(20)))
                .toArray());
        assertThat(ExtremeRankLength.of(noise[0], without(noise, 0), direction, 0.05)
                        .p())
                .isEqualTo(p);
    }

    @Test
    void isMirroredWhenCurvesChangeSign() {
        double[][] curves = counts(new Random(7), 50, 3, 5);
        double[][] minus = map(curves, c -> Arrays.stream(c).map(x -> -x).toArray());
        for (Method method : METHODS) {
            GlobalEnvelope up = method.of(curves[0], without(curves, 0), Direction.UP, 0.1);
            GlobalEnvelope down = method.of(minus[0], without(minus, 0), Direction.DOWN, 0.1);
            assertThat(down.p()).isEqualTo(up.p());
            double[] low = Arrays.stream(down.low()).map(x -> -x).toArray();
            assertThat(low).containsExactly(up.high(), within(1e-9));
        }
    }

    @Test
    void studentisesWithTheObservedCurveAmongTheOthers() {
        // bin 0: 0 0 0 4, mean 1, sd 2; bin 1 is constant
        double[][] surrogates = {{0, 7}, {0, 7}, {0, 7}};
        GlobalEnvelope either = StudentisedDeviation.of(new double[] {4, 7}, surrogates, Direction.EITHER, 0.25);
        assertThat(either.p()).isEqualTo(0.25);
        assertThat(either.low()).containsExactly(0, 7);
        assertThat(either.high()).containsExactly(2, 7);
        assertThat(either.outside()).containsExactly(0);
        GlobalEnvelope down = StudentisedDeviation.of(new double[] {4, 7}, surrogates, Direction.DOWN, 0.25);
        assertThat(down.p()).isEqualTo(1);
        assertThat(StudentisedDeviation.of(new double[] {7}, new double[][] {{7}, {7}}, Direction.EITHER, 0.4)
                        .p())
                .isEqualTo(1);
    }

    @Test
    void rejectsNothingWithTooFewSurrogates() {
        double[][] surrogates = counts(new Random(8), 18, 2, 3);
        for (Method method : METHODS) {
            GlobalEnvelope few = method.of(new double[] {50, 50}, surrogates, Direction.UP, 0.05);
            assertThat(few.p()).isEqualTo(1 / 19.0);
            assertThat(few.rejects()).isFalse();
            assertThat(few.outside()).isEmpty();
            double[][] enough = counts(new Random(8), 19, 2, 3);
            assertThat(method.of(new double[] {50, 50}, enough, Direction.UP, 0.05)
                            .rejects())
                    .isTrue();
        }
    }

    @Test
    void givesPointwiseSharesWithTies() {
        double[][] surrogates = {{1, 0}, {2, 0}, {3, 0}};
        double[] observed = {2, 0};
        assertThat(PointwiseP.of(observed, surrogates, Direction.UP)).containsExactly(0.75, 1);
        assertThat(PointwiseP.of(observed, surrogates, Direction.DOWN)).containsExactly(0.75, 1);
        assertThat(PointwiseP.of(new double[] {4, 0}, surrogates, Direction.EITHER))
                .containsExactly(0.5, 1);
    }

    @Test
    void saysWhatIsWrong() {
        double[] observed = {1, 2};
        assertThatThrownBy(() -> ExtremeRankLength.of(observed, new double[0][], Direction.UP, 0.05))
                .hasMessage("Cannot compare curves: there is no surrogate");
        assertThatThrownBy(() -> ExtremeRankLength.of(new double[0], new double[1][0], Direction.UP, 0.05))
                .hasMessage("Cannot compare curves: the observed one has no bins");
        assertThatThrownBy(() -> ExtremeRankLength.of(observed, new double[][] {{1, 2}, {1}}, Direction.UP, 0.05))
                .hasMessage("Invalid surrogate 2: it has 1 bins, the observed curve 2");
        assertThatThrownBy(() -> PointwiseP.of(observed, new double[][] {{1, Double.NaN}}, Direction.UP))
                .hasMessage("Invalid curve 1 (0 is the observed one): bin 1 is NaN; leave out bins without a value");
        assertThatThrownBy(() -> StudentisedDeviation.of(observed, new double[][] {{1, 2}}, Direction.UP, 1))
                .hasMessage("Invalid level 1.0: it must lie between 0 and 1");
    }
}
