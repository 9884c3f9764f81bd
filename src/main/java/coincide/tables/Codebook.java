package coincide.tables;

import coincide.contract.Column;
import coincide.contract.TableContract;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every table and column means: the files {@code tables.csv} and {@code columns.csv} beside this class. The page {@code
 * docs/codebook.md} and the contract of each snapshot are made from it.
 */
public final class Codebook {
    /** Version of all tables' columns: a new minor one adds columns or tables, anything else is a new major one. */
    public static final String VERSION = "1.0.0";

    private static final Map<String, String> MEANINGS = read("tables.csv")
            .collect(Collectors.toUnmodifiableMap(row -> row.getField("table"), row -> row.getField("meaning")));
    private static final Map<String, List<Column>> COLUMNS = read("columns.csv")
            .collect(Collectors.groupingBy(
                    row -> row.getField("table"),
                    Collectors.mapping(Codebook::column, Collectors.toUnmodifiableList())));

    private Codebook() {}

    /** What a table promises; throws an {@link IllegalStateException} where the two files do not have it. */
    public static TableContract of(Table table) {
        String name = table.title();
        if (!MEANINGS.containsKey(name) || !COLUMNS.containsKey(name)) {
            throw new IllegalStateException(
                    "No meaning of the table \"%s\": add it to tables.csv and columns.csv".formatted(name));
        }
        return new TableContract(name, MEANINGS.get(name), table.key(), COLUMNS.get(name));
    }

    /** The tables that the two files describe. */
    static List<String> described() {
        return Stream.concat(MEANINGS.keySet().stream(), COLUMNS.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Column column(NamedCsvRecord row) {
        String values = row.getField("values");
        return new Column(
                row.getField("column"),
                Column.Type.valueOf(row.getField("type").toUpperCase(Locale.ROOT)),
                row.getField("meaning"),
                Optional.of(row.getField("unit")).filter(text -> !text.isEmpty()),
                values.isEmpty() ? List.of() : Arrays.asList(values.split(";")),
                Optional.of(row.getField("null_means")).filter(text -> !text.isEmpty()));
    }

    private static Stream<NamedCsvRecord> read(String name) {
        try (InputStream file = Codebook.class.getResourceAsStream(name);
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
