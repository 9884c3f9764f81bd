package coincide.outlook;

import coincide.stats.ForecastScores;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Published forecasts of one horizon against the base rate, both scored on the same windows: those that are decided and have a
 * base rate. Windows may overlap, so there is no interval.
 *
 * @param apart windows that do not overlap: as many as can be picked
 */
public record PublishedSkill(int horizon, ForecastScores forecasts, ForecastScores baseRate, int apart) {
    /** Scores of forecasts of one horizon, one or more, all with outcome and base rate. */
    static PublishedSkill of(int horizon, List<PublishedOutcome> scored) {
        double[] given = new double[scored.size()];
        double[] base = new double[scored.size()];
        boolean[] came = new boolean[scored.size()];
        for (int i = 0; i < given.length; i++) {
            PublishedOutcome outcome = scored.get(i);
            given[i] = outcome.forecast().probability();
            base[i] = outcome.baseRate().orElseThrow();
            came[i] = outcome.launch().orElseThrow();
        }
        return new PublishedSkill(
                horizon, new ForecastScores(given, came), new ForecastScores(base, came), apart(horizon, scored));
    }

    /** Brier skill over the base rate; empty where that is perfect. */
    public OptionalDouble brierSkill() {
        return forecasts.brierSkill(baseRate);
    }

    /** Log skill over the base rate. */
    public OptionalDouble logSkill() {
        return forecasts.logSkill(baseRate);
    }

    /** Whether skill may be claimed at all: not on fewer than {@value Score#FEWEST} windows that do not overlap. */
    public boolean allowsClaim() {
        return apart >= Score.FEWEST;
    }

    /** The windows (t, t + h] and (u, u + h] are apart where u >= t + h; taking the earliest that fits gives the most. */
    private static int apart(int horizon, List<PublishedOutcome> scored) {
        int apart = 0;
        long free = Long.MIN_VALUE;
        for (long issued : scored.stream()
                .map(outcome -> outcome.forecast().issuedOn().toEpochDay())
                .sorted(Comparator.naturalOrder())
                .toList()) {
            if (issued >= free) {
                apart++;
                free = issued + horizon;
            }
        }
        return apart;
    }
}
