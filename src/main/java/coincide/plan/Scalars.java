package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * The type of a YAML scalar, by the rules of JSON: {@code true}, {@code false}, {@code null}, numbers; all else is text. So
 * {@code no} stays a word, {@code 012} is not ten, and a date is text that the plan reads strictly.
 */
final class Scalars {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,40})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,40})(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");

    private Scalars() {}

    static JsonNode of(String text, boolean plain) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (!plain) {
            return json.textNode(text);
        }
        if (text.isEmpty() || text.equals("null") || text.equals("~")) {
            return json.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return json.booleanNode(text.equals("true"));
        }
        if (INTEGER.matcher(text).matches()) {
            return integer(json, new BigInteger(text));
        }
        if (DECIMAL.matcher(text).matches()) {
            return json.numberNode(new BigDecimal(text));
        }
        return json.textNode(text);
    }

    private static JsonNode integer(JsonNodeFactory json, BigInteger number) {
        return number.bitLength() < 64 ? json.numberNode(number.longValue()) : json.numberNode(number);
    }
}
