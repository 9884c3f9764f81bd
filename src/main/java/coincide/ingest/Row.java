package coincide.ingest;

import coincide.format.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One row while it is read: typed access by our column names; faults are noted, so that a row shows all of them at once. */
final class Row {
    private final Table table;
    private final Layout layout;
    private final Table.Line line;
    private final Set<String> required;
    private final List<Problem> problems;
    private boolean sound = true;
    private boolean requiredFault;

    Row(Table table, Layout layout, Table.Line line, Set<String> required, List<Problem> problems) {
        this.table = table;
        this.layout = layout;
        this.line = line;
        this.required = required;
        this.problems = problems;
    }

    /** Whether nothing has been found wrong so far. */
    boolean isSound() {
        return sound;
    }

    /** Whether something is wrong with a required column. */
    boolean hasRequiredFault() {
        return requiredFault;
    }

    /** Whether the file has the column at all. */
    boolean has(String column) {
        return layout.has(column);
    }

    Optional<String> text(String column) {
        return layout.text(line, column);
    }

    /** The value of a cell; none where it is blank or wrong. */
    <V> Optional<V> read(String column, Function<String, V> parse) {
        try {
            return text(column).map(parse);
        } catch (Rejected e) {
            reject(column, e);
            return Optional.empty();
        }
    }

    /** The value of a cell that must not be blank. */
    <V> Optional<V> require(String column, Function<String, V> parse) {
        if (text(column).isEmpty()) {
            reject(column, new Rejected("required-empty", "is required and empty", "Fill it in, or remove the row."));
        }
        return read(column, parse);
    }

    void reject(String column, Rejected why) {
        sound = false;
        requiredFault |= required.contains(column);
        problems.add(problem(column, why.rule(), Problem.Severity.ERROR, why.reason(), why.remedy()));
    }

    void warn(String column, String rule, String reason, String remedy) {
        problems.add(problem(column, rule, Problem.Severity.WARNING, reason, remedy));
    }

    /** Notes what the reader of the format found in the columns that are read, or in the row as a whole. */
    void tellFlaws() {
        line.flaws().stream().filter(layout::concerns).forEach(flaw -> {
            sound &= !flaw.refuses();
            requiredFault |= flaw.refuses()
                    && (flaw.column() == 0
                            || required.stream().anyMatch(column -> layout.position(column) == flaw.column()));
            problems.add(new Problem(
                    table.name(),
                    table.sha256(),
                    flaw.line(),
                    flaw.column(),
                    flaw.field(),
                    flaw.value(),
                    flaw.rule(),
                    flaw.refuses() ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                    flaw.reason(),
                    flaw.remedy()));
        });
    }

    private Problem problem(String column, String rule, Problem.Severity severity, String reason, String remedy) {
        return new Problem(
                table.name(),
                table.sha256(),
                line.number(),
                layout.position(column),
                layout.name(column),
                text(column).orElse(""),
                rule,
                severity,
                reason,
                remedy);
    }
}
