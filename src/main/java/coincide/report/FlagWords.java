package coincide.report;

import coincide.analysis.Flag;

/** A flag as a sentence. */
final class FlagWords {
    private FlagWords() {}

    static String of(Flag flag) {
        return switch (flag) {
            case UNOBSERVED -> "Launches and calendars were not observed on the same days.";
            case NO_LAUNCHES -> "No launch day lies in the period.";
            case NO_EXPOSED_DAYS -> "No day of any window lies in the period.";
            case NO_UNEXPOSED_DAYS -> "Every observed day lies inside a window, so nothing is left to compare with.";
            case SINGLE_MILESTONE -> "The result rests on one milestone.";
            case SPARSE -> "Fewer than five launch days are expected inside the windows.";
            case WIDE_EXPOSURE ->
                "More than half of all days lie inside a window; the wider the window, the less it can show.";
            case INFINITE_RATIO -> "The ratio is infinite: no launch day lies outside the windows.";
            case INFINITE_LIMIT -> "The upper confidence limit is infinite.";
            case UNTESTABLE -> "The statistic cannot vary under this null model; p is 1.";
            case NOT_SEPARABLE_FROM_SEASON ->
                "The dates repeat each year: no null model tells them from a season of the same width.";
            case UNANNOUNCED_LEFT_OUT ->
                "Some milestones are left out, because it is not known when they were announced.";
            case CLIPPED -> "Some windows reach outside the period and are cut there.";
            case CONSERVATIVE ->
                "This null model rejects fewer simulated histories without a link than its level allows: it is cautious.";
            case LIBERAL_SIZE ->
                "This null model rejects too many simulated histories without a link: no verdict rests on it.";
            case MDE_BEYOND -> "Even the largest effect that was simulated would often be missed.";
        };
    }
}
