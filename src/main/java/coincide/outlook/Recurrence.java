package coincide.outlook;

import coincide.model.Series;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * When a series is expected next, by its newest editions that took place, at most ten, and the cycle of its catalogue.
 *
 * <p><b>Once a cycle.</b> The earliest and latest of them, by month and day, moved by whole cycles from the newest to the first
 * that can end after the as-of date; of a series kept on the same day each year the newest alone, since the day may have been
 * changed. It is not expected where an edition after the newest is known, whatever became of it, that can begin within half
 * a cycle of the middle of the expected starts.
 *
 * <p><b>Several times a year</b>, that is, where less than two thirds of a cycle lie between one edition and the next on average,
 * and the cycle is a year: in each run of months of the catalogue in which no edition is known; never where the catalogue
 * gives no month or all of them.
 *
 * <p>Nothing is expected of a series without a cycle, with fewer than two such editions, or where they fill no more than half
 * of the cycles from the first of them to the one expected: the cycle is not kept to, or not by the editions that the plan
 * selects. Nor after the last year of the catalogue: this one is known with hindsight.
 */
record Recurrence(Series row, List<Edition> known, List<Edition> held, SeasonYear seasons) {
    static final int NEWEST = 10;
    private static final int FEWEST = 2;
    private static final double SEVERAL = 2 / 3.0;
    private static final double DAYS_OF_YEAR = 365.25;

    /** Of all known editions of a series, by start. */
    static Recurrence of(Series row, List<Edition> known, LocalDate asOf) {
        List<Edition> held =
                known.stream().filter(edition -> edition.wasHeld(asOf)).toList();
        List<Edition> newest = held.subList(Math.max(0, held.size() - NEWEST), held.size());
        return new Recurrence(
                row,
                known,
                newest,
                SeasonYear.of(newest.stream().map(Recurrence::start).toList()));
    }

    /** The families that hold every edition that is projected from; those of the newest where none does. */
    List<String> families() {
        List<String> families = newest().families();
        List<String> all = families.stream()
                .filter(family ->
                        held.stream().allMatch(edition -> edition.families().contains(family)))
                .toList();
        return all.isEmpty() ? families : all;
    }

    /** What is expected to have a day after the as-of date and up to another. */
    List<CalendarSpan> expected(LocalDate asOf, LocalDate upTo) {
        if (row.everyYears().isEmpty() || held.size() < FEWEST) {
            return List.of();
        }
        int every = row.everyYears().get();
        Predicate<CalendarSpan> open = span -> span.reaches(asOf, upTo)
                && row.lastYear()
                        .map(year -> year >= span.earliestStart().getYear())
                        .orElse(true);
        if (isSeveralACycle(every)) {
            return isKept(seasons.of(asOf) + 1, 1) && every == 1
                    ? MonthRuns.of(row.months(), asOf.getYear() - 1, upTo.getYear()).stream()
                            .filter(open)
                            .filter(span -> known.stream().noneMatch(edition -> edition.span()
                                    .beginsWithin(span.earliestStart(), span.latestStart())))
                            .toList()
                    : List.of();
        }
        int season = seasons.of(start(newest())) + every;
        while (!projected(season).latestEnd().isAfter(asOf)) {
            season += every;
        }
        CalendarSpan span = projected(season);
        return open.test(span) && isKept(season, every) && !isKnown(span, every) ? List.of(span) : List.of();
    }

    private CalendarSpan projected(int season) {
        Collection<Edition> from = newest().milestone().fixed() ? List.of(newest()) : held;
        return CalendarSpan.around(from.stream()
                .map(edition -> edition.span().plusYears(season - seasons.of(start(edition))))
                .toList());
    }

    private boolean isKnown(CalendarSpan span, int every) {
        long half = Math.round(every * DAYS_OF_YEAR / 2);
        long middle = Math.floorDiv(
                span.earliestStart().toEpochDay() + span.latestStart().toEpochDay(), 2L);
        return known.stream()
                .map(Edition::span)
                .filter(one -> one.latestStart().isAfter(start(newest())))
                .anyMatch(one ->
                        one.beginsWithin(LocalDate.ofEpochDay(middle - half), LocalDate.ofEpochDay(middle + half)));
    }

    /** Whether more than half of the cycles before a season, from the first edition on, have one. */
    private boolean isKept(int season, int every) {
        List<Long> back = held.stream()
                .map(edition -> Math.max(1, Math.round((season - seasons.of(start(edition))) / (double) every)))
                .distinct()
                .toList();
        return 2L * back.size() > back.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private boolean isSeveralACycle(int every) {
        long days = ChronoUnit.DAYS.between(start(held.get(0)), start(newest()));
        return days < SEVERAL * every * DAYS_OF_YEAR * (held.size() - 1);
    }

    private Edition newest() {
        return held.get(held.size() - 1);
    }

    private static LocalDate start(Edition edition) {
        return edition.span().earliestStart();
    }
}
