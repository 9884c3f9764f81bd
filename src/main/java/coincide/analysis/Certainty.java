package coincide.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How firmly a verdict stands: the least of what its evidence, its grid, the controls and its sources allow.
 *
 * <pre>{@code
 *               expected inside   grid decides alike   controls   sources of the calendar   rows of low confidence
 *   high             10                90 %             clean              2                    below 5 %
 *   moderate          5                80 %             clean
 * }</pre>
 *
 * A calendar that follows from a law needs no second source. Fewer than five testable specifications are no grid. Controls are clean where at least 20 were counted and at most 10 % fall
 * below 0.05. A series that is as known and not complete leaves it moderate at most.
 *
 * @param reasons what keeps it from standing firmer, the weightiest first, and whether milestones were left out for want of a day
 *     of announcement
 */
public record Certainty(Level level, List<String> reasons) {
    private static final int LEAST_CELLS = 5;
    private static final double LOW_ROWS = 0.05;

    /** Levels, the firmest first. */
    public enum Level {
        HIGH,
        MODERATE,
        LOW;

        /** As tables and reports print it. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Limit(Level level, String reason) {}

    public Certainty {
        reasons = List.copyOf(reasons);
    }

    static Certainty of(Finding finding, Agreement agreement, ControlPanel controls, Provenance provenance) {
        List<Limit> limits = new ArrayList<>();
        limits.add(expected(finding));
        limits.add(grid(agreement));
        limits.add(controls.clean() ? new Limit(Level.HIGH, "") : new Limit(Level.LOW, controls.words()));
        limits.add(
                provenance.isWellSourced()
                        ? new Limit(Level.HIGH, "")
                        : new Limit(Level.MODERATE, "its calendar rests on one source"));
        limits.add(
                provenance.lowShare() < LOW_ROWS
                        ? new Limit(Level.HIGH, "")
                        : new Limit(
                                Level.MODERATE,
                                "%d of its %d rows are of low confidence"
                                        .formatted(provenance.low(), provenance.rows())));
        limits.add(
                provenance.incomplete() == 0
                        ? new Limit(Level.HIGH, "")
                        : new Limit(
                                Level.MODERATE,
                                "%d of its %d series are as known, not complete"
                                        .formatted(provenance.incomplete(), provenance.series())));
        Level level =
                limits.stream().map(Limit::level).max(Comparator.naturalOrder()).orElseThrow();
        List<String> reasons = new ArrayList<>(limits.stream()
                .filter(limit -> limit.level() != Level.HIGH)
                .sorted(Comparator.comparing(Limit::level).reversed())
                .map(Limit::reason)
                .toList());
        if (finding.flags().contains(Flag.UNANNOUNCED_LEFT_OUT) && provenance.unannounced() > 0) {
            reasons.add("%d of its %d milestones lack a day of announcement"
                    .formatted(provenance.unannounced(), provenance.milestones()));
        }
        return new Certainty(level, reasons);
    }

    private static Limit expected(Finding finding) {
        Optional<Double> expected = finding.hypothesis().statistic().countsLaunchDays()
                ? finding.effect().expected()
                : Optional.empty();
        if (expected.isEmpty()) {
            return new Limit(Level.LOW, "its statistic is no count of launch days");
        }
        Level level = expected.get() >= 10 ? Level.HIGH : expected.get() >= 5 ? Level.MODERATE : Level.LOW;
        return new Limit(level, String.format(Locale.ROOT, "%.1f launch days are expected inside", expected.get()));
    }

    private static Limit grid(Agreement agreement) {
        if (agreement.cells() < LEAST_CELLS) {
            return new Limit(
                    Level.LOW,
                    agreement.cells() == 1
                            ? "it was tested in one specification"
                            : "it was tested in %d specifications".formatted(agreement.cells()));
        }
        double share = agreement.decisionShare();
        return new Limit(
                share >= 0.9 ? Level.HIGH : share >= 0.8 ? Level.MODERATE : Level.LOW,
                "%d of %d specifications decide alike".formatted(agreement.sameDecision(), agreement.cells()));
    }
}
