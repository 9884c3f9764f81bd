package coincide.contract;

import java.util.List;
import java.util.Optional;

/**
 * What a column of a published table holds.
 *
 * @param type as SQL engines name it, in lower case
 * @param meaning in the field's terms
 * @param unit of a number; empty for counts, shares and ratios
 * @param values all that a text can be; empty where any text can stand
 * @param nullMeans why a value can be missing, {@code unknown: ...} or {@code not applicable: ...}; empty where none can
 */
public record Column(
        String name,
        Type type,
        String meaning,
        Optional<String> unit,
        List<String> values,
        Optional<String> nullMeans) {
    /** Types that published columns have. */
    public enum Type {
        STRING("string", "string"),
        DATE("date", "date"),
        /** Microseconds, UTC. */
        TIMESTAMP("datetime", "timestamp"),
        /** 32 bits. */
        INT("integer", "integer"),
        /** 64 bits. */
        LONG("integer", "integer"),
        DOUBLE("number", "number"),
        BOOLEAN("boolean", "boolean");

        private final String inPackage;
        private final String inContract;

        Type(String inPackage, String inContract) {
            this.inPackage = inPackage;
            this.inContract = inContract;
        }

        /** As a Data Package names it. */
        public String inPackage() {
            return inPackage;
        }

        /** As the Open Data Contract Standard names it. */
        String inContract() {
            return inContract;
        }
    }

    public Column {
        values = List.copyOf(values);
    }

    /** Whether every row has a value. */
    public boolean required() {
        return nullMeans.isEmpty();
    }
}
