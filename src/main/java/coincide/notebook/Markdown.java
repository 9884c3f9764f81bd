package coincide.notebook;

import coincide.report.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and numbers as Markdown; text from data stays text. */
final class Markdown {
    private static final String NONE = "–";
    private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern DIRECTION = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern MARK = Pattern.compile("[&<>\\\\`*_{}\\[\\]|~$#]");

    private Markdown() {}

    /** A text from data on one line: no mark-up, no HTML, no direction marks of its own. */
    static String data(String text) {
        String line = DIRECTION.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
        return MARK.matcher(line.strip())
                .replaceAll((MatchResult mark) -> Matcher.quoteReplacement(escaped(mark.group())));
    }

    /** A backslash becomes an entity: before a bracket it would open a formula. */
    private static String escaped(String mark) {
        return switch (mark) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "\\" -> "&#92;";
            default -> "\\" + mark;
        };
    }

    /** The result table. */
    static String table(List<Result> results) {
        String head = "| | Hypothesis | Window | Observed | Expected | Ratio (95 % interval) | Adjusted p | Verdict |\n"
                + "|---|---|---|--:|--:|--:|--:|---|\n";
        return results.stream().map(Markdown::row).collect(Collectors.joining("\n", head, ""));
    }

    private static String row(Result result) {
        String interval = result.low().isPresent() && result.high().isPresent()
                ? " (" + Numbers.interval(result.low().get(), result.high().get()) + ")"
                : "";
        return "| " + data(result.hypothesis()) + " | " + data(result.title()) + " | "
                + result.window().map(window -> "`" + window + "`").orElse(NONE)
                + " | " + number(result.observed(), Numbers::amount)
                + " | " + number(result.expected(), Numbers::expected)
                + " | " + number(result.ratio(), Numbers::ratio) + interval
                + " | " + number(result.adjusted(), Numbers::p)
                + " | " + result.verdict().map(Markdown::data).orElse(NONE) + " |";
    }

    private static String number(Optional<Double> value, DoubleFunction<String> format) {
        return value.map(format::apply).orElse(NONE);
    }
}
