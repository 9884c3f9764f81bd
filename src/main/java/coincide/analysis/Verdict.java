package coincide.analysis;

import java.util.Locale;

/** The answer to one hypothesis. */
public enum Verdict {
    SUPPORTED,
    NO_MEANINGFUL_LINK,
    OPPOSITE,
    INCONCLUSIVE,
    NOT_TESTABLE,
    /** The test is done; the negative controls or the size of its null model forbid a verdict. */
    WITHHELD,
    /** The test is done; the checks that a verdict needs are not. */
    PENDING;

    /** In words, as tables and reports print it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
