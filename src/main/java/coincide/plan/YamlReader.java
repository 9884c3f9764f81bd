package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * YAML to a tree of JSON values, from the parser's events alone: no tag is obeyed and no object is built. Repeated keys are
 * faults; depth and size are limited, with aliases counted at the size they stand for.
 */
final class YamlReader {
    private static final int DEEPEST = 20;
    private static final int MOST_VALUES = 50_000;

    /** Stops reading; the problem has been noted. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Anchored(JsonNode node, int size) {}

    private final Faults faults;
    private final Iterator<Event> events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Map<String, Document.Place> keys = new HashMap<>();
    private final Map<String, Document.Place> values = new HashMap<>();
    private int size;

    private YamlReader(String text, Faults faults) {
        this.faults = faults;
        this.events =
                new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator();
    }

    /** Reads the one document of a text; what cannot be read is noted and left out. */
    static Document read(String text, Faults faults) {
        YamlReader reader = new YamlReader(text, faults);
        JsonNode root = MissingNode.getInstance();
        try {
            root = reader.document();
        } catch (Unreadable e) {
            root = MissingNode.getInstance();
        } catch (MarkedYAMLException e) {
            String problem = e.getProblem() == null ? "cannot be read" : e.getProblem();
            faults.add(
                    Optional.ofNullable(e.getProblemMark()).map(YamlReader::place),
                    "yaml",
                    "The file is not YAML: " + Quoted.bare(problem),
                    problem.contains("\\t") ? "Indent with spaces, not with tabs." : "");
        } catch (YAMLException e) {
            faults.add(Optional.empty(), "yaml", "The file is not YAML: " + Quoted.bare(e.getMessage()), "");
        }
        return new Document(root, reader.keys, reader.values);
    }

    private JsonNode document() {
        events.next();
        if (events.next().is(Event.ID.StreamEnd)) {
            faults.add(Optional.empty(), "empty-file", "The file is empty", "");
            throw new Unreadable();
        }
        JsonNode root = node(events.next(), "", 0);
        events.next();
        Event after = events.next();
        if (!after.is(Event.ID.StreamEnd)) {
            stop(after, "yaml", "A second document begins here", "Keep one document a file.");
        }
        return root;
    }

    private JsonNode node(Event event, String pointer, int depth) {
        values.put(pointer, place(event.getStartMark()));
        if (depth > DEEPEST) {
            stop(event, "yaml-limit", "Values are nested more than " + DEEPEST + " deep", "");
        }
        count(event, 1);
        int before = size;
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        JsonNode node;
        String anchor;
        if (event instanceof ScalarEvent scalar) {
            refuseTag(event, scalar.getTag());
            node = Scalars.of(scalar.getValue(), scalar.isPlain());
            anchor = scalar.getAnchor();
        } else {
            CollectionStartEvent start = (CollectionStartEvent) event;
            refuseTag(event, start.getTag());
            node = start instanceof SequenceStartEvent ? sequence(pointer, depth) : mapping(pointer, depth);
            anchor = start.getAnchor();
        }
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, size - before + 1));
        }
        return node;
    }

    private JsonNode alias(AliasEvent alias) {
        Anchored anchored = anchors.get(alias.getAnchor());
        if (anchored == null) {
            stop(alias, "yaml", "The alias *" + Quoted.bare(alias.getAnchor()) + " names no finished value", "");
        }
        count(alias, anchored.size());
        return anchored.node();
    }

    private ArrayNode sequence(String pointer, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Event next = events.next(); !next.is(Event.ID.SequenceEnd); next = events.next()) {
            array.add(node(next, Document.child(pointer, array.size()), depth + 1));
        }
        return array;
    }

    private ObjectNode mapping(String pointer, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Event next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
            if (!(next instanceof ScalarEvent)) {
                stop(next, "yaml", "A key is not plain text", "");
            }
            ScalarEvent key = (ScalarEvent) next;
            String child = Document.child(pointer, key.getValue());
            Document.Place place = place(key.getStartMark());
            if (object.has(key.getValue())) {
                Document.Place first = keys.get(child);
                faults.add(
                        Optional.of(place),
                        "duplicate-key",
                        "%s is given twice, first at line %s"
                                .formatted(Quoted.bare(Document.spoken(child)), first.line()),
                        "Keep one of them.");
            }
            keys.putIfAbsent(child, place);
            refuseTag(key, key.getTag());
            object.set(key.getValue(), node(events.next(), child, depth + 1));
        }
        return object;
    }

    private void refuseTag(Event event, String tag) {
        if (tag != null) {
            stop(event, "yaml-tag", "The tag " + Quoted.of(tag) + " is not read", "Remove it: values are plain.");
        }
    }

    private void count(Event event, int more) {
        size += more;
        if (size > MOST_VALUES) {
            stop(event, "yaml-limit", "The file stands for more than " + MOST_VALUES + " values", "Use fewer aliases.");
        }
    }

    private void stop(Event event, String rule, String what, String remedy) {
        faults.add(Optional.of(place(event.getStartMark())), rule, what, remedy);
        throw new Unreadable();
    }

    private static Document.Place place(Mark mark) {
        return new Document.Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
