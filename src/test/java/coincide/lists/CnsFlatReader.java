package coincide.lists;

import coincide.data.Csv;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The CNS database made flat, one row a missile: UTC where a time stands beside the date; a day or month without a time. */
final class CnsFlatReader {
    private CnsFlatReader() {}

    static List<ListRow> read(Path file) {
        return Csv.rows(file, StandardCharsets.UTF_8).stream()
                .map(row -> row(row.getField("date_as_given"), row.getField("time_utc")))
                .toList();
    }

    private static ListRow row(String date, String time) {
        return time.isEmpty()
                ? ListRow.local(date)
                : ListRow.utc(date + " " + time, LocalDate.parse(date).atTime(LocalTime.parse(time)));
    }
}
