package coincide.notebook;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A chart of the report as a file of its own.
 *
 * @param id name of its file
 * @param words what there is to see
 * @param svg a whole SVG document with its colours
 * @param narrow the same chart for small screens, where the report has one
 * @param specification Vega-Lite with its data, where the report has one
 */
public record Picture(
        String id, String title, String words, String svg, Optional<String> narrow, Optional<String> specification) {
    private static final Pattern ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

    public Picture {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Invalid id of a picture \"%s\": it names a file".formatted(id));
        }
    }
}
