package coincide.analysis;

import coincide.nulls.NullLaw;
import coincide.plan.NullCode;
import java.util.List;
import java.util.Optional;

/** A cell whose null models can be tried on simulated histories of the same days. */
sealed interface Retestable extends Cell permits ContrastCell, CountCell, DistanceCell {
    History history();

    /** Null models, the headline first. */
    List<NullCode> nulls();

    Settings settings();

    /** One entry an observed day: those that the statistic tells from others; none of them where it measures distances. */
    boolean[] days();

    /** The days on which launches are made more or less frequent to measure power; empty where the effect is no ratio. */
    Optional<boolean[]> injected();

    /**
     * Harmonics of the season that histories are drawn with. None where the season is what the hypothesis is about: histories
     * that kept it would hold the effect.
     */
    default int harmonics() {
        return settings().harmonics();
    }

    /** Why no test exists; empty where one does. */
    String obstacle();

    /**
     * The law of one null model on a simulated history; empty where it leaves nothing to test.
     *
     * @param days as {@link #days} gives them
     * @param inside settings of the tests of this history
     */
    Optional<NullLaw> law(NullCode code, SimulatedHistory simulated, boolean[] days, Settings inside);
}
