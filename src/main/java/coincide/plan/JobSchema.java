package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The published JSON Schema of the job file, and its findings in our words: its descriptions say what is expected. */
final class JobSchema {
    private static final JsonNode SCHEMA = load();
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    private JobSchema() {}

    static JsonNode load() {
        try (InputStream in = JobSchema.class.getResourceAsStream("job.schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the schema of the job file", e);
        }
    }

    /** The default that the schema documents for a key, by JSON pointer into the schema's properties. */
    static JsonNode standard(String pointer) {
        return SCHEMA.at(pointer).path("default");
    }

    /** Whether a group of keys may stand at this place of a plan. */
    static boolean isGroup(String pointer) {
        return resolve(SCHEMA.at(
                        "/properties" + pointer.replace("/", "/properties/").substring("/properties".length())))
                .has("properties");
    }

    /** The groups of keys of a plan. */
    static List<String> groups() {
        List<String> groups = new ArrayList<>();
        SCHEMA.path("properties").fieldNames().forEachRemaining(groups::add);
        groups.removeIf(name -> !isGroup("/" + name));
        return groups;
    }

    static void check(Document document, Faults faults) {
        for (Error error : VALIDATOR.validate(document.root())) {
            String at = error.getInstanceLocation().toString();
            String keyword = error.getSchemaLocation().getFragment().toString();
            JsonNode around = SCHEMA.at(keyword.substring(0, keyword.lastIndexOf('/')));
            report(error, at.equals("/") ? "" : at, around, document, faults);
        }
    }

    private static void report(Error error, String at, JsonNode around, Document document, Faults faults) {
        String expected = expected(around);
        switch (error.getKeyword()) {
            case "additionalProperties" -> {
                String key = error.getProperty();
                List<String> known = new ArrayList<>();
                around.path("properties").fieldNames().forEachRemaining(known::add);
                String reason = "is not a key of " + (at.isEmpty() ? "the plan" : Quoted.bare(Document.spoken(at)));
                faults.key(document, Document.child(at, key), "unknown-key", reason, DidYouMean.sentence(known, key));
            }
            case "required" -> {
                String missing = error.getProperty();
                String owner = at.isEmpty() ? "The plan" : Quoted.bare(Document.spoken(at));
                String wanted = expected(resolve(around.path("properties").path(missing)));
                faults.add(
                        document.value(at), "missing-key", owner + " has no " + Quoted.of(missing), "Add it." + wanted);
            }
            case "type" ->
                faults.value(
                        document, at, "wrong-type", "is " + kind(document.root().at(at)), expected.strip());
            case "enum" -> {
                List<String> known = new ArrayList<>();
                around.path("enum").forEach(value -> known.add(value.asText()));
                String value = document.root().at(at).asText();
                faults.value(document, at, "unknown-value", "is not known here", DidYouMean.sentence(known, value));
            }
            case "uniqueItems" -> faults.value(document, at, "repeated", "names something twice", expected.strip());
            default -> faults.value(document, at, "out-of-range", "cannot be used", expected.strip());
        }
    }

    private static String expected(JsonNode schema) {
        String description = schema.path("description").asText();
        return description.isEmpty() ? "" : " Expected " + description + ".";
    }

    private static JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? SCHEMA.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "a group of keys";
            case BOOLEAN -> "a truth value";
            case NUMBER -> node.isIntegralNumber() ? "a whole number" : "a number";
            case STRING -> "text";
            default -> "empty";
        };
    }
}
