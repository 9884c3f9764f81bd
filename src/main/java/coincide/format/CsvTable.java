package coincide.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV files: RFC 4180 in UTF-8. */
public final class CsvTable {
    private CsvTable() {}

    /** The rows of a file; throws {@link FileFault} where the bytes are no table. Blank lines are no rows. */
    public static Table read(String name, String sha256, byte[] bytes) {
        CsvScan.check(bytes);
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(Limits.MOST_COLUMNS)
                .maxFieldSize(Limits.LONGEST_CELL + 1)
                .maxRecordSize(Limits.LONGEST_CELL * 20)
                .build();
        List<Table.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .build(handler, new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            reader.forEach(row -> lines.add(new Table.Line(row.getStartingLineNumber(), row.getFields())));
        } catch (CsvParseException e) {
            long last = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1;
            String reason = "The row cannot be read: " + e.getMessage();
            throw new FileFault(last, 0, "csv-limit", reason, "Look for a quote that is never closed.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
        if (lines.isEmpty()) {
            throw new FileFault(0, 0, "empty-file", "The file has no header", "Its first line names the columns.");
        }
        return new Table(name, sha256, lines.get(0).cells(), lines.subList(1, lines.size()));
    }
}
