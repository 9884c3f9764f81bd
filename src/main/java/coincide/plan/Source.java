package coincide.plan;

import coincide.model.Observation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Rows, the files they stand in, and how to read these: one file, all of a folder, or those that match a pattern.
 *
 * @param path where they lie below the root of the job; of a URI its text as a path, where no file lies
 * @param name the path or the URI as the job file writes it, for messages and reports
 * @param form how its bytes become rows
 * @param mapping our column name to the file's column name, where they differ
 * @param select column of ours to the values that are kept; rows with other values are filtered and counted
 * @param coverage the days on which the series was collected completely
 */
public record Source(
        Path path,
        String name,
        Form form,
        Map<String, String> mapping,
        Map<String, List<String>> select,
        Observation.Block coverage) {
    /** Coverage of what has no days. */
    static final Observation.Block ALWAYS = new Observation.Block(CivilDate.OPEN_START, CivilDate.OPEN_END);

    /** Whether it lies in a store that the job names by a URI: outside the root by choice. */
    public boolean isRemote() {
        return Paths.isUri(name);
    }

    public Source {
        mapping = Map.copyOf(mapping);
        select = Map.copyOf(select);
    }
}
