package coincide.analysis;

import coincide.plan.NullCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many simulated histories with a known rate ratio a null model rejected, for one hypothesis.
 *
 * @param ratio the rate ratio that was injected; 1 where there is no effect
 * @param rejected those with a p-value of at most alpha
 * @param corrected those with a p-value at most the first step of the correction for the family
 */
public record Rejections(
        String hypothesis, NullCode nullModel, double ratio, int histories, int rejected, int corrected)
        implements Serializable {

    /** Share of histories rejected. */
    public double rate() {
        return (double) rejected / histories;
    }

    private record Key(String hypothesis, NullCode nullModel, double ratio) {}

    /** Counts of the same hypothesis, null model and ratio added up, in the order in which each first appears. */
    static List<Rejections> merged(List<List<Rejections>> blocks) {
        Map<Key, Rejections> sums = new LinkedHashMap<>();
        for (List<Rejections> block : blocks) {
            for (Rejections one : block) {
                sums.merge(new Key(one.hypothesis, one.nullModel, one.ratio), one, Rejections::plus);
            }
        }
        return new ArrayList<>(sums.values());
    }

    private Rejections plus(Rejections other) {
        return new Rejections(
                hypothesis,
                nullModel,
                ratio,
                histories + other.histories,
                rejected + other.rejected,
                corrected + other.corrected);
    }
}
