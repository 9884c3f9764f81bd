package coincide.lists;

import coincide.data.Csv;
import coincide.plan.JobFile;
import coincide.plan.Source;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The days of our launch file, each with what it shows of them beside a list. */
final class OurLaunches {
    static final String FIRST = "1984";

    private static final Source SOURCE =
            JobFile.read(Path.of("jobs/dprk.yaml")).launches().source();
    private static final List<String> ANALYSED = SOURCE.select().get("class");

    private OurLaunches() {}

    /** Day, month or range to the number of missiles, or to "yes" where the list does not count them. */
    static NavigableMap<String, String> beside(PublicList list) {
        Predicate<NamedCsvRecord> compared = row -> !list.countsMissiles() || ANALYSED.contains(row.getField("class"));
        NavigableMap<String, Integer> missiles = new TreeMap<>();
        Csv.rows(SOURCE.path(), StandardCharsets.UTF_8).stream()
                .filter(compared)
                .forEach(row -> missiles.merge(row.getField("launched_on"), count(row), Integer::sum));
        return Cells.of(list, missiles.tailMap(FIRST, true));
    }

    private static int count(NamedCsvRecord row) {
        String missiles = row.getField("missiles");
        return missiles.isEmpty() ? 0 : Integer.parseInt(missiles);
    }
}
