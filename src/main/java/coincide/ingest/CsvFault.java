package coincide.ingest;

/** A file that is no table: nothing of it can be read. Line and column as in {@link Problem}. */
final class CsvFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long line;
    private final int column;
    private final String rule;
    private final String remedy;

    CsvFault(long line, int column, String rule, String reason, String remedy) {
        super(reason, null, false, false);
        this.line = line;
        this.column = column;
        this.rule = rule;
        this.remedy = remedy;
    }

    Problem problem(String source, String sha256) {
        return new Problem(source, sha256, line, column, "", "", rule, Problem.Severity.FATAL, getMessage(), remedy);
    }
}
