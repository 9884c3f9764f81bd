package coincide.format;

/**
 * One pass over the bytes of a CSV file before it is read: it must be UTF-8 without NUL, every quote must close, and no row or
 * cell may be huge. A parser alone would find an open quote only at the end of the file.
 */
final class CsvScan {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_ENDED
    }

    private final byte[] bytes;
    private State state = State.CELL_START;
    private long line = 1;
    private int column = 1;
    private long rows;
    private long cells;
    private int cellStart;
    private long openedLine;
    private int openedColumn;

    private CsvScan(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Throws {@link FileFault} on the first thing that makes the file unreadable. */
    static void check(byte[] bytes) {
        if (bytes.length == 0) {
            throw new FileFault(0, 0, "empty-file", "The file is empty", "A table needs at least its header line.");
        }
        Utf8.check(bytes);
        new CsvScan(bytes).scan();
    }

    private void scan() {
        for (int i = Utf8.marked(bytes) ? 3 : 0; i < bytes.length; i++) {
            byte here = bytes[i];
            if (here == 0) {
                throw new FileFault(line, column, "encoding", "There is a NUL at byte offset " + i, "Remove it.");
            }
            if (i - cellStart > Limits.LONGEST_CELL) {
                String reason = "The cell is longer than " + Limits.LONGEST_CELL + " bytes";
                long begins = state == State.PLAIN ? line : openedLine;
                throw new FileFault(begins, column, "csv-limit", reason, "Look for a quote that is never closed.");
            }
            step(here, i);
            if (here == '\n' || here == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n')) {
                line++;
            }
        }
        if (state == State.QUOTED) {
            throw new FileFault(
                    openedLine,
                    openedColumn,
                    "csv-quote",
                    "The quote that opens this cell is never closed",
                    "Close it; inside a quoted cell write \"\" for a quote.");
        }
    }

    private void step(byte here, int i) {
        switch (state) {
            case CELL_START -> {
                if (here == '"') {
                    state = State.QUOTED;
                    openedLine = line;
                    openedColumn = column;
                } else if (!ends(here, i)) {
                    state = State.PLAIN;
                }
            }
            case PLAIN -> ends(here, i);
            case QUOTED -> {
                if (here == '"') {
                    state = State.QUOTE_ENDED;
                }
            }
            case QUOTE_ENDED -> {
                if (here == '"') {
                    state = State.QUOTED;
                } else if (!ends(here, i)) {
                    String reason = "The quoted cell that opens here goes on after its closing quote, in line " + line;
                    String remedy = "Close the quote that is meant; inside a quoted cell write \"\" for a quote.";
                    throw new FileFault(openedLine, openedColumn, "csv-quote", reason, remedy);
                }
            }
        }
    }

    /** Whether a byte outside quotes ends the cell; if so the next one begins. */
    private boolean ends(byte here, int i) {
        if (here != ',' && here != '\n' && here != '\r') {
            return false;
        }
        boolean blank = column == 1 && state == State.CELL_START;
        if (here != ',' && !blank) {
            rows++;
            cells += column;
            Limits.check(line, rows - 1, cells);
        }
        column = here == ',' ? column + 1 : 1;
        if (column > Limits.MOST_COLUMNS) {
            String reason = "The row has more than " + Limits.MOST_COLUMNS + " cells";
            throw new FileFault(line, 0, "csv-limit", reason, "Look for a line end that is missing.");
        }
        cellStart = i + 1;
        state = State.CELL_START;
        return true;
    }
}
