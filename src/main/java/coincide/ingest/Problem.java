package coincide.ingest;

/**
 * One fault of one input: where, which value, which rule, what follows, what to do.
 *
 * @param line line in the file, 1 for the header; 0 where the whole file is meant
 * @param column position of the cell in its line, from 1; 0 where the whole line is meant
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

    /** What follows from a problem. */
    public enum Severity {
        /** The row is used; somebody should look at it. */
        WARNING,
        /** The row is quarantined. */
        ERROR,
        /** Nothing can be run. */
        FATAL
    }
}
