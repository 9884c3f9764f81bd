package coincide.nulls;

import coincide.nulls.NullDistribution.Units;
import coincide.stats.Law;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The way back from a law to its values, taken only when asked. It stays in the process that made the law: sent elsewhere, a
 * law keeps its p-values and moments alone. Two laws that differ only in this are equal.
 */
final class Replay implements Serializable {
    private static final long serialVersionUID = 1;

    /** A law whose values are not to be had. */
    static final Replay NONE = new Replay(null);

    private final transient Function<Units, NullDistribution> values;

    private Replay(Function<Units, NullDistribution> values) {
        this.values = values;
    }

    static Replay of(Law law) {
        return new Replay(units -> NullDistribution.of(law, units));
    }

    /** All values there are. */
    static Replay enumerated(Supplier<double[]> values) {
        return new Replay(units -> NullDistribution.of(values.get(), true, units));
    }

    /** The replicates that the p-values counted, made again. */
    static Replay simulated(Supplier<double[]> replicates) {
        return new Replay(units -> NullDistribution.of(replicates.get(), false, units));
    }

    Optional<NullDistribution> in(Units units) {
        return values == null ? Optional.empty() : Optional.of(values.apply(units));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Replay;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return values == null ? "values not kept" : "values on demand";
    }
}
