package coincide.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of the fault matrix by area. */
final class Matrix {
    private Matrix() {}

    static Map<String, List<Fault>> areas() {
        Map<String, List<Fault>> areas = new LinkedHashMap<>();
        areas.put("CSV", CsvFaults.ROWS);
        areas.put("Dates and zones", DateFaults.ROWS);
        return areas;
    }

    static List<Fault> rows() {
        return areas().values().stream().flatMap(List::stream).toList();
    }
}
