package coincide.outlook;

import coincide.nulls.Draws;
import coincide.outlook.Terms.Known;
import coincide.stats.RidgeFit;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Chances of at least one launch day within 1 ... reach days after the day of issue.
 *
 * <pre>{@code
 *   P(a launch day in t+1 ... t+k) = 1 - exp(-sum_(j=1..k) rate(t + j | no launch since t))
 * }</pre>
 *
 * This is exact: that nothing is launched is one single course of events, on which the terms of every day are known. No path
 * needs to be simulated.
 *
 * <p>Where launches are not observed up to the day of issue, each of these blind days is drawn from the model, and the chance
 * holds for that course of them; the forecast is the mean over many.
 *
 * @param observedTo last day on which launches were observed; an epoch day, at most {@code issued}
 */
record Projection(Terms terms, Model model, long observedTo, long issued, int reach) implements Serializable {

    boolean isBlind() {
        return observedTo < issued;
    }

    /** Chances for k = 1 ... reach after one course of the blind days, if there are any. */
    double[] chances(RidgeFit fit, long[] launchDays, Draws draws) {
        return chances(fit, isBlind() ? drawn(fit, launchDays, draws) : launchDays);
    }

    /** Chances for k = 1 ... reach where these are all launch days up to the day of issue. */
    double[] chances(RidgeFit fit, long[] days) {
        Known known = new Known(days, observedTo, issued);
        double[] chances = new double[reach];
        double sum = 0;
        for (int k = 1; k <= reach; k++) {
            sum += fit.rate(terms.row(model, issued + k, known));
            chances[k - 1] = -Math.expm1(-sum);
        }
        return chances;
    }

    /** The same with the windows of one earlier year, drawn at random, for each calendar that had ended. */
    Projection lent(Draws draws) {
        return new Projection(terms.lent(issued, reach, draws), model, observedTo, issued, reach);
    }

    private long[] drawn(RidgeFit fit, long[] launchDays, Draws draws) {
        long[] days = launchDays;
        for (long day = observedTo + 1; day <= issued; day++) {
            double rate = fit.rate(terms.row(model, day, new Known(days, observedTo, issued)));
            if (draws.uniform() < -Math.expm1(-rate)) {
                days = Arrays.copyOf(days, days.length + 1);
                days[days.length - 1] = day;
            }
        }
        return days;
    }
}
