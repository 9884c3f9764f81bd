package coincide.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** JSON as Jupyter writes notebooks: keys sorted, one space, line feeds. */
final class SortedJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}\\p{Zl}\\p{Zp}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff]");
    private static final DefaultIndenter LINES = new DefaultIndenter(" ", "\n");
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(LINES)
            .withArrayIndenter(LINES));

    private SortedJson() {}

    static String text(Map<?, ?> tree) {
        return write(WRITER, tree) + "\n";
    }

    /** A text in quotes: JSON, YAML and Python read it alike, and it keeps to its line and direction in each. */
    static String quoted(String text) {
        return HIDDEN.matcher(write(MAPPER.writer(), text)).replaceAll((MatchResult one) -> "\\\\u%04x"
                .formatted((int) one.group().charAt(0)));
    }

    /** The tree of a text, its keys sorted. */
    static Map<?, ?> parse(String text) {
        try {
            return MAPPER.readValue(text, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Invalid JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Invalid JSON tree: " + e.getOriginalMessage(), e);
        }
    }
}
