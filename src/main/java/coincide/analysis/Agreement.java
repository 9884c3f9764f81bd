package coincide.analysis;

import coincide.model.Direction;
import java.util.List;
import java.util.Optional;

/**
 * How far the specifications of one hypothesis agree with its headline.
 *
 * @param cells specifications that can be tested
 * @param sameSide those whose ratio lies on the claimed side of 1; where either side is claimed, on the side of the headline
 * @param sameDecision those that reject, or do not, as the headline does before correction
 */
public record Agreement(int cells, int sameSide, int sameDecision) {
    public Agreement {
        if (sameSide < 0 || sameSide > cells || sameDecision < 0 || sameDecision > cells) {
            throw new IllegalArgumentException(
                    "Invalid agreement: %d on the same side and %d decided alike, of %d cells"
                            .formatted(sameSide, sameDecision, cells));
        }
    }

    /** Share on the same side; 0 without a cell. */
    public double sideShare() {
        return cells == 0 ? 0 : (double) sameSide / cells;
    }

    /** Share decided alike; 0 without a cell. */
    public double decisionShare() {
        return cells == 0 ? 0 : (double) sameDecision / cells;
    }

    /**
     * What one cell says.
     *
     * @param side 1 where it observes more than it expects, -1 where less, 0 where neither
     * @param rejects whether its p-value is at most alpha
     */
    record Cell(int side, boolean rejects) {}

    /**
     * Counts cells that can be tested.
     *
     * @param headline the declared one; absent where it cannot be tested: then nothing is decided as it decides, and without a
     *     declared side nothing is on its side
     */
    static Agreement of(List<Cell> cells, Optional<Cell> headline, Direction direction) {
        int claimed =
                switch (direction) {
                    case UP -> 1;
                    case DOWN -> -1;
                    case EITHER -> headline.map(Cell::side).orElse(0);
                };
        long sameSide = cells.stream()
                .filter(cell -> claimed != 0 && cell.side() == claimed)
                .count();
        long sameDecision = cells.stream()
                .filter(cell ->
                        headline.filter(one -> one.rejects() == cell.rejects()).isPresent())
                .count();
        return new Agreement(cells.size(), Math.toIntExact(sameSide), Math.toIntExact(sameDecision));
    }

    /** For a statistic that the grid does not vary: its null models, and the other windows and periods that it was tested in. */
    static Agreement of(Finding headline, List<Finding> findings, double alpha) {
        List<Cell> cells = findings.stream()
                .filter(finding -> finding.significance().pValue().isPresent()
                        && !finding.flags().contains(Flag.UNTESTABLE)
                        && finding.effect().expected().isPresent())
                .map(finding -> cell(finding, alpha))
                .toList();
        return of(
                cells, Optional.of(cell(headline, alpha)), headline.hypothesis().direction());
    }

    private static Cell cell(Finding finding, double alpha) {
        double expected = finding.effect().expected().orElse(finding.effect().observed());
        return new Cell(
                Double.compare(finding.effect().observed(), expected),
                finding.significance().pValue().filter(p -> p <= alpha).isPresent());
    }
}
