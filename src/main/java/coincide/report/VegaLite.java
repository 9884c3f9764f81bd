package coincide.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The specification of a chart as Vega-Lite JSON, its data inside. */
final class VegaLite {
    private static final ObjectMapper JSON = new ObjectMapper();

    private VegaLite() {}

    /** The specification with {@code values} as its data. */
    static String of(String specification, ArrayNode values) {
        try {
            ObjectNode spec = (ObjectNode) JSON.readTree(specification);
            ((ObjectNode) spec.get("data")).set("values", values);
            return JSON.writeValueAsString(spec);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Invalid Vega-Lite specification", e);
        }
    }

    /** A number, or null where it is absent or infinite. */
    static void put(ObjectNode value, String field, Optional<Double> number) {
        value.put(field, number.filter(Double::isFinite).orElse(null));
    }
}
