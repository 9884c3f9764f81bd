package coincide.outlook;

import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Series;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the calendars of the plan hold for the days after the as-of date, as a reader of that day could know it, and what
 * happened around earlier editions of the same series.
 *
 * <p>Listed is a milestone that can have a day among them and whose date was {@linkplain Milestone#isKnownOn known}. What only
 * later became known does not show: one that had not begun for certain is scheduled, even where the record knows what came of
 * it. The day on which it was called off is not recorded, so one that had been called off before the as-of date still shows.
 * One that had begun shows where it took place, with the last day that the record gives, which an early end may have made. A
 * milestone that several families select is one entry.
 *
 * <p>Beside these, series of the catalogue whose next edition nobody had dated: {@link Recurrence}. The catalogue is taken as it
 * is, not as it was on that day.
 *
 * <p><b>Misleads.</b> Counts around earlier editions are descriptions: many are looked at, and none is corrected for that.
 */
public final class WatchList {
    /** Days before and after earlier editions in which launches are looked for. */
    public static final int REACH = 7;

    private static final String SEPARATOR = ";";

    private final LocalDate asOf;
    private final LocalDate upTo;
    private final Map<Edition.Line, List<Edition>> lines;
    private final Surroundings surroundings;

    private WatchList(LocalDate asOf, int days, Map<Edition.Line, List<Edition>> lines, Surroundings surroundings) {
        this.asOf = asOf;
        this.upTo = asOf.plusDays(days);
        this.lines = lines;
        this.surroundings = surroundings;
    }

    /**
     * Entries with a day in (asOf, asOf + days], by first possible day, families, series and id.
     *
     * @param launches those that the plan selects
     * @param milestones those of the calendars of the plan; others are left out
     */
    public static List<Watched> of(
            Job job,
            LocalDate asOf,
            int days,
            List<Launch> launches,
            List<Milestone> milestones,
            List<Series> catalogue) {
        Map<Edition.Line, List<Edition>> lines =
                Edition.known(job, asOf, milestones).stream().collect(Collectors.groupingBy(Edition::line));
        Surroundings surroundings =
                new Surroundings(job.observation(asOf), KnownDays.of(launches).on(asOf.toEpochDay()), REACH);
        return new WatchList(asOf, days, lines, surroundings).entries(catalogue);
    }

    private List<Watched> entries(List<Series> catalogue) {
        List<Watched> entries = new ArrayList<>();
        lines.forEach((line, known) -> {
            Surroundings.Counts around = surroundings.of(known);
            known.stream()
                    .filter(edition -> edition.span().reaches(asOf, upTo))
                    .filter(edition -> !edition.hasBegun(asOf) || edition.wasHeld(asOf))
                    .map(edition -> dated(edition, around))
                    .forEach(entries::add);
            catalogue.stream().filter(line::isOf).findFirst().ifPresent(row -> {
                Recurrence recurrence = Recurrence.of(row, known, asOf);
                recurrence.expected(asOf, upTo).stream()
                        .map(span -> expected(recurrence, span, around))
                        .forEach(entries::add);
            });
        });
        return entries.stream()
                .sorted(Comparator.comparing((Watched entry) -> entry.span().earliestStart())
                        .thenComparing(entry -> String.join(SEPARATOR, entry.families()))
                        .thenComparing(Watched::series)
                        .thenComparing(entry -> String.join(SEPARATOR, entry.milestones())))
                .toList();
    }

    private Watched dated(Edition edition, Surroundings.Counts around) {
        Milestone milestone = edition.milestone();
        return new Watched(
                edition.hasBegun(asOf) ? Watched.Standing.RUNNING : Watched.Standing.SCHEDULED,
                List.of(milestone.id()),
                edition.families(),
                milestone.series(),
                milestone.title(),
                edition.span(),
                milestone.announcedOn(),
                around);
    }

    private static Watched expected(Recurrence recurrence, CalendarSpan span, Surroundings.Counts around) {
        Series row = recurrence.row();
        return new Watched(
                Watched.Standing.EXPECTED,
                List.of(),
                recurrence.families(),
                row.name(),
                row.title(),
                span,
                Optional.empty(),
                around);
    }
}
