package coincide.audit;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An audit as plain text: rows by year, what they rest on, profiles, then what was remarked. */
public final class AuditText {
    /** Remarks of one kind that are written out where details are not asked for. */
    static final int FEW = 12;

    private final Audit audit;
    private final int from;
    private final boolean details;
    private final StringBuilder text = new StringBuilder();

    private AuditText(Audit audit, int from, boolean details) {
        this.audit = audit;
        this.from = from;
        this.details = details;
    }

    /**
     * Writes an audit.
     *
     * @param from first year that gets a column of its own
     * @param details whether every series and every remark is written out
     */
    public static String of(Audit audit, int from, boolean details) {
        AuditText writer = new AuditText(audit, from, details);
        writer.years();
        writer.support();
        writer.profiles();
        for (Remark.Kind kind : Remark.Kind.values()) {
            writer.remarks(kind);
        }
        return writer.text.toString();
    }

    private void years() {
        int last = audit.coverage().stream()
                .mapToInt(c -> c.years().lastKey())
                .max()
                .orElse(from);
        List<Integer> years = IntStream.rangeClosed(from, last).boxed().toList();
        head(
                5,
                "Rows by year of their first day",
                Stream.concat(
                        Stream.of("rows", "<" + from % 100), years.stream().map(year -> "%02d".formatted(year % 100))));
        for (Coverage coverage : shown()) {
            long before = coverage.years().headMap(from).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            row(
                    5,
                    coverage,
                    Stream.concat(
                            Stream.of(coverage.rows(), before),
                            years.stream().map(year -> coverage.years().getOrDefault(year, 0L))));
        }
    }

    private void support() {
        List<Remark.Kind> kinds =
                List.of(Remark.Kind.SINGLE_SOURCE, Remark.Kind.LOW, Remark.Kind.OPEN_END, Remark.Kind.NO_DAY);
        head(11, "What they rest on", Stream.of("rows", "one source", "low", "open end", "no day"));
        for (Coverage coverage : shown()) {
            row(
                    11,
                    coverage,
                    Stream.concat(Stream.of(coverage.rows()), kinds.stream().map(kind -> count(kind, coverage))));
        }
    }

    private long count(Remark.Kind kind, Coverage coverage) {
        return audit.remarks(kind).stream()
                .filter(remark -> coverage.series().equals(Coverage.ALL)
                        ? remark.where().startsWith(coverage.calendar() + " ")
                        : remark.where().equals(coverage.calendar() + " " + coverage.series()))
                .count();
    }

    private void profiles() {
        head(
                5,
                "Weekdays and months of first days",
                Stream.concat(
                        Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ROOT)
                                .substring(0, 2)),
                        Arrays.stream(Month.values()).map(month -> month.name().substring(0, 1))));
        for (Coverage coverage : shown()) {
            row(5, coverage, Stream.concat(coverage.weekdays().stream(), coverage.months().stream()));
        }
    }

    private void remarks(Remark.Kind kind) {
        List<Remark> found = audit.remarks(kind);
        boolean counted = List.of(Remark.Kind.SINGLE_SOURCE, Remark.Kind.LOW).contains(kind);
        text.append("\n%d %s%n".formatted(found.size(), kind.title()));
        int shown = details ? found.size() : counted ? 0 : Math.min(FEW, found.size());
        found.stream().limit(shown).forEach(remark -> text.append("  ")
                .append(remark.where())
                .append(remark.text().isEmpty() ? "" : ": " + remark.text())
                .append('\n'));
        if (shown < found.size()) {
            text.append("  ").append(found.size() - shown).append(" more: --details\n");
        }
    }

    private List<Coverage> shown() {
        return audit.coverage().stream()
                .filter(coverage -> details || coverage.series().equals(Coverage.ALL))
                .toList();
    }

    private void head(int width, String title, Stream<String> columns) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(("%" + width + "s").formatted(column)));
        text.append("\n%-34s%s%n".formatted(title, String.join("", cells)));
    }

    private void row(int width, Coverage coverage, Stream<Long> counts) {
        String name = coverage.series().equals(Coverage.ALL) ? coverage.calendar() : "  " + coverage.series();
        StringBuilder cells = new StringBuilder();
        counts.forEach(count -> cells.append(("%" + width + "s").formatted(count == 0 ? "." : count)));
        text.append("%-34s%s%n".formatted(name, cells));
    }
}
