package coincide.ingest;

import coincide.format.Table;
import coincide.plan.DidYouMean;
import coincide.plan.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows that a source selects, by the text of its cells. */
final class Selection {
    private final SortedMap<String, List<String>> wanted;
    private final SortedMap<String, TreeSet<String>> seen = new TreeMap<>();

    Selection(Source source) {
        this.wanted = new TreeMap<>(source.select());
        wanted.keySet().forEach(column -> seen.put(column, new TreeSet<>()));
    }

    /** Why a row is left out; none where it is selected. */
    Optional<String> refusal(Row row) {
        Optional<String> refusal = Optional.empty();
        for (String column : wanted.keySet()) {
            String value = row.text(column).orElse("");
            seen.get(column).add(value);
            if (refusal.isEmpty() && !wanted.get(column).contains(value)) {
                refusal = Optional.of(column + " is not selected");
            }
        }
        return refusal;
    }

    /** Selected values that no row has: likely slips of the pen. */
    List<Problem> unseen(Table table, Layout layout) {
        List<Problem> problems = new ArrayList<>();
        wanted.forEach((column, values) -> values.stream()
                .filter(value -> !seen.get(column).contains(value))
                .forEach(value -> problems.add(new Problem(
                        table.name(),
                        table.sha256(),
                        0,
                        0,
                        layout.name(column),
                        value,
                        "select-unused",
                        Problem.Severity.WARNING,
                        "is selected by the job file and stands in no row",
                        DidYouMean.among(seen.get(column), value)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("")))));
        return problems;
    }
}
