package coincide.notebook;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One cell of a notebook.
 *
 * @param id its own in the notebook and the same in every export
 * @param source lines without an end to the last
 */
public record Cell(String id, Kind kind, List<String> tags, String source) {
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

    /** What a cell holds. */
    public enum Kind {
        MARKDOWN,
        CODE
    }

    public Cell {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "Invalid cell id \"%s\": use 1 to 64 letters, digits, dashes and underscores".formatted(id));
        }
        tags = List.copyOf(tags);
    }

    Cell withSource(String other) {
        return new Cell(id, kind, tags, other);
    }
}
