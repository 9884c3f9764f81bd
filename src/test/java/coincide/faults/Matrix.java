package coincide.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of the fault matrix by area. */
final class Matrix {
    private Matrix() {}

    static Map<String, List<Fault>> areas() {
        Map<String, List<Fault>> areas = new LinkedHashMap<>();
        areas.put("Crashes, signals and disks", CrashFaults.ROWS);
        areas.put("Two runs, a second run, readers", RunFaults.ROWS);
        areas.put("Parquet", ParquetFaults.ROWS);
        areas.put("CSV", CsvFaults.ROWS);
        areas.put("Dates and zones", DateFaults.ROWS);
        areas.put("iCalendar", IcsFaults.ROWS);
        areas.put("Workbooks", XlsxFaults.ROWS);
        areas.put("Job files", ConfigFaults.ROWS);
        areas.put("Names and paths", PathFaults.ROWS);
        areas.put("Text that goes out", TextFaults.ROWS);
        areas.put("Statistics and determinism", StatsFaults.ROWS);
        areas.put("Machines and supplies", MachineFaults.ROWS);
        return areas;
    }

    static List<Fault> rows() {
        return areas().values().stream().flatMap(List::stream).toList();
    }
}
