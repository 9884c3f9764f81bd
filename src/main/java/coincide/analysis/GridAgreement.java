package coincide.analysis;

import coincide.model.Direction;
import java.util.List;

/**
 * How far the testable cells of the specification grid say what the declared one says.
 *
 * <pre>{@code
 *   same side      testable cells with the ratio above 1 (UP) or below 1 (DOWN);
 *                  without a declared side, on the side of the declared cell
 *   same decision  testable cells of which p <= alpha holds as it does for the declared cell
 * }</pre>
 *
 * A ratio of exactly 1 is on neither side. The declared cell is one of the cells; where it is not testable nothing is decided as
 * it decides, and without a declared side nothing is on its side. What a cell says counts; that many of them rest on the same
 * launches makes the shares no proof.
 */
final class GridAgreement {
    private GridAgreement() {}

    /**
     * Agreement of the cells of one hypothesis.
     *
     * @param cells in any order; at most one of them is the declared one
     */
    static Agreement of(List<Specification> cells, Direction direction, double alpha) {
        List<Specification> testable =
                cells.stream().filter(Specification::testable).toList();
        return Agreement.of(
                testable.stream().map(cell -> cell(cell, alpha)).toList(),
                testable.stream().filter(Specification::headline).findFirst().map(cell -> cell(cell, alpha)),
                direction);
    }

    private static Agreement.Cell cell(Specification cell, double alpha) {
        return new Agreement.Cell(
                Double.compare(cell.ratio().orElse(1.0), 1.0), cell.p().orElseThrow() <= alpha);
    }
}
