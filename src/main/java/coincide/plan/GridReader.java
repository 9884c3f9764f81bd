package coincide.plan;

import coincide.model.Confidence;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;

/** A checked specification grid of the tree to its record. */
final class GridReader {
    private static final String PROPERTIES = "/properties/grid/properties";

    private GridReader() {}

    static Grid read(JsonNode node) {
        return new Grid(
                JobReader.list(
                        node.path("units"), unit -> unit.path("quiet_days").asInt()),
                JobReader.list(node.path("selections"), GridReader::selection),
                JobReader.list(
                        node.path("periods"),
                        period -> new Grid.Period(
                                period.path("name").asText(), JobReader.list(period.path("blocks"), JobReader::block))),
                JobReader.list(node.path("nulls"), code -> NullCode.parse(code.asText())),
                JobReader.list(node.path("harmonics"), JsonNode::asInt),
                new LinkedHashSet<>(JobReader.list(
                        node.path("without_confidence"), word -> JobReader.named(Confidence.class, word))),
                JobReader.list(node.path("without"), JsonNode::asText),
                standard(node, "announced_only").asBoolean(),
                standard(node, "next_day").asBoolean(),
                standard(node, "washout_days").asInt(),
                standard(node, "imputations").asInt(),
                standard(node, "replicates").asInt());
    }

    static Grid.Selection selection(JsonNode node) {
        return new Grid.Selection(node.path("name").asText(), JobReader.values(node.path("select")));
    }

    private static JsonNode standard(JsonNode node, String key) {
        return JobReader.orStandard(node, PROPERTIES, key);
    }
}
