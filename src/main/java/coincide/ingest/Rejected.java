package coincide.ingest;

/** A value that cannot be read: the rule it breaks, why, and what to do. */
final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String rule;
    private final String remedy;

    Rejected(String rule, String reason, String remedy) {
        super(reason, null, false, false);
        this.rule = rule;
        this.remedy = remedy;
    }

    String rule() {
        return rule;
    }

    String reason() {
        return getMessage();
    }

    String remedy() {
        return remedy;
    }
}
