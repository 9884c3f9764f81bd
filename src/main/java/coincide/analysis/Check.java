package coincide.analysis;

import java.util.Optional;

/**
 * One number that verdicts rest on beside the tests: a row of the table {@code checks}.
 *
 * @param name what was checked
 * @param low least value that passes, or the lower end of its range
 * @param high largest value that passes, or the upper end of its range
 * @param passed absent where nothing depends on it
 * @param meaning what it says, in a sentence
 */
public record Check(
        String name,
        double value,
        Optional<Double> low,
        Optional<Double> high,
        Optional<Boolean> passed,
        String meaning) {
    /** A number with a limit that it may reach. */
    static Check limited(String name, double value, double limit, boolean passed, String meaning) {
        return new Check(name, value, Optional.empty(), Optional.of(limit), Optional.of(passed), meaning);
    }

    /** A number that nothing depends on. */
    static Check told(String name, double value, String meaning) {
        return new Check(name, value, Optional.empty(), Optional.empty(), Optional.empty(), meaning);
    }
}
