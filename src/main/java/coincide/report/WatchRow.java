package coincide.report;

import coincide.outlook.CalendarSpan;
import coincide.outlook.Contribution;
import coincide.outlook.Forecast;
import coincide.outlook.Foreseen;
import coincide.outlook.Model;
import coincide.outlook.Watched;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.List;

/**
 * One entry of the watch list.
 *
 * @param standing running, date known, or expected
 * @param families titles of its calendars
 * @param around earlier editions with a launch day around them, of all, and as many as chance would give
 * @param contributions what it adds to the published forecasts; empty where milestones are not in them
 */
public record WatchRow(
        String days, String standing, String title, List<String> families, Cell around, String contributions) {

    static List<WatchRow> all(Job job, Foreseen foreseen) {
        return foreseen.watched().stream()
                .map(watched -> new WatchRow(
                        days(watched.span()),
                        standing(watched),
                        watched.title(),
                        watched.families().stream()
                                .map(family -> job.calendar(family).title())
                                .toList(),
                        around(watched),
                        contributions(watched, foreseen.outlook().forecasts())))
                .toList();
    }

    private static String days(CalendarSpan span) {
        String start = range(span.earliestStart(), span.latestStart());
        boolean oneDay = span.earliestEnd().equals(span.earliestStart())
                && span.latestEnd().equals(span.latestStart());
        return oneDay ? start : start + " – " + range(span.earliestEnd(), span.latestEnd());
    }

    private static String range(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }

    private static String standing(Watched watched) {
        return switch (watched.standing()) {
            case RUNNING -> "running";
            case SCHEDULED ->
                "date known" + watched.knownSince().map(day -> " since " + day).orElse("");
            case EXPECTED -> "expected, not announced";
        };
    }

    private static Cell around(Watched watched) {
        int editions = watched.around().editions();
        return editions == 0
                ? Cell.none("no earlier edition")
                : Cell.of(watched.around().withLaunches() + " of " + editions + "; by chance "
                        + Numbers.expected(watched.around().expected()));
    }

    private static String contributions(Watched watched, List<Forecast> forecasts) {
        List<String> ratios = forecasts.stream()
                .filter(forecast -> forecast.model() == Model.MILESTONES)
                .flatMap(forecast -> forecast.contributions().stream())
                .filter(one -> watched.milestones().contains(one.milestone()))
                .map((Contribution one) -> one.target() + " " + one.days() + " d × " + Numbers.ratio(one.ratio()))
                .toList();
        return String.join("; ", ratios);
    }
}
