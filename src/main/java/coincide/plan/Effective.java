package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One value that a job runs with.
 *
 * @param key its path, such as {@code nulls.tail_replicates}
 * @param value as JSON writes it; text without quotation marks
 * @param origin who says so
 * @param line of the job file, from 1; 0 where it does not stand there
 */
public record Effective(String key, String value, Origin origin, int line) {
    /** Who gave a value, the strongest first. */
    public enum Origin {
        SETTING,
        JOB_FILE,
        DEFAULT
    }

    /** Groups that are read whether or not the file writes them; all others mean something by being there. */
    private static final Set<String> ALWAYS_READ = Set.of("nulls", "profiles", "controls");

    /** Every value of a document, then the defaults of what it leaves out, in the order of the schema and the file. */
    static List<Effective> of(Document document, Set<String> settings) {
        List<Effective> values = new ArrayList<>();
        given(document, settings, document.root(), "", values);
        JsonNode schema = JobSchema.load();
        schema.path("properties").properties().forEach(entry -> {
            String key = entry.getKey();
            JsonNode group = entry.getValue();
            if (group.has("default") && !document.root().has(key)) {
                values.add(new Effective(key, text(group.path("default")), Origin.DEFAULT, 0));
            }
            if (document.root().has(key) || ALWAYS_READ.contains(key)) {
                group.path("properties").properties().forEach(inner -> {
                    if (inner.getValue().has("default")
                            && !document.root().path(key).has(inner.getKey())) {
                        values.add(new Effective(
                                key + "." + inner.getKey(),
                                text(inner.getValue().path("default")),
                                Origin.DEFAULT,
                                0));
                    }
                });
            }
        });
        return values;
    }

    private static void given(
            Document document, Set<String> settings, JsonNode node, String pointer, List<Effective> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> given(
                            document, settings, entry.getValue(), Document.child(pointer, entry.getKey()), values));
        } else if (node.isArray() && node.path(0).isObject()) {
            for (int i = 0; i < node.size(); i++) {
                given(document, settings, node.path(i), Document.child(pointer, i), values);
            }
        } else {
            boolean set = settings.contains(pointer.substring(1).replace('/', '.'));
            values.add(new Effective(
                    Document.spoken(pointer),
                    text(node),
                    set ? Origin.SETTING : Origin.JOB_FILE,
                    set ? 0 : document.value(pointer).map(Document.Place::line).orElse(0)));
        }
    }

    private static String text(JsonNode node) {
        return Quoted.bare(node.isTextual() ? node.asText() : node.toString());
    }
}
