package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The layouts of public tables that are shipped, by name. */
final class Layouts {
    private Layouts() {}

    static ForeignLayout read(JsonNode name) {
        JsonNode layout = tree(name.asText());
        Map<String, Map<String, String>> values = new HashMap<>();
        layout.path("values").properties().forEach(column -> values.put(column.getKey(), words(column.getValue())));
        return new ForeignLayout(
                Charset.forName(layout.path("encoding").asText(StandardCharsets.UTF_8.name())),
                words(layout.path("columns")),
                set(layout.path("ignored")),
                JobReader.optional(layout.path("date"), Layouts::days),
                set(layout.path("blank")),
                values,
                set(layout.path("kilometres")),
                words(layout.path("constants")),
                JobReader.optional(layout.path("id"), JsonNode::asText),
                JobReader.values(layout.path("select")));
    }

    /** A plan with the content of each layout in the place of its name: a changed layout is another plan. */
    static JsonNode expanded(JsonNode plan) {
        JsonNode copy = plan.deepCopy();
        if (copy.path("launches") instanceof ObjectNode launches && launches.has("layout")) {
            launches.set("layout", tree(launches.path("layout").asText()));
        }
        return copy;
    }

    private static ForeignLayout.Days days(JsonNode date) {
        return new ForeignLayout.Days(
                JobReader.list(date.path("patterns"), JsonNode::asText),
                date.path("first_year").asInt(),
                date.path("time").asText(),
                JobReader.list(date.path("times"), JsonNode::asText),
                date.path("zone").asText());
    }

    private static JsonNode tree(String name) {
        String file = "layouts/" + name + ".yaml";
        try (InputStream in = Layouts.class.getResourceAsStream(file)) {
            Faults faults = new Faults(file);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode root = YamlReader.read(text, faults).root();
            faults.throwIfAny();
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the layout " + name, e);
        }
    }

    private static Set<String> set(JsonNode array) {
        return new HashSet<>(JobReader.list(array, JsonNode::asText));
    }

    private static Map<String, String> words(JsonNode group) {
        Map<String, String> words = new LinkedHashMap<>();
        group.properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().asText()));
        return words;
    }
}
