package coincide.plan;

import coincide.model.Observation;
import coincide.model.Window;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a hypothesis measures: a closed choice, each with the settings it needs. */
public sealed interface Statistic {
    /** Launch days inside the windows of families. */
    record WindowCount(List<String> families, Window window, List<Window> grid) implements Statistic {
        public WindowCount {
            families = List.copyOf(families);
            grid = List.copyOf(grid);
        }
    }

    /** Launch days inside the union of the primary windows of other hypotheses. */
    record UnionCount(List<String> hypotheses) implements Statistic {
        public UnionCount {
            hypotheses = List.copyOf(hypotheses);
        }
    }

    /** Milestones with at least one launch day in their window. */
    record TriggerCount(List<String> families, Window window) implements Statistic {
        public TriggerCount {
            families = List.copyOf(families);
        }
    }

    /** Mean distance from launch days to the nearest milestone. */
    record NearestLag(List<String> families) implements Statistic {
        public NearestLag {
            families = List.copyOf(families);
        }
    }

    /** Mean distance from milestones to the nearest launch day. */
    record EventDistance(List<String> families) implements Statistic {
        public EventDistance {
            families = List.copyOf(families);
        }
    }

    /** Launch days in the given months; confirmed on {@code period}, described on the whole observation. */
    record SeasonShare(Set<Month> months, Optional<Observation.Block> period) implements Statistic {
        public SeasonShare {
            months = Set.copyOf(months);
        }
    }

    /** Ratio of the rate ratios of two eras, exposure as in {@link UnionCount}. */
    record RateContrast(List<String> hypotheses, Observation.Block first, Observation.Block second)
            implements Statistic {
        public RateContrast {
            hypotheses = List.copyOf(hypotheses);
        }
    }

    /** The name in the column {@code statistic}. */
    default String code() {
        if (this instanceof UnionCount) {
            return "window_count";
        }
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
