package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WestfallYoungTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void agreesWithPaperAndPencil() {
        // z of both columns is proportional to (3, 1, -1, -3) in some order
        SurrogateTable joint = SurrogateTable.of(new int[][] {{4, 3, 2, 1}, {2, 4, 1, 3}}, ups(2));
        assertThat(joint.z(0)).isEqualTo(3 / Math.sqrt(5), CLOSE);
        assertThat(joint.z(1)).isEqualTo(-1 / Math.sqrt(5), CLOSE);
        assertThat(joint.p(0)).isEqualTo(0.25);
        assertThat(joint.p(1)).isEqualTo(0.75);
        WestfallYoung adjusted = WestfallYoung.of(joint);
        // row maxima of z are 3, 3, -1, 1: column 0 is reached by two rows; column 1 alone by rows 0, 1, 3
        assertThat(adjusted.maxT()).containsExactly(0.5, 0.75);
        assertThat(adjusted.singleStepMaxT()).containsExactly(0.5, 1.0);
        assertThat(adjusted.minP()).containsExactly(0.5, 0.75);
        assertThat(adjusted.globalMinP()).isEqualTo(0.5);
        // sums of squares are 10, 10, 10, 10
        assertThat(adjusted.globalSumOfSquares()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void agreesWithTheDefinitionWrittenOut(Direction direction) {
        int[][] columns = counts(new Random(5), 6, 60);
        List<Direction> directions = Collections.nCopies(6, direction);
        WestfallYoung adjusted = WestfallYoung.of(SurrogateTable.of(columns, directions));
        double[][] p = new double[6][60];
        double[][] z = new double[6][60];
        for (int f = 0; f < 6; f++) {
            double mean = Arrays.stream(columns[f]).average().getAsDouble();
            double sd = Math.sqrt(Arrays.stream(columns[f])
                    .mapToDouble(k -> (k - mean) * (k - mean))
                    .average()
                    .getAsDouble());
            for (int i = 0; i < 60; i++) {
                int k = columns[f][i];
                double up =
                        Arrays.stream(columns[f]).filter(other -> other >= k).count() / 60.0;
                double down =
                        Arrays.stream(columns[f]).filter(other -> other <= k).count() / 60.0;
                double signed = Math.round((k - mean) / sd * 1e9) / 1e9;
                p[f][i] = -Math.round(1e12
                                * switch (direction) {
                                    case UP -> up;
                                    case DOWN -> down;
                                    case EITHER -> Math.min(1, 2 * Math.min(up, down));
                                })
                        / 1e12;
                z[f][i] = switch (direction) {
                    case UP -> signed;
                    case DOWN -> -signed;
                    case EITHER -> Math.abs(signed);
                };
            }
        }
        assertThat(adjusted.maxT()).containsExactly(stepDown(z), CLOSE);
        assertThat(adjusted.minP()).containsExactly(stepDown(p), CLOSE);
        assertThat(adjusted.globalMinP())
                .isEqualTo(DoubleStream.of(adjusted.minP()).min().getAsDouble());
    }

    /** For each hypothesis: the largest, over those at least as extreme, of the share of rows whose rest reaches it. */
    private static double[] stepDown(double[][] scores) {
        double[] adjusted = new double[scores.length];
        for (int f = 0; f < scores.length; f++) {
            for (int g = 0; g < scores.length; g++) {
                double bound = scores[g][0];
                if (bound >= scores[f][0]) {
                    int count = 0;
                    for (int i = 0; i < scores[f].length; i++) {
                        double most = Double.NEGATIVE_INFINITY;
                        for (double[] rest : scores) {
                            most = rest[0] <= bound ? Math.max(most, rest[i]) : most;
                        }
                        count += most >= bound ? 1 : 0;
                    }
                    adjusted[f] = Math.max(adjusted[f], (double) count / scores[f].length);
                }
            }
        }
        return adjusted;
    }

    @Test
    void liesBetweenTheRawPAndBonferroni() {
        SurrogateTable joint = SurrogateTable.of(counts(new Random(8), 12, 500), ups(12));
        WestfallYoung adjusted = WestfallYoung.of(joint);
        double[] raw = raw(joint);
        double[] holm = Multiplicity.holm(raw);
        for (int f = 0; f < 12; f++) {
            assertThat(adjusted.minP()[f]).isBetween(raw[f], holm[f] + 1e-12);
            assertThat(adjusted.maxT()[f]).isBetween(raw[f], adjusted.singleStepMaxT()[f]);
        }
    }

    @Test
    void identicalHypothesesCostNothing() {
        int[] column = counts(new Random(2), 1, 300)[0];
        SurrogateTable joint = SurrogateTable.of(new int[][] {column, column, column}, ups(3));
        WestfallYoung adjusted = WestfallYoung.of(joint);
        double[] raw = raw(joint);
        assertThat(adjusted.maxT()).containsExactly(raw);
        assertThat(adjusted.singleStepMaxT()).containsExactly(raw);
        assertThat(adjusted.minP()).containsExactly(raw);
        assertThat(adjusted.globalMinP()).isEqualTo(raw[0]);
    }

    @Test
    void untestableColumnsLeaveTheFamily() {
        int[][] columns = counts(new Random(3), 3, 200);
        int[] constant = new int[200];
        Arrays.fill(constant, 7);
        SurrogateTable with = SurrogateTable.of(new int[][] {columns[0], constant, columns[1], columns[2]}, ups(4));
        WestfallYoung more = WestfallYoung.of(with);
        WestfallYoung less = WestfallYoung.of(SurrogateTable.of(columns, ups(3)));
        assertThat(with.testable(1)).isFalse();
        assertThat(with.p(1)).isEqualTo(1);
        assertThat(with.z(1)).isZero();
        assertThat(more.maxT()).containsExactly(less.maxT()[0], 1, less.maxT()[1], less.maxT()[2]);
        assertThat(more.minP()).containsExactly(less.minP()[0], 1, less.minP()[1], less.minP()[2]);
        assertThat(more.globalSumOfSquares()).isEqualTo(less.globalSumOfSquares());
        WestfallYoung none = WestfallYoung.of(SurrogateTable.of(new int[][] {constant}, ups(1)));
        assertThat(none.maxT()).containsExactly(1);
        assertThat(none.globalMinP()).isEqualTo(1);
        assertThat(none.globalSumOfSquares()).isEqualTo(1);
    }

    @Test
    void roundingMakesNoDifference() {
        int[][] counts = counts(new Random(4), 5, 400);
        List<Direction> directions =
                List.of(Direction.UP, Direction.DOWN, Direction.EITHER, Direction.UP, Direction.DOWN);
        Random noise = new Random(6);
        double[][] rounded = Arrays.stream(counts)
                .map(column -> Arrays.stream(column)
                        .mapToDouble(k -> k / 3.0 + (noise.nextDouble() - 0.5) * 1e-12)
                        .toArray())
                .toArray(double[][]::new);
        SurrogateTable exact = SurrogateTable.of(counts, directions);
        SurrogateTable noisy = SurrogateTable.of(rounded, directions);
        WestfallYoung a = WestfallYoung.of(exact);
        WestfallYoung b = WestfallYoung.of(noisy);
        assertThat(raw(noisy)).containsExactly(raw(exact));
        assertThat(b.maxT()).containsExactly(a.maxT());
        assertThat(b.singleStepMaxT()).containsExactly(a.singleStepMaxT());
        assertThat(b.minP()).containsExactly(a.minP());
        assertThat(b.globalSumOfSquares()).isEqualTo(a.globalSumOfSquares());
    }

    @Test
    void ignoresTheOrderOfColumnsAndOfSurrogates() {
        int[][] columns = counts(new Random(9), 3, 250);
        WestfallYoung here = WestfallYoung.of(SurrogateTable.of(columns, ups(3)));
        int[][] turned = new int[3][250];
        for (int i = 0; i < 250; i++) {
            for (int f = 0; f < 3; f++) {
                turned[2 - f][i] = columns[f][i == 0 ? 0 : 250 - i];
            }
        }
        WestfallYoung there = WestfallYoung.of(SurrogateTable.of(turned, ups(3)));
        for (int f = 0; f < 3; f++) {
            assertThat(there.maxT()[2 - f]).isEqualTo(here.maxT()[f]);
            assertThat(there.minP()[2 - f]).isEqualTo(here.minP()[f]);
        }
        assertThat(there.globalSumOfSquares()).isEqualTo(here.globalSumOfSquares());
    }

    @Test
    void rejectsAnyHypothesisNoMoreOftenThanItsLevel() {
        Random random = new Random(17);
        int histories = 300;
        int maxT = 0;
        int minP = 0;
        int minGlobal = 0;
        int squares = 0;
        for (int i = 0; i < histories; i++) {
            WestfallYoung adjusted = WestfallYoung.of(SurrogateTable.of(
                    correlated(random, 6, 60),
                    List.of(
                            Direction.UP,
                            Direction.DOWN,
                            Direction.EITHER,
                            Direction.UP,
                            Direction.DOWN,
                            Direction.EITHER)));
            maxT += DoubleStream.of(adjusted.maxT()).min().getAsDouble() <= 0.1 ? 1 : 0;
            minP += DoubleStream.of(adjusted.minP()).min().getAsDouble() <= 0.1 ? 1 : 0;
            minGlobal += adjusted.globalMinP() <= 0.1 ? 1 : 0;
            squares += adjusted.globalSumOfSquares() <= 0.1 ? 1 : 0;
        }
        SizeBand band = new SizeBand(histories, 0.1, 0.999);
        assertThat(band.place(maxT)).as("maxT %d", maxT).isEqualTo(SizeBand.Place.WITHIN);
        assertThat(band.place(squares)).as("squares %d", squares).isEqualTo(SizeBand.Place.WITHIN);
        assertThat(minP).isEqualTo(minGlobal).isLessThanOrEqualTo(band.high());
    }

    /** Real statistics that share a part, the first row like the others. */
    private static double[][] correlated(Random random, int hypotheses, int arrangements) {
        double[][] columns = new double[hypotheses][arrangements];
        for (int i = 0; i < arrangements; i++) {
            double shared = random.nextGaussian();
            for (int f = 0; f < hypotheses; f++) {
                columns[f][i] = shared + random.nextGaussian();
            }
        }
        return columns;
    }

    @Test
    void adjustsTenThousandSurrogatesOfTwoHundredHypotheses() {
        int[][] columns = counts(new Random(1), 200, 10_000);
        columns[13][0] = 60;
        WestfallYoung adjusted = WestfallYoung.of(SurrogateTable.of(columns, ups(200)));
        assertThat(adjusted.minP()[13]).isLessThan(0.02);
        assertThat(adjusted.maxT()[13]).isEqualTo(1e-4);
    }

    @Test
    void refusesWhatIsNoMatrixOfStatistics() {
        assertThatThrownBy(() -> SurrogateTable.of(new int[][] {{1, 2}}, ups(2)))
                .hasMessage("Invalid surrogates: 1 columns for 2 directions; give one of each a hypothesis");
        assertThatThrownBy(() -> SurrogateTable.of(new int[][] {{1, 2}, {1}}, ups(2)))
                .hasMessage("Invalid surrogates: column 1 has 1 arrangements and column 0 has 2; give every column the "
                        + "same, at least the observed one");
        assertThatThrownBy(() -> SurrogateTable.of(new double[][] {{1, Double.NaN}}, ups(1)))
                .hasMessage("Invalid statistic NaN of column 0, arrangement 1: it must be finite; leave the hypothesis "
                        + "out or change its statistic");
    }

    private static double[] raw(SurrogateTable joint) {
        double[] p = new double[joint.hypotheses()];
        Arrays.setAll(p, joint::p);
        return p;
    }

    private static List<Direction> ups(int hypotheses) {
        return Collections.nCopies(hypotheses, Direction.UP);
    }

    /** Counts with many ties, the observed ones a little high. */
    private static int[][] counts(Random random, int hypotheses, int arrangements) {
        int[][] columns = new int[hypotheses][arrangements];
        for (int f = 0; f < hypotheses; f++) {
            for (int i = 0; i < arrangements; i++) {
                columns[f][i] =
                        (int) Math.round(8 + f % 5 + (2 + f % 3) * random.nextGaussian()) + (i == 0 ? f % 4 : 0);
            }
        }
        return columns;
    }
}
