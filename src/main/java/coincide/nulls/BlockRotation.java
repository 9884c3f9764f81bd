package coincide.nulls;

import coincide.stats.CircularCorrelation;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import java.util.Arrays;

/**
 * N4: the launches of each block are moved around the circle of its days, each block by its own uniform shift.
 *
 * <pre>{@code
 *   K = sum over blocks of K_b(s_b),  s_b uniform on 0 ... T_b - 1, independent      exact, by convolution
 * }</pre>
 *
 * <b>Keeps</b> the level of each block and bursts, except at the cut. <b>Invalid</b> under a season inside the block; blocks
 * should be four times as long as the longest window. Short blocks are taken as they are: hand in {@link Strata#joined()}.
 *
 * <p>Checked against own convolution and simulation in R 4.2.2.
 */
public final class BlockRotation {
    private static final String CODE = "N4";

    private BlockRotation() {}

    /** Where the exposed launches lie in their law; its code is {@code N4} and the letter of the blocks. */
    public static NullLaw law(int[] y, boolean[] exposed, Strata strata) {
        return NullLaw.of(CODE + strata.letter(), distribution(y, exposed, strata), LaunchUnits.exposed(y, exposed));
    }

    /** Exact law of the exposed launches. */
    public static Law distribution(int[] y, boolean[] exposed, Strata strata) {
        strata.requireDays(y.length);
        Law law = Law.constant(0);
        for (int block = 0; block < strata.count(); block++) {
            law = law.convolve(Law.ofCounts(CircularCorrelation.of(
                    Arrays.copyOfRange(y, strata.from(block), strata.to(block)),
                    Arrays.copyOfRange(exposed, strata.from(block), strata.to(block)))));
        }
        return law;
    }
}
