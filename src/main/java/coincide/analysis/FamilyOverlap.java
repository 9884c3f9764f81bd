package coincide.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much the declared windows of two hypotheses share on the days of the joint regression; with itself, how well the other
 * terms give its days: a row of the table {@code collinearity}.
 *
 * @param exposedDays exposed days of the first
 * @param both days exposed to the two
 * @param correlations of the two columns of days: one, or none where one of them is constant
 * @param diagnoses one for a hypothesis with itself, else none
 */
public record FamilyOverlap(
        String hypothesis,
        String other,
        int exposedDays,
        int both,
        List<Double> correlations,
        List<Diagnosis> diagnoses)
        implements Serializable {

    /**
     * Whether the joint regression can tell a hypothesis from its other terms.
     *
     * @param launchDays launch days in its windows
     * @param varianceInflation of its column: one, possibly infinite, or none where there are too few days for a regression
     * @param separable {@code separable}, {@code few_launches}, {@code inflated_variance} or {@code too_few_days}
     * @param conditionNumbers of the design with all hypotheses, then with those that are separable
     */
    public record Diagnosis(
            int launchDays, List<Double> varianceInflation, String separable, List<Double> conditionNumbers)
            implements Serializable {
        public Diagnosis {
            varianceInflation = List.copyOf(varianceInflation);
            separable = separable.toLowerCase(Locale.ROOT);
            conditionNumbers = List.copyOf(conditionNumbers);
        }
    }

    public FamilyOverlap {
        correlations = List.copyOf(correlations);
        diagnoses = List.copyOf(diagnoses);
    }

    /** Share of the first's exposed days that are also the other's. */
    public Optional<Double> share() {
        return exposedDays == 0 ? Optional.empty() : Optional.of((double) both / exposedDays);
    }

    public Optional<Double> correlation() {
        return correlations.stream().findFirst();
    }

    public Optional<Diagnosis> diagnosis() {
        return diagnoses.stream().findFirst();
    }
}
