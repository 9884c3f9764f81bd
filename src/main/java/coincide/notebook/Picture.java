package coincide.notebook;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A chart of the report as a file of its own.
 *
 * @param id name of its file
 * @param hypothesis whose section of the report it stands in, where it is one of a hypothesis
 * @param words what there is to see
 * @param svg a whole SVG document with its colours
 * @param narrow the same chart for small screens, where the report has one
 * @param csv its numbers, where the report has them
 * @param specification Vega-Lite, where the report has one; its data are inside or in the file {@code <id>.csv} beside it
 */
public record Picture(
        String id,
        Optional<String> hypothesis,
        String title,
        String words,
        String svg,
        Optional<String> narrow,
        Optional<String> csv,
        Optional<String> specification) {
    private static final Pattern ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

    public Picture {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Invalid id of a picture \"%s\": it names a file".formatted(id));
        }
    }

    /** Whether it is the chart of this name or, where there are several, one of them. */
    boolean isCalled(String name) {
        return hypothesis.isEmpty() && (id.equals(name) || id.startsWith(name + "-"));
    }

    /** Whether it shows this side of this hypothesis. */
    boolean shows(String kind, String whose) {
        return hypothesis.filter(whose::equals).isPresent() && id.equals(whose + "-" + kind);
    }
}
