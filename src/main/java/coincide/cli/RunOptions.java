package coincide.cli;

import coincide.plan.Job;
import coincide.plan.JobFile;
import coincide.publish.Pointing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of a run from outside.
 *
 * @param settings values that stand for those of the job file
 * @param out the output folder
 * @param master where Spark runs; absent: as submitted, else this machine
 * @param force run and publish even where this run is published already
 * @param metrics where the numbers of the run are written for a monitor
 * @param lineage where events are appended for a catalogue
 */
record RunOptions(
        Path jobFile,
        Map<String, String> settings,
        Path out,
        Optional<LocalDate> asOf,
        Optional<String> master,
        boolean force,
        Optional<Path> metrics,
        Optional<Path> lineage) {
    RunOptions {
        settings = Map.copyOf(settings);
    }

    Job job() {
        return JobFile.read(jobFile, settings);
    }

    /** An earlier as-of date takes the pointer back only when forced. */
    Pointing pointing() {
        return force ? Pointing.ANYWHERE : Pointing.FORWARD;
    }
}
