package coincide.analysis;

import coincide.model.Direction;
import java.util.List;

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

    /** For a statistic that the grid does not vary: its null models, and the other windows and periods that it was tested in. */
    static Agreement of(Finding headline, List<Finding> findings, double alpha) {
        boolean up = headline.hypothesis().direction() == Direction.EITHER
                ? above(headline)
                : headline.hypothesis().direction() == Direction.UP;
        boolean rejects = rejects(headline, alpha);
        int cells = 0;
        int sameSide = 0;
        int sameDecision = 0;
        for (Finding finding : findings) {
            if (finding.significance().pValue().isPresent()
                    && !finding.flags().contains(Flag.UNTESTABLE)
                    && finding.effect().expected().isPresent()) {
                cells++;
                sameSide += above(finding) == up ? 1 : 0;
                sameDecision += rejects(finding, alpha) == rejects ? 1 : 0;
            }
        }
        return new Agreement(cells, sameSide, sameDecision);
    }

    private static boolean above(Finding finding) {
        return finding.effect().observed() > finding.effect().expected().orElse(Double.POSITIVE_INFINITY);
    }

    private static boolean rejects(Finding finding, double alpha) {
        return finding.significance().pValue().filter(p -> p <= alpha).isPresent();
    }
}
