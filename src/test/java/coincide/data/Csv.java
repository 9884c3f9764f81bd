package coincide.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the data folder as they lie there. */
public final class Csv {
    static final Path DATA = Path.of("data");

    private Csv() {}

    static List<NamedCsvRecord> rows(Path file) {
        return rows(file, StandardCharsets.UTF_8);
    }

    /** The rows of a file with a header, their cells by name. */
    public static List<NamedCsvRecord> rows(Path file, Charset charset) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file, charset)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    static String header(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Every file of rows with the table it holds, in the order of their paths. */
    static List<Resource> resources() {
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(Resource::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot walk " + DATA, e);
        }
    }

    /** A file and the name of its table in the dictionary. */
    record Resource(Path file, String table) {
        static Resource of(Path file) {
            String name = file.getFileName().toString();
            String folder = file.getParent().getFileName().toString();
            if (name.equals("dictionary.csv")) {
                return new Resource(file, "dictionary");
            } else if (name.equals("series.csv")) {
                return new Resource(file, "series");
            }
            if (folder.equals("literature")) {
                return new Resource(file, name.replace(".csv", ""));
            }
            return new Resource(file, Set.of("launches", "forecasts").contains(folder) ? folder : "milestones");
        }

        String name() {
            return file.getFileName().toString().replace(".csv", "");
        }
    }
}
