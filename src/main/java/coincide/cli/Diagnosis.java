package coincide.cli;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * What was found of one thing that a run needs.
 *
 * @param text what it is, and what to do where it is not as it should be
 * @param exitCode what a run would end with; 0 where it would not fail for this
 */
record Diagnosis(Level level, String subject, String text, int exitCode) {
    /** Whether a run would go through. */
    enum Level {
        OK,
        WARN,
        FAIL
    }

    static Diagnosis ok(String subject, String text) {
        return new Diagnosis(Level.OK, subject, text, 0);
    }

    static Diagnosis warn(String subject, String text) {
        return new Diagnosis(Level.WARN, subject, text, 0);
    }

    static Diagnosis fail(String subject, String text, ExitCode code) {
        return new Diagnosis(Level.FAIL, subject, text, code.code());
    }

    /** A look that may fail: then that is what was found. */
    static Diagnosis of(String subject, Supplier<Diagnosis> look) {
        try {
            return look.get();
        } catch (RuntimeException e) {
            return new Diagnosis(Level.FAIL, subject, Failure.message(e), Failure.code(e));
        }
    }

    /** One line, or more where the text has more. */
    String line() {
        String indent = "\n" + " ".repeat(16);
        return "%-5s %-9s %s".formatted(level.name().toLowerCase(Locale.ROOT), subject, text.replace("\n", indent));
    }
}
