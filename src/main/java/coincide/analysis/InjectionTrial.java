package coincide.analysis;

import coincide.model.Direction;
import coincide.plan.NullCode;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One hypothesis whose null models are tried on histories with a known rate ratio.
 *
 * @param alpha level of one test
 * @param corrected level of the first step of the correction for the family
 */
record InjectionTrial(String hypothesis, Direction direction, double alpha, double corrected, Retestable cell)
        implements Serializable {
    private static final List<Double> UP = List.of(1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0);
    private static final List<Double> DOWN = List.of(0.8, 0.67, 0.5, 0.33, 0.25);

    /** Null models that are no headline and cost more than all others together: 25 ms a history of 15 years. */
    private static final Set<NullCode> DEAR = EnumSet.of(NullCode.N6);

    /** One null model on histories with one rate ratio. */
    record Case(NullCode nullModel, double ratio) {}

    /** Ratios that power is measured at, from 1 outwards: on the declared side; for either, upwards and then downwards. */
    static List<Double> ratios(Direction direction) {
        return switch (direction) {
            case UP -> UP;
            case DOWN -> DOWN;
            case EITHER -> Stream.concat(UP.stream(), DOWN.stream()).toList();
        };
    }

    /** Whether a null model is left out for its cost. */
    static boolean dear(NullCode code, NullCode headline) {
        return code != headline && DEAR.contains(code);
    }

    /**
     * Every null model without effect, for its size; the headline, which comes first, also with effects, for its power, where
     * the effect is a ratio.
     */
    List<Case> cases() {
        NullCode headline = cell.nulls().get(0);
        List<Double> ratios = cell.injected().isPresent() ? ratios(direction) : List.of();
        return Stream.concat(
                        cell.nulls().stream()
                                .filter(code -> !dear(code, headline))
                                .map(code -> new Case(code, 1)),
                        ratios.stream().map(ratio -> new Case(headline, ratio)))
                .toList();
    }

    boolean[] days() {
        return cell.days();
    }

    /** The p-value of a history on the declared side; 1 where there is nothing to test. */
    double p(NullCode code, SimulatedHistory simulated, boolean[] days, Settings inside) {
        return cell.law(code, simulated, days, inside)
                .map(law -> law.p(direction))
                .orElse(1.0);
    }
}
