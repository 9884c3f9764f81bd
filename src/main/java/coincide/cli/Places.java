package coincide.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Where the job file and the output lie: where the command line says, else the environment, else in the project. */
final class Places {
    private Places() {}

    /** The folder that holds {@code jobs} and {@code data}: the launcher names it; without one, the current folder. */
    static Path root() {
        return Path.of(System.getProperty("coincide.root", ""));
    }

    static Path job(Optional<Path> named) {
        return named.or(() -> Environment.path(Environment.JOB))
                .orElseGet(() -> root().resolve("jobs").resolve("dprk.yaml"));
    }

    static Path out(Optional<Path> named) {
        return named.or(() -> Environment.path(Environment.OUT)).orElseGet(() -> root().resolve("out"));
    }
}
