package coincide.audit;

import coincide.plan.Quoted;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An audit as plain text: rows by year, what they rest on, profiles, then what was remarked. */
public final class AuditText {
    /** Remarks of one kind that are written out where details are not asked for. */
    static final int FEW = 12;

    /** Kinds that are many and tell little one by one: counted, and written out where details are asked for. */
    private static final Set<Remark.Kind> COUNTED =
            Set.of(Remark.Kind.SINGLE_SOURCE, Remark.Kind.LOW, Remark.Kind.CLOSE);

    private final Audit audit;
    private final boolean details;

    private AuditText(Audit audit, boolean details) {
        this.audit = audit;
        this.details = details;
    }

    /**
     * Writes an audit.
     *
     * @param from first year that gets a column of its own; earlier ones share one
     * @param to last year that gets a column of its own; later ones share one
     * @param details whether every series and every remark is written out
     */
    public static String of(Audit audit, int from, int to, boolean details) {
        AuditText writer = new AuditText(audit, details);
        List<String> parts = new ArrayList<>();
        parts.add(writer.years(from, to));
        parts.add(writer.support());
        parts.add(writer.table(
                "Weekdays of first days",
                Arrays.stream(DayOfWeek.values()).map(day -> shortened(day.name(), 2)),
                RowCounts::weekdays));
        parts.add(writer.table(
                "Months of first days",
                Arrays.stream(Month.values()).map(month -> shortened(month.name(), 3)),
                RowCounts::months));
        for (Remark.Kind kind : Remark.Kind.values()) {
            if (!audit.remarks(kind).isEmpty()) {
                parts.add(writer.remarks(kind));
            }
        }
        return String.join("\n", parts);
    }

    private String years(int from, int to) {
        List<String> columns = new ArrayList<>(List.of("all", "<" + two(from)));
        IntStream.rangeClosed(from, to).forEach(year -> columns.add(two(year)));
        columns.add(">" + two(to));
        return table("Rows by year of their first day", columns.stream(), counts -> {
            List<Long> cells =
                    new ArrayList<>(List.of(counts.rows(), sum(counts.years().headMap(from).values().stream())));
            IntStream.rangeClosed(from, to)
                    .forEach(year -> cells.add(counts.years().getOrDefault(year, 0L)));
            cells.add(sum(counts.years().tailMap(to + 1).values().stream()));
            return cells;
        });
    }

    private String support() {
        return table(
                "What they rest on",
                Stream.of("all", "one source", "low", "open end", "no day"),
                counts -> List.of(
                        counts.rows(),
                        count(Remark.Kind.SINGLE_SOURCE, counts),
                        count(Remark.Kind.LOW, counts),
                        count(Remark.Kind.OPEN_END, counts),
                        count(Remark.Kind.NO_DAY, counts)));
    }

    private long count(Remark.Kind kind, RowCounts counts) {
        return audit.remarks(kind).stream()
                .filter(remark -> remark.calendar().equals(counts.calendar()))
                .filter(remark ->
                        counts.series().equals(RowCounts.ALL) || remark.series().equals(counts.series()))
                .count();
    }

    private String table(String title, Stream<String> columns, Function<RowCounts, List<Long>> cells) {
        CountTable table = new CountTable(Stream.concat(Stream.of(""), columns).toList());
        for (RowCounts counts : audit.counts()) {
            boolean whole = counts.series().equals(RowCounts.ALL);
            if (whole || details) {
                table.add(whole ? counts.calendar() : "  " + counts.series(), cells.apply(counts));
            }
        }
        return title + "\n" + table;
    }

    private String remarks(Remark.Kind kind) {
        List<Remark> found = audit.remarks(kind);
        int shown = details ? found.size() : COUNTED.contains(kind) ? 0 : Math.min(FEW, found.size());
        StringBuilder text = new StringBuilder("%s: %d%n".formatted(kind.title(), found.size()));
        found.stream().limit(shown).forEach(remark -> text.append("  ")
                .append(Quoted.bare(remark.calendar() + " " + remark.series()))
                .append(remark.text().isEmpty() ? "" : ": " + Quoted.bare(remark.text()))
                .append('\n'));
        if (shown < found.size()) {
            text.append("  ").append(found.size() - shown).append(" more: --details\n");
        }
        return text.toString();
    }

    private static long sum(Stream<Long> counts) {
        return counts.mapToLong(Long::longValue).sum();
    }

    private static String two(int year) {
        return "%02d".formatted(year % 100);
    }

    private static String shortened(String name, int length) {
        return name.charAt(0) + name.substring(1, length).toLowerCase(Locale.ROOT);
    }
}
