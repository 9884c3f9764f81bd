package coincide.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a report's own sentences must not say, and the one thing every verdict says. Words from data are not judged. */
public final class Wording {
    /** Closes every verdict. */
    public static final String CLOSING = "Timing alone cannot show intent or message.";

    /** Intent, cause, praise of a result, and vagueness in place of a number. */
    private static final List<String> NEVER = List.of(
            "timed to",
            "in response to",
            "sent a message",
            "patterns?",
            "provoked",
            "significan(?:t|tly|ce)",
            "prove[sdn]?",
            "shows that",
            "no effect",
            "unprecedented",
            "(?<!\\d )(?-i:may)", // the verb, not the month
            "might",
            "could",
            "possibl[ey]",
            "perhaps");

    /** Words for the probability of an event; none stands beside a p-value. */
    private static final List<String> LIKELIHOOD = List.of(
            "(?:very |highly )?(?:un)?likely",
            "(?:highly )?(?:im)?probabl[ey]",
            "almost certain(?:ly)?",
            "nearly certain",
            "almost no chance",
            "remote",
            "roughly even");

    private static final Pattern FAULT = Pattern.compile(
            "\\b(?:" + String.join("|", NEVER) + "|" + String.join("|", LIKELIHOOD) + ")\\b", Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** Each word or phrase of the text that a report must not use. */
    public static List<String> faults(String text) {
        return FAULT.matcher(text.replaceAll("\\s+", " "))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
