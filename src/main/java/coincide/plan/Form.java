package coincide.plan;

import java.time.ZoneId;
import java.util.Optional;

/**
 * How the bytes of a source become rows.
 *
 * @param format absent: the ending of each file's name says it, and a file without a known ending is CSV
 * @param sheet the sheet of a workbook; absent: its only one
 * @param headerRow the row of a sheet that names the columns, from 1
 * @param layout of somebody else; absent: the rows are in our words
 * @param zone the zone of calendar times that name none; absent: such times are refused
 */
public record Form(
        Optional<Format> format,
        Optional<String> sheet,
        int headerRow,
        Optional<ForeignLayout> layout,
        Optional<ZoneId> zone) {
    /** Of a source that says nothing of it. */
    public static final Form BY_ENDING =
            new Form(Optional.empty(), Optional.empty(), 1, Optional.empty(), Optional.empty());

    /** Whether a file of a folder is meant: its ending is that of the format, or of any where none is stated. */
    public boolean takes(String file) {
        return Format.ofEnding(file)
                .filter(ending -> format.map(ending::equals).orElse(true))
                .isPresent();
    }

    /** The format of one file. */
    public Format of(String file) {
        return format.or(() -> Format.ofEnding(file)).orElse(Format.CSV);
    }
}
