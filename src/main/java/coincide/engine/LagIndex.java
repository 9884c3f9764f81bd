package coincide.engine;

import coincide.stats.IntervalIndex;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The milestones of a join, indexed by the days on which a launch would be near them. */
final class LagIndex implements Serializable {
    private static final long serialVersionUID = 1;

    private final ArrayList<Entry> entries;
    private final IntervalIndex index;

    private record Entry(String family, String id, String series, LocalDate start, LocalDate end, Instant startsAt)
            implements Serializable {
        /** Signed days from the milestone to a day: negative before it begins, positive after it ends, 0 on its days. */
        int lagDays(LocalDate day) {
            LocalDate anchor = day.isBefore(start) ? start : day.isAfter(end) ? end : day;
            return Math.toIntExact(day.toEpochDay() - anchor.toEpochDay());
        }
    }

    private record Pair(Entry milestone, int lagDays) {
        static final Comparator<Pair> CLOSEST = Comparator.<Pair>comparingInt(pair -> Math.abs(pair.lagDays))
                .thenComparingInt(pair -> pair.lagDays)
                .thenComparing(pair -> pair.milestone.id);
    }

    private LagIndex(ArrayList<Entry> entries, IntervalIndex index) {
        this.entries = entries;
        this.index = index;
    }

    static LagIndex of(List<Row> milestones, int reach) {
        ArrayList<Entry> entries = new ArrayList<>();
        for (Row row : milestones) {
            entries.add(new Entry(
                    row.getAs("family"),
                    row.getAs("milestone_id"),
                    row.getAs("series"),
                    row.getAs("starts_on"),
                    row.getAs("ends_on"),
                    row.getAs("starts_at")));
        }
        long[] first =
                entries.stream().mapToLong(e -> e.start.toEpochDay() - reach).toArray();
        long[] last =
                entries.stream().mapToLong(e -> e.end.toEpochDay() + reach).toArray();
        return new LagIndex(entries, IntervalIndex.of(first, last));
    }

    /** The lags of one launch, by family and milestone. */
    List<Row> lags(Row launch) {
        LocalDate day = launch.getAs("launch_date_local");
        List<Pair> pairs = new ArrayList<>();
        index.containing(
                day.toEpochDay(),
                i -> pairs.add(new Pair(entries.get(i), entries.get(i).lagDays(day))));
        pairs.sort(Comparator.comparing((Pair pair) -> pair.milestone.family).thenComparing(Pair.CLOSEST));
        Map<String, Pair> nearest = new HashMap<>();
        Map<String, Pair> earlier = new HashMap<>();
        Map<String, Pair> later = new HashMap<>();
        for (Pair pair : pairs) { // closest first within each family
            nearest.putIfAbsent(pair.milestone.family, pair);
            if (pair.lagDays > 0) {
                earlier.putIfAbsent(pair.milestone.family, pair);
            } else if (pair.lagDays < 0) {
                later.putIfAbsent(pair.milestone.family, pair);
            }
        }
        return pairs.stream()
                .map(pair -> row(
                        launch,
                        day,
                        pair,
                        nearest.get(pair.milestone.family) == pair,
                        earlier.get(pair.milestone.family) == pair,
                        later.get(pair.milestone.family) == pair))
                .toList();
    }

    private static Row row(Row launch, LocalDate day, Pair pair, boolean nearest, boolean earlier, boolean later) {
        Instant at = launch.getAs("launched_at");
        Entry milestone = pair.milestone;
        return RowFactory.create(
                launch.getAs("launch_id"),
                milestone.family,
                milestone.id,
                milestone.series,
                day,
                milestone.start,
                milestone.end,
                pair.lagDays,
                at == null || milestone.startsAt == null
                        ? null
                        : Duration.between(milestone.startsAt, at).toSeconds() / 3600.0,
                pair.lagDays < 0 ? "before" : pair.lagDays > 0 ? "after" : "during",
                nearest,
                earlier,
                later);
    }
}
