package coincide.ingest;

import coincide.format.Table;
import coincide.plan.DidYouMean;
import coincide.plan.ForeignLayout;
import coincide.plan.Quoted;
import coincide.plan.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where each column of ours stands in a file: by name, through the mapping of the job. */
final class Layout {
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Layout() {}

    /** Matches a header; faults go to {@code problems}. */
    static Layout of(Table table, Source source, List<String> columns, Set<String> required, List<Problem> problems) {
        Layout layout = new Layout();
        List<String> header = table.header();
        Set<String> wanted = new HashSet<>(required);
        wanted.addAll(source.mapping().keySet());
        wanted.addAll(source.select().keySet());
        for (String column : columns) {
            String name = source.mapping().getOrDefault(column, column);
            layout.names.put(column, name);
            if (header.contains(name)) {
                layout.positions.put(column, header.indexOf(name));
            } else if (wanted.contains(column)) {
                problems.add(missing(table, column, name, required));
            }
        }
        repeated(table, problems);
        Set<String> ignored = source.form().layout().map(ForeignLayout::ignored).orElse(Set.of());
        unknown(table, layout, ignored, problems);
        return layout;
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    /** The raw text of a cell; none where the file has no such column or the cell is blank. */
    Optional<String> text(Table.Line line, String column) {
        return Optional.ofNullable(positions.get(column)).map(line.cells()::get).filter(cell -> !cell.isBlank());
    }

    /** Whether a flaw is one of a column that is read, or of the row as a whole. */
    boolean concerns(Table.Flaw flaw) {
        return flaw.column() == 0 || positions.containsValue(flaw.column() - 1);
    }

    /** The name of a column in the file. */
    String name(String column) {
        return names.get(column);
    }

    /** Position of a column from 1; 0 where the file does not have it. */
    int position(String column) {
        return positions.getOrDefault(column, -1) + 1;
    }

    private static Problem missing(Table table, String column, String name, Set<String> required) {
        String why = required.contains(column) ? "is required" : "is named by the job file";
        String ours = name.equals(column) ? "" : " (our " + column + ")";
        boolean otherSeparator =
                table.header().size() == 1 && table.header().get(0).matches("(?s).*[;\t|].*");
        String remedy =
                otherSeparator ? "The cells must be separated by commas." : DidYouMean.sentence(table.header(), name);
        return header(
                table,
                0,
                name,
                "column-missing",
                Problem.Severity.FATAL,
                why + ours + " and not in the header",
                remedy);
    }

    private static void repeated(Table table, List<Problem> problems) {
        for (int i = 0; i < table.header().size(); i++) {
            String name = table.header().get(i);
            int first = table.header().indexOf(name);
            if (first < i) {
                String reason = "stands twice in the header, first in column " + (first + 1);
                problems.add(header(
                        table,
                        i + 1,
                        name,
                        "column-repeated",
                        Problem.Severity.FATAL,
                        reason,
                        "Give each column its own name."));
            }
        }
    }

    private static void unknown(Table table, Layout layout, Set<String> ignored, List<Problem> problems) {
        List<String> unread = new ArrayList<>();
        Set<String> absent = new TreeSet<>(layout.names.values());
        table.header().forEach(absent::remove);
        for (String name : table.header()) {
            if (!layout.names.containsValue(name) && !ignored.contains(name)) {
                Optional<String> meant = DidYouMean.among(absent, name);
                unread.add(Quoted.of(name)
                        + meant.map(near -> " (did you mean " + near + "?)").orElse(""));
            }
        }
        if (!unread.isEmpty()) {
            String reason = "Columns that are not read: " + String.join(", ", unread);
            problems.add(header(table, 0, "", "column-unknown", Problem.Severity.WARNING, reason, ""));
        }
    }

    private static Problem header(
            Table table,
            int column,
            String name,
            String rule,
            Problem.Severity severity,
            String reason,
            String remedy) {
        return new Problem(table.name(), table.sha256(), 1, column, name, "", rule, severity, reason, remedy);
    }
}
