package coincide.cli;

import coincide.analysis.NoLaunchException;
import coincide.engine.MasterException;
import coincide.engine.SettingException;
import coincide.ingest.InputChangedException;
import coincide.ingest.InputMissingException;
import coincide.ingest.QualityException;
import coincide.plan.PlanException;
import coincide.publish.PublishException;
import java.io.IOException;
import java.util.Locale;
import org.apache.hadoop.fs.FSError;

/** What the exit code of a command means to the scheduler that started it. */
enum ExitCode {
    PUBLISHED(0, "published, already up to date, or nothing to do"),
    UNEXPECTED(1, "unexpected error; do not retry"),
    USAGE(2, "wrong command line; do not retry"),
    /** Below the codes of failures, apart from 1 and 2: a scheduler can branch on it and mistakes it for none. */
    DIFFERENT(10, "the snapshots differ (only from diff --exit-code); no failure"),
    QUALITY(65, "data or snapshot found faulty, nothing published; retry when mended"),
    INPUT(66, "input or snapshot missing or unreadable; retry later"),
    CANNOT_CREATE(73, "cannot create the output; retry"),
    IO(74, "input or output failed, or the disk is full; retry"),
    BUSY(75, "locked by another run, an input changed, or the cluster is silent; retry"),
    CONFIGURATION(78, "error in the job file or in a setting; do not retry"),
    INTERRUPTED(130, "interrupted, nothing published; retry"),
    TERMINATED(143, "terminated, nothing published; retry");

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
        return String.format(Locale.ROOT, "%3d  %s", code, meaning);
    }

    /** The code that a failure ends with. */
    static int of(Throwable failure) {
        return own(telling(failure));
    }

    /** The failure that says what happened: the outermost with a code of its own, where others only pass it on. */
    static Throwable telling(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (own(cause) != UNEXPECTED.code) {
                return cause;
            }
        }
        return failure;
    }

    private static int own(Throwable failure) {
        if (failure instanceof PublishException publishing) {
            return publishing.exitCode();
        } else if (failure instanceof PlanException plan) {
            return plan.kind() == PlanException.Kind.MISSING ? INPUT.code : CONFIGURATION.code;
        } else if (failure instanceof SettingException) {
            return CONFIGURATION.code;
        } else if (failure instanceof MasterException) {
            return BUSY.code;
        } else if (failure instanceof NoLaunchException) {
            return USAGE.code;
        } else if (failure instanceof InputMissingException) {
            return INPUT.code;
        } else if (failure instanceof QualityException) {
            return QUALITY.code;
        } else if (failure instanceof InputChangedException) {
            return BUSY.code;
        }
        return failure instanceof IOException || failure instanceof FSError ? IO.code : UNEXPECTED.code;
    }

    /** Whether the message of a failure says all there is to say, so that no stack trace is needed. */
    static boolean explained(Throwable failure) {
        return of(failure) != UNEXPECTED.code;
    }
}
