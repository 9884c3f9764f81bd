package coincide.outlook;

import coincide.model.Milestone;
import coincide.model.Series;
import coincide.plan.Job;
import coincide.plan.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A milestone in the calendars of the plan, once however many families select it.
 *
 * @param line the series it belongs to
 * @param families those that select it, in order
 */
record Edition(Line line, Milestone milestone, List<String> families, CalendarSpan span) {

    /** A series of one calendar file; a name alone may stand in two files. */
    record Line(String source, String series) {
        /** Whether a row of the catalogue is about it: the name of the series, and that of the file, less its ending. */
        boolean isOf(Series row) {
            String file = Path.of(source).getFileName().toString();
            int dot = file.lastIndexOf('.');
            return series.equals(row.name()) && (dot < 0 ? file : file.substring(0, dot)).equals(row.calendar());
        }
    }

    private record Key(Line line, String id) {}

    /** Those known on a day of all families of the plan, by start and id. */
    static List<Edition> known(Job job, LocalDate asOf, List<Milestone> milestones) {
        Map<String, Source> sources = job.calendars().stream()
                .collect(Collectors.toMap(calendar -> calendar.family(), calendar -> calendar.source()));
        Map<Key, TreeMap<String, Milestone>> known = milestones.stream()
                .filter(milestone -> sources.containsKey(milestone.family()) && milestone.isKnownOn(asOf))
                .collect(Collectors.groupingBy(
                        milestone -> new Key(
                                new Line(sources.get(milestone.family()).name(), milestone.series()), milestone.id()),
                        Collectors.toMap(Milestone::family, milestone -> milestone, (a, b) -> a, TreeMap::new)));
        return known.entrySet().stream()
                .map(entry -> of(entry.getKey().line(), entry.getValue()))
                .sorted(Comparator.comparing((Edition edition) -> edition.span().earliestStart())
                        .thenComparing(edition -> edition.milestone().id())
                        .thenComparing(edition -> edition.line().source()))
                .toList();
    }

    private static Edition of(Line line, TreeMap<String, Milestone> byFamily) {
        Milestone first = byFamily.firstEntry().getValue();
        return new Edition(
                line, first, List.copyOf(byFamily.keySet()), CalendarSpan.of(first.startsOn(), first.endsOn()));
    }

    /** Whether it had begun for certain. */
    boolean hasBegun(LocalDate asOf) {
        return !span.latestStart().isAfter(asOf);
    }

    /** Whether it had begun and took place. */
    boolean wasHeld(LocalDate asOf) {
        return hasBegun(asOf) && milestone.status().tookPlace();
    }
}
