package coincide.analysis;

import coincide.plan.NullCode;
import coincide.stats.SizeBand;
import java.util.Optional;

/**
 * How often a null model rejects histories without an effect: a row of the table {@code sizes}.
 *
 * @param measured absent where it was not measured; {@code reason} then says why
 * @param alpha level of the test
 */
public record Size(String hypothesis, NullCode nullModel, Optional<Rejections> measured, double alpha, String reason) {
    private static final double COVERAGE = 0.99;

    public Size {
        if (measured.isEmpty() && reason.isBlank()) {
            throw new IllegalArgumentException("Invalid size of %s under %s: it is not measured and no reason is given"
                    .formatted(hypothesis, nullModel));
        }
    }

    /** Where the size lies against the 99 % band of a binomial count at the level of the test. */
    public enum State {
        WITHIN,
        /** Above the band: the null model may not carry a verdict on this data. */
        LIBERAL,
        /** Below the band: valid, and weaker than it could be. */
        CONSERVATIVE,
        NOT_MEASURED
    }

    static Size of(Rejections measured, double alpha) {
        return new Size(measured.hypothesis(), measured.nullModel(), Optional.of(measured), alpha, "");
    }

    /** Least count of rejections in the band. */
    public Optional<Integer> low() {
        return band().map(SizeBand::low);
    }

    /** Largest count of rejections in the band. */
    public Optional<Integer> high() {
        return band().map(SizeBand::high);
    }

    private Optional<SizeBand> band() {
        return measured.map(count -> new SizeBand(count.histories(), alpha, COVERAGE));
    }

    public State state() {
        if (measured.isEmpty()) {
            return State.NOT_MEASURED;
        }
        return switch (band().orElseThrow().place(measured.get().rejected())) {
            case ABOVE -> State.LIBERAL;
            case BELOW -> State.CONSERVATIVE;
            case WITHIN -> State.WITHIN;
        };
    }
}
