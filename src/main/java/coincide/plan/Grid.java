package coincide.plan;

import coincide.model.Confidence;
import coincide.model.Observation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Other ways in which each hypothesis that counts launch days could have been tested, declared before it was: the
 * specification grid. Each list holds what stands beside the declared choice: launch days, all launches, the whole observation,
 * the headline null model. What is empty, 0 or false is not tried.
 *
 * @param onsets quiet days before what counts as one event
 * @param nulls null models; one that moves the calendar, only where the hypothesis has it
 * @param harmonics numbers of yearly harmonics, one at a time
 * @param withoutConfidence confidences whose rows are left out
 * @param without ids of launches that are left out
 * @param announcedOnly whether milestones of which it is not known when they were announced are left out
 * @param nextDay whether milestones without a clock time come a day later where most of their day is the next one of the job
 * @param washoutDays days before and after each window that are left out
 * @param imputations completed histories where the day of a launch is not known
 * @param replicates draws for every null model that is simulated
 */
public record Grid(
        List<Integer> onsets,
        List<Selection> selections,
        List<Period> periods,
        List<NullCode> nulls,
        List<Integer> harmonics,
        Set<Confidence> withoutConfidence,
        List<String> without,
        boolean announcedOnly,
        boolean nextDay,
        int washoutDays,
        int imputations,
        int replicates) {
    /** Name of what is declared, in every list. */
    public static final String ALL = "all";

    /** Columns of a launch that a selection can look at. */
    public static final List<String> SELECTABLE =
            List.of("date_precision", "actor", "class", "name", "site", "outcome", "confidence");

    /** Launches by the values of their columns, as in {@link Source#select}. */
    public record Selection(String name, Map<String, List<String>> select) {
        public Selection {
            select = Map.copyOf(select);
        }
    }

    /** A part of the observation. */
    public record Period(String name, List<Observation.Block> blocks) {
        public Period {
            blocks = List.copyOf(blocks);
        }
    }

    public Grid {
        onsets = List.copyOf(onsets);
        selections = List.copyOf(selections);
        periods = List.copyOf(periods);
        nulls = List.copyOf(nulls);
        harmonics = List.copyOf(harmonics);
        withoutConfidence = Set.copyOf(withoutConfidence);
        without = List.copyOf(without);
    }
}
