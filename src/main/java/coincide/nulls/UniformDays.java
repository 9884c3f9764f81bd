package coincide.nulls;

import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import coincide.stats.RateRatio;

/**
 * N1: launch days fall anywhere in the observation, each set of days equally likely.
 *
 * <pre>{@code
 *   K ~ Hypergeometric(T, D1, N)      exact
 * }</pre>
 *
 * <b>Keeps</b> the number of launch days, nothing else. <b>Invalid</b> under bursts, seasons and busy years, so for launches:
 * a reference only.
 *
 * <p>Checked against R 4.2.2 {@code phyper}.
 */
public final class UniformDays {
    private static final String CODE = "N1";

    private UniformDays() {}

    /** Law of the launch days that are exposed. */
    public static NullLaw law(int[] launchDays, boolean[] exposed) {
        LaunchUnits.requireLaunchDays(launchDays);
        RateRatio counts = RateRatio.of(launchDays, exposed);
        Law law = Law.hypergeometric(launchDays.length, counts.d1(), counts.launches());
        return NullLaw.of(CODE, law, counts.n1());
    }
}
