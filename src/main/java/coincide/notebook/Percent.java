package coincide.notebook;

import coincide.notebook.Cell.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells as a Python script with {@code # %%} lines, as Jupytext, Spyder and VS Code read it. */
final class Percent {
    private static final Pattern HEAD =
            Pattern.compile("# %%( \\[markdown])? id=\"([^\"]*)\"(?: tags=\\[\"([a-z]+)\"])?");

    private Percent() {}

    static List<Cell> read(String script) {
        List<Cell> cells = new ArrayList<>();
        for (String block : script.strip().split("(?m)^(?=# %%)")) {
            String[] parts = block.strip().split("\n", 2);
            Matcher head = HEAD.matcher(parts[0]);
            if (!head.matches() || parts.length < 2) {
                throw new IllegalArgumentException(
                        "Invalid cell \"%s\": begin it with # %%%% and id=\"...\", then its lines".formatted(parts[0]));
            }
            Kind kind = head.group(1) == null ? Kind.CODE : Kind.MARKDOWN;
            List<String> tags = head.group(3) == null ? List.of() : List.of(head.group(3));
            cells.add(new Cell(head.group(2), kind, tags, kind == Kind.CODE ? parts[1] : uncommented(parts[1])));
        }
        return cells;
    }

    static String write(List<Cell> cells) {
        return cells.stream().map(Percent::block).collect(Collectors.joining("\n"));
    }

    private static String block(Cell cell) {
        String tags =
                cell.tags().stream().map(tag -> '"' + tag + '"').collect(Collectors.joining(", ", " tags=[", "]"));
        return (cell.kind() == Kind.MARKDOWN ? "# %% [markdown]" : "# %%")
                + " id=\"" + cell.id() + '"'
                + (cell.tags().isEmpty() ? "" : tags)
                + "\n"
                + (cell.kind() == Kind.CODE ? cell.source() : commented(cell.source()))
                + "\n";
    }

    private static String commented(String text) {
        return text.lines().map(line -> ("# " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static String uncommented(String lines) {
        return lines.lines().map(line -> line.replaceFirst("^# ?", "")).collect(Collectors.joining("\n"));
    }
}
