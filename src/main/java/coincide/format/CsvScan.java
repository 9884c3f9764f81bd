package coincide.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * One pass over the bytes of a CSV file before it is read: it must be UTF-8 without NUL, every quote must close, and no row or
 * cell may be huge. A parser alone would find an open quote only at the end of the file.
 */
final class CsvScan {
    static final int LONGEST_CELL = 100_000;
    static final int MOST_COLUMNS = 2_000;

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
        encoding(bytes);
        new CsvScan(bytes).scan();
    }

    private static void encoding(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (mark == 0xfeff || mark == 0xfffe) {
            throw new FileFault(0, 0, "encoding", "The file is UTF-16, not UTF-8: see byte 0", "Save it as UTF-8.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            String reason = "The file is not UTF-8: byte %s at offset %s cannot stand there"
                    .formatted(Integer.toHexString(bytes[in.position()] & 0xff), in.position());
            throw new FileFault(0, 0, "encoding", reason, "Save it as UTF-8.");
        }
    }

    private void scan() {
        for (int i = marked() ? 3 : 0; i < bytes.length; i++) {
            byte here = bytes[i];
            if (here == 0) {
                throw new FileFault(line, column, "encoding", "There is a NUL at byte offset " + i, "Remove it.");
            }
            if (i - cellStart > LONGEST_CELL) {
                String reason = "The cell is longer than " + LONGEST_CELL + " bytes";
                throw new FileFault(line, column, "csv-limit", reason, "Look for a quote that is never closed.");
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

    private boolean marked() {
        return bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
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
        column = here == ',' ? column + 1 : 1;
        if (column > MOST_COLUMNS) {
            String reason = "The row has more than " + MOST_COLUMNS + " cells";
            throw new FileFault(line, 0, "csv-limit", reason, "Look for a line end that is missing.");
        }
        cellStart = i + 1;
        state = State.CELL_START;
        return true;
    }
}
