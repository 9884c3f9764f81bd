package coincide.audit;

import coincide.ingest.WholeFiles;
import coincide.model.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the data hold and what looks odd in them. Nothing is tested: an audit never looks at launches and milestones together.
 *
 * @param counts the launches, then each calendar; in each the whole, then its series
 */
public record Audit(List<RowCounts> counts, List<Remark> remarks) {
    public Audit {
        counts = List.copyOf(counts);
        remarks = List.copyOf(remarks);
    }

    /** Audits every row of each file: launches by class, calendars by series. */
    public static Audit of(WholeFiles files) {
        List<RowCounts> counts = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        calendar(WholeFiles.LAUNCHES, files.launches().stream().map(Entry::of).toList(), counts, remarks);
        Map<String, SortedMap<String, List<Entry>>> calendars = new TreeMap<>();
        files.calendars()
                .forEach((name, rows) -> calendars.put(
                        name, calendar(name, rows.stream().map(Entry::of).toList(), counts, remarks)));
        remarks.addAll(againstCatalogue(files.series(), calendars));
        remarks.sort(Comparator.comparing(Remark::kind)
                .thenComparing(Remark::calendar)
                .thenComparing(Remark::series)
                .thenComparing(Remark::text));
        return new Audit(counts, remarks);
    }

    /** Counts one calendar and remarks on its rows; answers them by series. */
    private static SortedMap<String, List<Entry>> calendar(
            String name, Collection<Entry> entries, List<RowCounts> counts, List<Remark> remarks) {
        SortedMap<String, List<Entry>> series =
                entries.stream().collect(Collectors.groupingBy(Entry::series, TreeMap::new, Collectors.toList()));
        counts.add(RowCounts.of(name, RowCounts.ALL, entries));
        series.forEach((one, rows) -> {
            counts.add(RowCounts.of(name, one, rows));
            remarks.addAll(Doubles.of(rows));
            rows.forEach(row -> remarks.addAll(Support.of(row)));
        });
        return series;
    }

    private static List<Remark> againstCatalogue(
            List<Series> catalogue, Map<String, SortedMap<String, List<Entry>>> calendars) {
        List<Remark> remarks = new ArrayList<>();
        catalogue.forEach(series -> remarks.addAll(Regularity.of(
                series,
                calendars.getOrDefault(series.calendar(), new TreeMap<>()).getOrDefault(series.name(), List.of()))));
        if (!catalogue.isEmpty()) {
            calendars.forEach((calendar, series) -> series.keySet().stream()
                    .filter(name -> catalogue.stream()
                            .noneMatch(known -> known.calendar().equals(calendar)
                                    && known.name().equals(name)))
                    .forEach(name -> remarks.add(new Remark(Remark.Kind.NOT_CATALOGUED, calendar, name, ""))));
        }
        return remarks;
    }

    /** The remarks of one kind. */
    public List<Remark> remarks(Remark.Kind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind).toList();
    }
}
