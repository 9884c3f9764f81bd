package coincide.lists;

import coincide.data.Csv;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A CSIS table of provocations, one row an event: the missile rows alone, their dates taken for Korean days. */
final class CsisReader {
    private CsisReader() {}

    static List<ListRow> read(Path file, String column, String missile) {
        return Csv.rows(file, StandardCharsets.UTF_8).stream()
                .filter(row -> row.getField(column).equals(missile))
                .map(row -> ListRow.local(row.getField("date")))
                .toList();
    }
}
