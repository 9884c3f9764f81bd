package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpecificationCurveTest {
    /** Ratios of the arrangements: 2, 0.5, 1.5, 0 and 1.6, 0.8, 0.8, 0.8; medians 1.8, 0.65, 1.15, 0.4. */
    @Test
    void twoCellsByHand() {
        double[][] cells = {{4, 1, 3, 0}, {2, 1, 1, 1}};
        SpecificationCurve curve = SpecificationCurve.of(cells, Direction.UP, 0.25);
        assertThat(curve.cells()).isEqualTo(2);
        assertThat(curve.median()).isEqualTo(1.8, within(1e-12));
        assertThat(curve.pMedian()).isEqualTo(0.25);
        assertThat(curve.significant()).isEqualTo(2);
        assertThat(curve.pShare()).isEqualTo(0.25);
        SpecificationCurve down = SpecificationCurve.of(cells, Direction.DOWN, 0.25);
        assertThat(down.pMedian()).isEqualTo(1);
        assertThat(down.significant()).isZero();
        assertThat(down.pShare()).isEqualTo(1);
        assertThat(SpecificationCurve.of(cells, Direction.EITHER, 0.5).pMedian())
                .isEqualTo(0.5);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void agreesWithAPlainLoop(Direction direction) {
        Random random = new Random(9);
        for (int trial = 0; trial < 20; trial++) {
            double[][] cells = new double[1 + trial % 4][60];
            for (double[] cell : cells) {
                Arrays.setAll(cell, i -> random.nextInt(5) / 10.0);
                cell[7] = 0.3;
            }
            SpecificationCurve curve = SpecificationCurve.of(cells, direction, 0.2);
            Loop loop = new Loop(cells, direction, 0.2);
            assertThat(curve.median()).isEqualTo(loop.median(0), within(1e-12));
            assertThat(curve.pMedian()).isEqualTo(loop.pMedian());
            assertThat(curve.significant()).isEqualTo(loop.significant(0));
            assertThat(curve.pShare()).isEqualTo(loop.pShare());
        }
    }

    @Test
    void orderOfCellsAndScaleOfTheirStatisticsDoNotMatter() {
        Random random = new Random(4);
        double[][] cells = new double[3][100];
        for (double[] cell : cells) {
            Arrays.setAll(cell, i -> 1 + random.nextInt(6));
        }
        double[][] other = {cells[2], Arrays.stream(cells[0]).map(x -> 8 * x).toArray(), cells[1]};
        assertThat(SpecificationCurve.of(other, Direction.UP, 0.05))
                .isEqualTo(SpecificationCurve.of(cells, Direction.UP, 0.05));
    }

    /** Whatever binds the cells together, arrangements that change places reject at their level. */
    @Test
    void holdsItsLevelForDependentCells() {
        Random random = new Random(17);
        int medians = 0;
        int shares = 0;
        int histories = 1000;
        for (int history = 0; history < histories; history++) {
            double[][] cells = new double[6][100];
            for (int i = 0; i < 100; i++) {
                double common = random.nextGaussian();
                for (double[] cell : cells) {
                    cell[i] = Math.exp(common + random.nextGaussian());
                }
            }
            SpecificationCurve curve = SpecificationCurve.of(cells, Direction.UP, 0.1);
            medians += curve.pMedian() <= 0.1 ? 1 : 0;
            shares += curve.pShare() <= 0.1 ? 1 : 0;
        }
        SizeBand band = new SizeBand(histories, 0.1, 0.99);
        assertThat(medians).isBetween(band.low(), band.high());
        assertThat(shares).isBetween(1, band.high());
    }

    @Test
    void aCellWithoutAnyLaunchIsRefused() {
        assertThatThrownBy(() -> SpecificationCurve.of(new double[][] {{1, 2}, {0, 0}}, Direction.UP, 0.05))
                .hasMessage("Invalid cell 1: its statistic has the mean 0.0; leave it out");
    }

    /** The formulas, one arrangement at a time. */
    private record Loop(double[][] cells, Direction direction, double alpha) {
        private int arrangements() {
            return cells[0].length;
        }

        double median(int i) {
            double[] ratios = new double[cells.length];
            for (int c = 0; c < ratios.length; c++) {
                ratios[c] = cells[c][i] / (Arrays.stream(cells[c]).sum() / arrangements());
            }
            Arrays.sort(ratios);
            int n = ratios.length;
            return (ratios[(n - 1) / 2] + ratios[n / 2]) / 2;
        }

        private double p(java.util.function.IntToDoubleFunction value, int i, Direction side) {
            int greater = 0;
            int less = 0;
            for (int j = 0; j < arrangements(); j++) {
                greater += value.applyAsDouble(j) >= value.applyAsDouble(i) - 1e-9 ? 1 : 0;
                less += value.applyAsDouble(j) <= value.applyAsDouble(i) + 1e-9 ? 1 : 0;
            }
            return switch (side) {
                        case UP -> greater;
                        case DOWN -> less;
                        case EITHER -> Math.min(arrangements(), 2 * Math.min(greater, less));
                    }
                    / (double) arrangements();
        }

        double pMedian() {
            return p(this::median, 0, direction);
        }

        int significant(int i) {
            int count = 0;
            for (double[] cell : cells) {
                count += p(j -> cell[j], i, direction) <= alpha ? 1 : 0;
            }
            return count;
        }

        double pShare() {
            return p(this::significant, 0, Direction.UP);
        }
    }
}
