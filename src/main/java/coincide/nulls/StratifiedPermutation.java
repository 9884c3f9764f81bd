package coincide.nulls;

import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import java.util.Arrays;

/**
 * N3: launch days fall anywhere inside their own block, each set of days equally likely.
 *
 * <pre>{@code
 *   K = sum over blocks of Hypergeometric(T_b, D1_b, N_b), independent      exact, by convolution
 * }</pre>
 *
 * <b>Keeps</b> the launch days of each block, so busy and quiet years, and the season when blocks are short. <b>Invalid</b>
 * when bursts are longer than a day: it breaks them up and rejects too often.
 *
 * <p>Source: Mehta, Patel and Gray (1985), doi:10.1080/01621459.1985.10478212; fixed blocks are the interval jitter of
 * Amarasingham et al. (2012), doi:10.1152/jn.00633.2011. Checked against R 4.2.2 {@code mantelhaen.test(exact = TRUE)}.
 */
public final class StratifiedPermutation {
    private static final String CODE = "N3";

    private StratifiedPermutation() {}

    /** Where the exposed launch days lie in their law; its code is {@code N3} and the letter of the blocks. */
    public static NullLaw law(int[] launchDays, boolean[] exposed, Strata strata) {
        int observed = LaunchUnits.exposed(launchDays, exposed);
        return NullLaw.of(CODE + strata.letter(), distribution(launchDays, exposed, strata), observed);
    }

    /** Exact law of the exposed launch days. */
    public static Law distribution(int[] launchDays, boolean[] exposed, Strata strata) {
        LaunchUnits.requireLaunchDays(launchDays);
        strata.requireDays(launchDays.length);
        Law law = Law.constant(0);
        for (int block = 0; block < strata.count(); block++) {
            law = law.convolve(Law.hypergeometric(
                    strata.length(block), exposedDays(exposed, strata, block), launches(launchDays, strata, block)));
        }
        return law;
    }

    /** Number of blocks that hold launches, days without one, exposed days and others: only these can tell anything. */
    public static int informative(int[] launchDays, boolean[] exposed, Strata strata) {
        int count = 0;
        for (int block = 0; block < strata.count(); block++) {
            int exposedDays = exposedDays(exposed, strata, block);
            int launches = launches(launchDays, strata, block);
            int days = strata.length(block);
            count += launches > 0 && launches < days && exposedDays > 0 && exposedDays < days ? 1 : 0;
        }
        return count;
    }

    private static int launches(int[] y, Strata strata, int block) {
        return Arrays.stream(y, strata.from(block), strata.to(block)).sum();
    }

    private static int exposedDays(boolean[] exposed, Strata strata, int block) {
        int days = 0;
        for (int t = strata.from(block); t < strata.to(block); t++) {
            days += exposed[t] ? 1 : 0;
        }
        return days;
    }
}
