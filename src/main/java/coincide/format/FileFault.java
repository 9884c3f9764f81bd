package coincide.format;

/** A file that is no table: nothing of it can be read. */
public final class FileFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long line;
    private final int column;
    private final String rule;
    private final String remedy;

    /**
     * @param line from 1; 0 where the fault has no line
     * @param column number of the cell in its row, from 1; 0 where it has none
     * @param rule code of the rule that is broken, in kebab case
     * @param reason what is wrong, without a full stop
     * @param remedy what to do, as a sentence
     */
    public FileFault(long line, int column, String rule, String reason, String remedy) {
        super(reason, null, false, false);
        this.line = line;
        this.column = column;
        this.rule = rule;
        this.remedy = remedy;
    }

    public long line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String rule() {
        return rule;
    }

    public String remedy() {
        return remedy;
    }
}
