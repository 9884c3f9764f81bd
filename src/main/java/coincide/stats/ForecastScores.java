package coincide.stats;

import java.util.OptionalDouble;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * Scores of probability forecasts of yes or no.
 *
 * <pre>{@code
 *   Brier       mean (f - o)^2                                               o = 1 where the event came, else 0
 *   log score   -mean [o ln f + (1 - o) ln(1 - f)],   f clipped to [0.001, 0.999]
 *   skill       1 - score / score of the reference                           above 0: better than the reference
 *   AUC         P(f of an event > f of a non-event) + P(equal) / 2
 * }</pre>
 *
 * Lower scores are better. Clipping keeps one confident miss from deciding the log score; it flatters nobody by more than
 * 0.001.
 *
 * <p>Source: Brier (1950), doi:10.1175/1520-0493(1950)078&lt;0001:VOFEIT&gt;2.0.CO;2; Gneiting and Raftery (2007),
 * doi:10.1198/016214506000001437. Checked against R 4.2.2.
 */
public final class ForecastScores {
    private static final double CLIP = 0.001;

    private final double[] forecasts;
    private final boolean[] outcomes;

    /** Forecasts in [0, 1] and what came of each. */
    public ForecastScores(double[] forecasts, boolean[] outcomes) {
        if (forecasts.length != outcomes.length || forecasts.length == 0) {
            throw new IllegalArgumentException(
                    "Invalid forecasts: %d probabilities and %d outcomes; give one of each a forecast, for one or more"
                            .formatted(forecasts.length, outcomes.length));
        }
        for (int i = 0; i < forecasts.length; i++) {
            if (!(forecasts[i] >= 0 && forecasts[i] <= 1)) {
                throw new IllegalArgumentException(
                        "Invalid forecast %s at place %d: it must lie in [0, 1]".formatted(forecasts[i], i));
            }
        }
        this.forecasts = forecasts.clone();
        this.outcomes = outcomes.clone();
    }

    public int size() {
        return forecasts.length;
    }

    /** Forecasts whose event came. */
    public int events() {
        int events = 0;
        for (boolean outcome : outcomes) {
            events += outcome ? 1 : 0;
        }
        return events;
    }

    public double brier() {
        double sum = 0;
        for (int i = 0; i < forecasts.length; i++) {
            double miss = outcomes[i] ? 1 - forecasts[i] : forecasts[i];
            sum += miss * miss;
        }
        return sum / forecasts.length;
    }

    /** Natural logarithm. */
    public double logScore() {
        double sum = 0;
        for (int i = 0; i < forecasts.length; i++) {
            double clipped = Math.min(1 - CLIP, Math.max(CLIP, forecasts[i]));
            sum -= Math.log(outcomes[i] ? clipped : 1 - clipped);
        }
        return sum / forecasts.length;
    }

    /** Brier skill over other forecasts of the same outcomes; empty where those are perfect. */
    public OptionalDouble brierSkill(ForecastScores reference) {
        return skill(brier(), reference.brier());
    }

    /** Log skill over other forecasts of the same outcomes. */
    public OptionalDouble logSkill(ForecastScores reference) {
        return skill(logScore(), reference.logScore());
    }

    private static OptionalDouble skill(double score, double reference) {
        return reference == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - score / reference);
    }

    /** Area under the receiver operating characteristic; empty where all outcomes are the same. */
    public OptionalDouble auc() {
        long events = events();
        long others = size() - events;
        if (events == 0 || others == 0) {
            return OptionalDouble.empty();
        }
        double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(forecasts);
        double sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            sum += outcomes[i] ? ranks[i] : 0;
        }
        return OptionalDouble.of((sum - events * (events + 1) / 2.0) / ((double) events * others));
    }

    /** Murphy's decomposition on {@code bins} equal bins. */
    public Reliability reliability(int bins) {
        return Reliability.of(forecasts, outcomes, bins);
    }
}
