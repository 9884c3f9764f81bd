package coincide.analysis;

import coincide.model.Direction;
import java.util.List;
import java.util.Optional;

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
        Optional<Specification> headline =
                testable.stream().filter(Specification::headline).findFirst();
        int declared =
                switch (direction) {
                    case UP -> 1;
                    case DOWN -> -1;
                    case EITHER -> headline.map(GridAgreement::side).orElse(0);
                };
        long sameSide = testable.stream()
                .filter(cell -> declared != 0 && side(cell) == declared)
                .count();
        long sameDecision = testable.stream()
                .filter(cell -> headline.filter(one -> rejects(one, alpha) == rejects(cell, alpha))
                        .isPresent())
                .count();
        return new Agreement(testable.size(), (int) sameSide, (int) sameDecision);
    }

    private static int side(Specification cell) {
        return Double.compare(cell.ratio().orElse(1.0), 1.0);
    }

    private static boolean rejects(Specification cell, double alpha) {
        return cell.p().orElseThrow() <= alpha;
    }
}
