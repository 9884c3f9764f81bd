package coincide.chart;

/**
 * A column of a table of numbers.
 *
 * @param field name in CSV and in the specification of a chart
 * @param head heading on the page
 * @param kind how its values are written on the page
 */
public record Column(String field, String head, Kind kind) {
    /** How a value is written. */
    public enum Kind {
        /** A text of our own or from data. */
        TEXT,
        /** Sources from data, separated by semicolons. */
        SOURCES,
        /** A whole number. */
        COUNT,
        /** One decimal, two below 1. */
        AMOUNT,
        RATIO,
        P,
        /** Per cent. */
        SHARE,
        /** Per cent of a forecast: one that is nearly 0 or 1 has no number. */
        CHANCE;

        public boolean isNumber() {
            return this != TEXT && this != SOURCES;
        }
    }
}
