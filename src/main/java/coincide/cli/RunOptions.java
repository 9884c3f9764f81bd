package coincide.cli;

import coincide.publish.Pointing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the command line says of a run.
 *
 * @param out the output folder
 * @param master where Spark runs; absent: as submitted, else this machine
 * @param force run and publish even where this run is published already
 */
record RunOptions(Path jobFile, Path out, Optional<LocalDate> asOf, Optional<String> master, boolean force) {
    /** An earlier as-of date takes the pointer back only when forced. */
    Pointing pointing() {
        return force ? Pointing.ANYWHERE : Pointing.FORWARD;
    }
}
