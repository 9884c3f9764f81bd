package coincide.notebook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A CSV text as a strict reader reads it. */
public final class Rows {
    private Rows() {}

    /** Header and rows. */
    public static List<List<String>> of(String csv) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            reader.forEach(row -> rows.add(row.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The cells of a column, without its header. */
    public static List<String> column(String csv, String name) {
        List<List<String>> rows = of(csv);
        int position = rows.get(0).indexOf(name);
        return rows.subList(1, rows.size()).stream()
                .map(row -> row.get(position))
                .toList();
    }
}
