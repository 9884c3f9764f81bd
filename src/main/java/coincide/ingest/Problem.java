package coincide.ingest;

import coincide.format.FileFault;
import coincide.plan.Quoted;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One fault of one input: where, which value, which rule, what follows, what to do.
 *
 * @param line line in the file, 1 for the header; 0 where the whole file is meant
 * @param column position of the cell in its line, from 1; 0 where the whole line is meant
 * @param field the column as the file names it; empty where no column is meant
 * @param value the raw value; empty where none is meant
 * @param reason what is wrong, as it follows the field and the value
 */
public record Problem(
        String source,
        String sourceSha256,
        long line,
        int column,
        String field,
        String value,
        String rule,
        Severity severity,
        String reason,
        String remedy) {

    /** By source, line and column. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::source)
            .thenComparingLong(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::field)
            .thenComparing(Problem::value)
            .thenComparing(Problem::reason)
            .thenComparing(Problem::severity);

    /** What follows from a problem. */
    public enum Severity {
        /** Nothing is lost that was not meant to be; somebody should look at it. */
        WARNING(""),
        /** The row is quarantined. */
        ERROR("Row quarantined."),
        /** Nothing can be run. */
        FATAL("Nothing was run.");

        private final String effect;

        Severity(String effect) {
            this.effect = effect;
        }

        /** The sentence that says so; empty where nothing follows. */
        public String effect() {
            return effect;
        }
    }

    /** What is wrong with a whole file. */
    public static Problem of(String source, String sha256, FileFault fault) {
        return new Problem(
                source,
                sha256,
                fault.line(),
                fault.column(),
                "",
                "",
                fault.rule(),
                Severity.FATAL,
                fault.getMessage(),
                fault.remedy());
    }

    /** The problem on one line: place, rule, value, reason, effect, remedy. */
    public String text() {
        String place =
                Quoted.bare(source) + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
        String shown = value.isEmpty() ? "" : Quoted.of(value);
        return Stream.of(
                        place,
                        "[" + rule + "]",
                        Quoted.bare(field),
                        shown,
                        Quoted.bare(reason) + ".",
                        severity.effect(),
                        Quoted.bare(remedy))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
