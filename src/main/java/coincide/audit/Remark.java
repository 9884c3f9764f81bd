package coincide.audit;

/**
 * Something about the data that a reader should know or look at; nothing is wrong for certain.
 *
 * @param series the series of the calendar; for launches their class
 * @param text which row, year or pair is meant
 */
public record Remark(Kind kind, String calendar, String series, String text) {
    /** What is remarked on. */
    public enum Kind {
        GAP("Years without a row in complete series that should have one"),
        NOT_READ("Years without a row in regular series that are known to be incomplete"),
        OUT_OF_MONTHS("Rows outside the months of their series"),
        OUT_OF_YEARS("Rows outside the years of their series"),
        DOUBLE("Neighbours of one series within three days, no source in common"),
        CLOSE("Neighbours of one series within three days, with a source in common"),
        OPEN_END("Rows whose last day is not known"),
        NO_DAY("Rows whose first day is not known"),
        SINGLE_SOURCE("Rows that rest on one source or none"),
        LOW("Rows of low confidence"),
        NOT_CATALOGUED("Series that the catalogue does not have"),
        NO_ROWS("Series of the catalogue without a row");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
