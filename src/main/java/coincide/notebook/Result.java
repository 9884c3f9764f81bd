package coincide.notebook;

import java.util.Optional;

/**
 * The headline of one hypothesis as the bundle tells it.
 *
 * @param window in the notation of the job file
 * @param verdict in words; empty for tests without one
 */
public record Result(
        String hypothesis,
        String title,
        Optional<String> window,
        Optional<Double> observed,
        Optional<Double> expected,
        Optional<Double> ratio,
        Optional<Double> low,
        Optional<Double> high,
        Optional<Double> adjusted,
        Optional<String> verdict) {}
