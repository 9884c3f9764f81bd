package coincide.format;

import coincide.plan.ForeignLayout;
import coincide.plan.Quoted;
import coincide.plan.Sha256;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of a foreign layout respelled in our words; its columns stay where they are. */
public final class ForeignTable {
    private static final String DATE = "launched_at";
    private static final String ID = "launch_id";
    private static final int ID_DIGITS = 12;
    private static final Pattern LENGTH = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*(?:km)?");

    private final ForeignLayout layout;
    private final List<String> header;
    private final Optional<ForeignDay> days;
    private final int time;

    private ForeignTable(ForeignLayout layout, List<String> header) {
        this.layout = layout;
        this.header = header;
        this.days = layout.date().map(ForeignDay::new);
        this.time = layout.date().map(date -> header.indexOf(date.time())).orElse(-1);
    }

    /** The table in our words; throws {@link FileFault} where the column of clock times is missing. */
    public static Table of(Table table, ForeignLayout layout) {
        ForeignTable foreign = new ForeignTable(layout, table.header());
        if (layout.date().isPresent() && foreign.time < 0) {
            String name = layout.date().get().time();
            String reason = "The layout reads clock times from " + Quoted.of(name) + ", which is not in the header";
            throw new FileFault(1, 0, "column-missing", reason, "Without them days would be those of another clock.");
        }
        List<String> header = new ArrayList<>(table.header());
        header.addAll(layout.constants().keySet());
        layout.id().ifPresent(prefix -> header.add(ID));
        List<Table.Line> lines = table.lines().stream()
                .map(line -> line.cells().size() == table.header().size()
                        ? new Table.Line(line.number(), foreign.cells(line.cells()), line.flaws())
                        : line)
                .toList();
        return new Table(table.name(), table.sha256(), header, lines);
    }

    private List<String> cells(List<String> theirs) {
        List<String> cells = new ArrayList<>(theirs);
        layout.columns().forEach((ours, name) -> {
            int at = header.indexOf(name);
            if (at >= 0) {
                cells.set(at, cell(ours, theirs.get(at), theirs));
            }
        });
        cells.addAll(layout.constants().values());
        layout.id().ifPresent(prefix -> cells.add(prefix + "-" + hash(theirs)));
        return cells;
    }

    private String cell(String column, String raw, List<String> row) {
        String text = trimmed(raw);
        Optional<String> word = Optional.ofNullable(
                layout.values().getOrDefault(column, Map.of()).get(text));
        if (word.isPresent() || layout.blank().contains(text)) {
            return word.orElse("");
        }
        if (column.equals(DATE) && days.isPresent()) {
            String clock = trimmed(row.get(time));
            return days.get().text(text, layout.blank().contains(clock) ? "" : clock);
        }
        return layout.kilometres().contains(column) ? kilometres(text) : text;
    }

    /** The nearest whole number; what is no one number, as "between 25 and 90 km", is not known. */
    private static String kilometres(String text) {
        Matcher length = LENGTH.matcher(text);
        return length.matches()
                ? new BigDecimal(length.group(1).replace(",", ""))
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString()
                : "";
    }

    private static String trimmed(String text) {
        return text.replace('\u00a0', ' ').strip();
    }

    /** Equal rows have equal ids, and are copies of each other. */
    private static String hash(List<String> cells) {
        byte[] row = String.join("\u001f", cells).getBytes(StandardCharsets.UTF_8);
        return Sha256.of(row).substring(0, ID_DIGITS);
    }
}
