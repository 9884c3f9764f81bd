package coincide.outlook;

import coincide.model.Observation;
import coincide.stats.ForecastScores;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What came of one frozen forecast, as the record of a later run has it.
 *
 * <p>A forecast is resolved once its window is over and all of its days are observed: not before, or early launches would
 * resolve sooner than their absence. Where days are still not observed 30 days after the end of the window it is ambiguous: kept,
 * counted and not scored. Satellites and failures count as the plan's selection has them.
 *
 * @param outcome whether there was a launch day, where resolved
 */
public record Resolution(LedgerEntry entry, Status status, Optional<Outcome> outcome) {
    private static final int GRACE = 30;

    /** How far a forecast has come. */
    public enum Status {
        /** Its window is not over, or its days are not all observed yet. */
        OPEN,
        RESOLVED,
        AMBIGUOUS,
        /** The plan no longer has this target, or means other launches by it. */
        DROPPED
    }

    /** The outcome and the scores of the forecast and of the climatology. */
    public record Outcome(
            boolean launch, double brier, double logScore, double climatologyBrier, double climatologyLogScore) {}

    /**
     * Resolves against what a run knows.
     *
     * @param launchDays launch days of the target, as epoch days; absent where the plan has no target of this definition
     */
    static Resolution of(LedgerEntry entry, Optional<long[]> launchDays, Observation observed, LocalDate asOf) {
        if (launchDays.isEmpty()) {
            return new Resolution(entry, Status.DROPPED, Optional.empty());
        }
        if (!entry.windowTo().isAfter(observed.to()) && !entry.issuedOn().isBefore(observed.from())) {
            long from = entry.issuedOn().toEpochDay() + 1;
            long to = entry.windowTo().toEpochDay();
            boolean launch = Arrays.stream(launchDays.get()).anyMatch(day -> from <= day && day <= to);
            return new Resolution(entry, Status.RESOLVED, Optional.of(outcome(entry, launch)));
        }
        boolean late = asOf.isAfter(entry.windowTo().plusDays(GRACE));
        return new Resolution(entry, late ? Status.AMBIGUOUS : Status.OPEN, Optional.empty());
    }

    private static Outcome outcome(LedgerEntry entry, boolean launch) {
        boolean[] came = {launch};
        ForecastScores own = new ForecastScores(new double[] {entry.probability()}, came);
        ForecastScores climatology = new ForecastScores(new double[] {entry.climatology()}, came);
        return new Outcome(launch, own.brier(), own.logScore(), climatology.brier(), climatology.logScore());
    }
}
