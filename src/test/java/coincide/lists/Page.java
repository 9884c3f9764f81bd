package coincide.lists;

import coincide.lists.Disagreement.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the tables of the page: one below the heading of each list. */
final class Page {
    static final Path FILE = Path.of("data/DISAGREEMENTS.md");

    private static final String HEADER = "| Korean day | Printed | Kind | Theirs | Ours | Why |";
    private static final String RULE = "|---|---|---|---|---|---|";

    private Page() {}

    static List<Explained> read() {
        try {
            return rows(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    static List<Explained> rows(List<String> lines) {
        List<Explained> rows = new ArrayList<>();
        PublicList list = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## `")) {
                list = one(PublicList.values(), line.replaceAll("^## `|`.*", ""), i + 1);
            } else if (line.startsWith("|") && !line.equals(HEADER) && !line.equals(RULE)) {
                rows.add(row(list, line, i + 1));
            }
        }
        return rows;
    }

    private static Explained row(PublicList list, String line, int number) {
        String[] cells = line.split("\\|", -1);
        if (list == null
                || cells.length != 8
                || Stream.of(cells).skip(1).limit(6).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("%s:%s is no row of six filled cells below the heading of a list: %s"
                    .formatted(FILE, number, line));
        }
        List<String> cell = Stream.of(cells).map(String::strip).toList();
        Kind kind = one(Kind.values(), cell.get(3), number);
        return new Explained(
                number, new Disagreement(list, cell.get(1), kind, cell.get(2), cell.get(4), cell.get(5)), cell.get(6));
    }

    private static <T> T one(T[] values, String text, int number) {
        return Stream.of(values)
                .filter(value -> value.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s:%s has \"%s\", which is none of %s".formatted(FILE, number, text, List.of(values))));
    }
}
