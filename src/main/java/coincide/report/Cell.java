package coincide.report;

import coincide.analysis.Finding.Limits;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * One number of a table, or a dash and why there is none.
 *
 * @param why empty where there is a number
 */
public record Cell(String text, String why) {
    static Cell of(String text) {
        return new Cell(text, "");
    }

    static Cell none(String why) {
        return new Cell(Numbers.NONE, why);
    }

    static Cell of(Optional<Double> number, DoubleFunction<String> format, String why) {
        return number.filter(value -> !Double.isNaN(value))
                .map(value -> of(format.apply(value)))
                .orElseGet(() -> none(why));
    }

    static Cell limits(Optional<Limits> limits, String why) {
        return limits.map(range -> of(Numbers.interval(range.low(), range.high())))
                .orElseGet(() -> none(why));
    }
}
