package coincide.tables;

import coincide.contract.Column;
import coincide.contract.TableContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code docs/codebook.md}: the beginning of each table's section is made from the codebook, the rest is written by people. */
final class CodebookPage {
    static final Path FILE = Path.of("docs/codebook.md");
    private static final int WIDTH = 130;

    private CodebookPage() {}

    static String text() throws IOException {
        return Files.readString(FILE);
    }

    /** The page as it must be. */
    static String renewed() throws IOException {
        String page = text();
        for (Table table : Table.values()) {
            page = renewed(page, Codebook.of(table));
        }
        return page;
    }

    /** A section, from its heading to the next one. */
    static String section(String page, String name) {
        int from = page.indexOf("\n## " + name + "\n");
        if (from < 0) {
            return "";
        }
        int next = page.indexOf("\n## ", from + 1);
        return page.substring(from + 1, next < 0 ? page.length() : next + 1);
    }

    private static String renewed(String page, TableContract table) {
        String section = section(page, table.name());
        if (section.isEmpty()) {
            return page.stripTrailing() + "\n\n" + beginning(table);
        }
        int columns = section.indexOf("| column |");
        int end = columns < 0 ? section.length() : section.indexOf("\n\n", columns);
        String written = end < 0 ? "" : section.substring(end + 1);
        return page.replace(section, beginning(table) + written);
    }

    private static String beginning(TableContract table) {
        String key = table.key().stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder("## ").append(table.name()).append("\n\n");
        text.append(wrapped(table.meaning() + " Key: " + key + ".")).append("\n\n");
        text.append("| column | type | meaning |\n|---|---|---|\n");
        for (List<Column> alike : alike(table.columns())) {
            Column first = alike.get(0);
            text.append("| %s | %s | %s |\n"
                    .formatted(
                            alike.stream()
                                    .map(column -> "`" + column.name() + "`")
                                    .collect(Collectors.joining(", ")),
                            first.type().name().toLowerCase(Locale.ROOT),
                            meaning(first)));
        }
        return text.toString();
    }

    /** Columns beside each other of which the same is said. */
    private static List<List<Column>> alike(List<Column> columns) {
        List<List<Column>> groups = new ArrayList<>();
        for (Column column : columns) {
            List<Column> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && named(last.get(0), "").equals(named(column, ""))) {
                last.add(column);
            } else {
                groups.add(new ArrayList<>(List.of(column)));
            }
        }
        return groups;
    }

    private static Column named(Column column, String name) {
        return new Column(name, column.type(), column.meaning(), column.unit(), column.values(), column.nullMeans());
    }

    private static String meaning(Column column) {
        StringBuilder text = new StringBuilder(column.meaning());
        boolean told = column.meaning().contains("as in ")
                || column.values().stream().allMatch(value -> column.meaning().contains("`" + value + "`"));
        if (!told) {
            text.append(column.values().stream()
                    .map(value -> "`" + value + "`")
                    .collect(Collectors.joining(", ", ": ", "")));
        }
        column.unit()
                .filter(unit -> !column.meaning().contains(unit))
                .ifPresent(unit -> text.append(" (").append(unit).append(")"));
        column.nullMeans().ifPresent(why -> text.append("; NULL (").append(why.replaceFirst(": ", "): ")));
        return text.toString();
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ")) {
            if (length + word.length() + 1 > WIDTH) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }
}
