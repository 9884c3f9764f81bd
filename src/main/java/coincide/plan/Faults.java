package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The problems of one job file, collected; each a line with place, rule, key, reason and remedy. */
final class Faults {
    private record Fault(int line, int column, String text) {}

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = Quoted.bare(file);
    }

    void add(Optional<Document.Place> place, String rule, String what, String remedy) {
        int line = place.map(Document.Place::line).orElse(0);
        int column = place.map(Document.Place::column).orElse(0);
        String at = line == 0 ? file : file + ":" + line + ":" + column;
        String advice = remedy.isEmpty() ? "" : " " + remedy;
        found.add(new Fault(line, column, "%s [%s] %s.%s".formatted(at, rule, what, advice)));
    }

    /** A value that cannot be used. */
    void value(Document document, String pointer, String rule, String reason, String remedy) {
        JsonNode node = document.root().at(pointer);
        String owner = pointer.isEmpty() ? "The plan" : Quoted.bare(Document.spoken(pointer));
        String value = node.isContainerNode() ? "" : " " + Quoted.of(node.asText());
        add(document.value(pointer), rule, owner + value + " " + reason, remedy);
    }

    /** A key that cannot be used. */
    void key(Document document, String pointer, String rule, String reason, String remedy) {
        add(document.key(pointer), rule, Quoted.bare(Document.spoken(pointer)) + " " + reason, remedy);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Stops with all problems, in the order of the file. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PlanException(
                    PlanException.Kind.INVALID,
                    found.stream()
                            .sorted(Comparator.comparingInt(Fault::line)
                                    .thenComparingInt(Fault::column)
                                    .thenComparing(Fault::text))
                            .map(Fault::text)
                            .distinct()
                            .toList());
        }
    }
}
