package coincide.cli;

import coincide.ingest.InputChangedException;
import coincide.ingest.InputMissingException;
import coincide.ingest.QualityException;
import coincide.plan.PlanException;
import coincide.publish.PublishException;

/** What the exit code of a command means to the scheduler that started it. */
enum ExitCode {
    PUBLISHED(0, "published, already up to date, or nothing to do"),
    UNEXPECTED(1, "unexpected error; do not retry"),
    USAGE(2, "wrong command line; do not retry"),
    QUALITY(65, "quality gate failed, nothing published; retry after the data are mended"),
    INPUT(66, "input missing or unreadable; retry later"),
    CANNOT_CREATE(73, "cannot create the output; retry"),
    IO(74, "input or output failed, or the disk is full; retry"),
    BUSY(75, "another run holds the lock, or an input changed while it was read; retry"),
    CONFIGURATION(78, "error in the job file; do not retry");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    /** One line of the help text. */
    String line() {
        return "%3d  %s".formatted(code, meaning);
    }

    /** The code that a failure ends with. */
    static int of(Throwable failure) {
        if (failure instanceof PublishException publishing) {
            return publishing.exitCode();
        } else if (failure instanceof PlanException plan) {
            return plan.kind() == PlanException.Kind.MISSING ? INPUT.code : CONFIGURATION.code;
        } else if (failure instanceof InputMissingException) {
            return INPUT.code;
        } else if (failure instanceof QualityException) {
            return QUALITY.code;
        } else if (failure instanceof InputChangedException) {
            return BUSY.code;
        }
        return UNEXPECTED.code;
    }

    /** Whether the message of a failure says all there is to say, so that no stack trace is needed. */
    static boolean explained(Throwable failure) {
        return of(failure) != UNEXPECTED.code;
    }
}
