package coincide.format;

/** What may be held of a job's files: enough for every honest one, little enough that a hostile one ends in a sentence. */
public final class Limits {
    /** Rows of a file, and of all files of a job together. */
    public static final int MOST_ROWS = 2_000_000;
    /** Cells of a file, and of all files of a job together. */
    public static final int MOST_CELLS = 20_000_000;

    static final int LONGEST_CELL = 100_000;
    static final int MOST_COLUMNS = 2_000;
    /** Characters of all cells of a file. */
    static final long MOST_TEXT = 256L << 20;

    private Limits() {}

    /** Throws {@link FileFault} where so many rows and cells are too many. */
    public static void check(long line, long rows, long cells) {
        if (rows > MOST_ROWS || cells > MOST_CELLS) {
            String reason = rows > MOST_ROWS
                    ? "There are more than " + MOST_ROWS + " rows"
                    : "There are more than " + MOST_CELLS + " cells";
            throw new FileFault(line, 0, "rows-limit", reason, "Leave out rows and columns that no run reads.");
        }
    }

    static FileFault text(long line) {
        String reason = "The cells hold more than " + MOST_TEXT + " characters";
        return new FileFault(line, 0, "text-limit", reason, "Leave out columns that no run reads.");
    }
}
