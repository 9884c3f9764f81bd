package coincide.audit;

/**
 * Something about the data that a reader should know or look at; nothing is wrong for certain.
 *
 * @param where the calendar, and the series where one is meant
 */
public record Remark(Kind kind, String where, String text) {
    /** What is remarked on. */
    public enum Kind {
        GAP("years of a regular series without a row"),
        OUT_OF_MONTHS("rows outside the months of their series"),
        OUT_OF_YEARS("rows outside the years of their series"),
        DOUBLE("pairs of one series within three days of each other, no source in common"),
        CLOSE("pairs of one series within three days of each other, with a source in common"),
        OPEN_END("rows whose last day is not known"),
        NO_DAY("rows whose first day is not known"),
        SINGLE_SOURCE("rows that rest on one source"),
        LOW("rows of low confidence"),
        NOT_CATALOGUED("series that the catalogue does not have"),
        NO_ROWS("series of the catalogue without a row");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
