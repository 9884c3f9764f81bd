package coincide.report;

import coincide.analysis.Check;

/**
 * A check as the page has it.
 *
 * @param range what it may be, or where it lies; empty where there is neither
 * @param result whether it passed; empty where nothing depends on it
 */
public record CheckRow(String meaning, String value, String range, String result) {
    static CheckRow of(Check check) {
        String low = check.low().map(CheckRow::number).orElse("");
        String high = check.high().map(CheckRow::number).orElse("");
        return new CheckRow(
                check.meaning(),
                number(check.value()),
                low.isEmpty()
                        ? high.isEmpty() ? "" : "at most " + high
                        : high.isEmpty() ? "at least " + low : low + " to " + high,
                check.passed().map(passed -> passed ? "holds" : "fails").orElse(""));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Numbers.count((long) value) : Numbers.thousandths(value);
    }
}
