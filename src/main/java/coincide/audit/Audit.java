package coincide.audit;

import coincide.ingest.Ingested;
import coincide.model.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the data hold and what looks odd in them. Nothing is tested: an audit never looks at launches and milestones together.
 *
 * @param coverage the launches, then each calendar; in each the whole, then its series
 */
public record Audit(List<Coverage> coverage, List<Remark> remarks) {
    public Audit {
        coverage = List.copyOf(coverage);
        remarks = List.copyOf(remarks);
    }

    /** Audits all rows that were read, launches first, then calendars, then controls. */
    public static Audit of(Ingested data) {
        List<Entry> entries = Stream.of(
                        data.launches().stream().map(Entry::of),
                        data.milestones().stream().map(Entry::of),
                        data.controls().stream().map(Entry::of))
                .flatMap(Function.identity())
                .toList();
        List<Coverage> coverage = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        bySeries(entries).forEach((calendar, series) -> {
            coverage.add(Coverage.of(
                    calendar,
                    Coverage.ALL,
                    series.values().stream().flatMap(Collection::stream).toList()));
            series.forEach((name, rows) -> {
                coverage.add(Coverage.of(calendar, name, rows));
                remarks.addAll(Doubles.of(rows));
                rows.forEach(row -> remarks.addAll(Support.of(row)));
            });
        });
        remarks.addAll(againstCatalogue(data.series(), bySeries(entries)));
        remarks.sort(
                Comparator.comparing(Remark::kind).thenComparing(Remark::where).thenComparing(Remark::text));
        return new Audit(coverage, remarks);
    }

    private static SortedMap<String, SortedMap<String, List<Entry>>> bySeries(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        Entry::calendar,
                        () -> new TreeMap<>(Comparator.comparing((String name) -> !name.equals(Entry.LAUNCHES))
                                .thenComparing(Comparator.naturalOrder())),
                        Collectors.groupingBy(Entry::series, TreeMap::new, Collectors.toList())));
    }

    private static List<Remark> againstCatalogue(
            List<Series> catalogue, Map<String, SortedMap<String, List<Entry>>> entries) {
        List<Remark> remarks = new ArrayList<>();
        catalogue.forEach(series -> remarks.addAll(Regularity.of(
                series,
                entries.getOrDefault(series.calendar(), new TreeMap<>()).getOrDefault(series.name(), List.of()))));
        if (!catalogue.isEmpty()) {
            entries.forEach((calendar, series) -> series.keySet().stream()
                    .filter(name -> !calendar.equals(Entry.LAUNCHES))
                    .filter(name -> catalogue.stream()
                            .noneMatch(known -> known.calendar().equals(calendar)
                                    && known.name().equals(name)))
                    .forEach(name -> remarks.add(new Remark(Remark.Kind.NOT_CATALOGUED, calendar + " " + name, ""))));
        }
        return remarks;
    }

    /** The remarks of one kind. */
    public List<Remark> remarks(Remark.Kind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind).toList();
    }
}
