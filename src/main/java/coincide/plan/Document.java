package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * A job file as a tree, with the place of every key and value.
 *
 * @param keys places of keys by JSON pointer
 * @param values places of values by JSON pointer
 */
record Document(JsonNode root, Map<String, Place> keys, Map<String, Place> values) {
    /** Line and column, both from 1. */
    record Place(int line, int column) {}

    Optional<Place> key(String pointer) {
        return Optional.ofNullable(keys.get(pointer)).or(() -> value(pointer));
    }

    /** Place of a value, or of the nearest value around it. */
    Optional<Place> value(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = parent(at)) {
            if (values.containsKey(at)) {
                return Optional.of(values.get(at));
            }
        }
        return Optional.ofNullable(values.get(""));
    }

    static String child(String pointer, Object step) {
        return pointer + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** A JSON pointer as a reader would write it: {@code /hypotheses/3/window} is {@code hypotheses[3].window}. */
    static String spoken(String pointer) {
        return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replace('/', '.')
                .replaceFirst("^\\.", "")
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
