package coincide.analysis;

import coincide.plan.NullCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A headline without one milestone, one year or one burst of launches: a row of the table {@code influence}.
 *
 * @param item the series of the milestone, the year, or {@code burst}
 * @param title of the milestone; of a burst the number of its launch days; empty for a year
 * @param from first day of the item
 * @param to last day of the item
 * @param expected absent, as ratio and p are, where nothing is left to compare
 * @param p in the declared direction, without the item
 * @param whole the same p of all data, from as many replicates
 * @param logRatioChange absent where a ratio is 0 or infinite
 * @param decisive whether only one of the two p-values is at most alpha; a headline that cannot be tested does not reject
 */
public record Influence(
        String hypothesis,
        Kind kind,
        String item,
        String title,
        LocalDate from,
        LocalDate to,
        int observed,
        List<Double> expected,
        List<Double> ratio,
        List<Double> logRatioChange,
        NullCode nullModel,
        List<Double> p,
        double whole,
        long replicates,
        boolean decisive)
        implements Serializable {
    /** What is left out. */
    public enum Kind {
        MILESTONE,
        YEAR,
        BURST
    }

    public Influence {
        expected = List.copyOf(expected);
        ratio = List.copyOf(ratio);
        logRatioChange = List.copyOf(logRatioChange);
        p = List.copyOf(p);
    }
}
