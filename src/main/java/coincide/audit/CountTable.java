package coincide.audit;

import coincide.plan.Quoted;
import java.util.ArrayList;
import java.util.List;

/** A table of counts as plain text, no wider than its cells need. */
final class CountTable {
    private static final int LONGEST_NAME = 32;

    private final List<List<String>> lines = new ArrayList<>();

    /** The first cell is the title of the table. */
    CountTable(List<String> head) {
        lines.add(head);
    }

    /** A row; 0 is written as a dot. */
    void add(String name, List<Long> counts) {
        String plain = Quoted.bare(name);
        List<String> line = new ArrayList<>();
        line.add(plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME - 1) + "…" : plain);
        counts.forEach(count -> line.add(count == 0 ? "." : Long.toString(count)));
        lines.add(line);
    }

    @Override
    public String toString() {
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            widths[i] = lines.stream()
                    .mapToInt(line -> line.get(column).length())
                    .max()
                    .orElse(0);
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            text.append(("%-" + widths[0] + "s").formatted(line.get(0)));
            for (int i = 1; i < columns; i++) {
                text.append((" %" + widths[i] + "s").formatted(line.get(i)));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
