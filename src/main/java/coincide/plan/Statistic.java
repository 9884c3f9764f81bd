package coincide.plan;

import coincide.model.Observation;
import coincide.model.Window;
import java.time.Month;
import java.util.List;
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

        @Override
        public String code() {
            return "window_count";
        }
    }

    /** Launch days inside the union of the primary windows of other hypotheses. */
    record UnionCount(List<String> hypotheses) implements Statistic {
        public UnionCount {
            hypotheses = List.copyOf(hypotheses);
        }

        @Override
        public String code() {
            return "window_count";
        }
    }

    /** Milestones with at least one launch day in their window. */
    record TriggerCount(List<String> families, Window window) implements Statistic {
        public TriggerCount {
            families = List.copyOf(families);
        }

        @Override
        public String code() {
            return "trigger_count";
        }
    }

    /** Mean distance from launch days to the nearest milestone. */
    record NearestLag(List<String> families) implements Statistic {
        public NearestLag {
            families = List.copyOf(families);
        }

        @Override
        public String code() {
            return "nearest_lag";
        }
    }

    /** Mean distance from milestones to the nearest launch day. */
    record EventDistance(List<String> families) implements Statistic {
        public EventDistance {
            families = List.copyOf(families);
        }

        @Override
        public String code() {
            return "event_distance";
        }
    }

    /** Launch days in the given months; confirmed on {@code period}, described on the whole observation. */
    record SeasonShare(Set<Month> months, Optional<Observation.Block> period) implements Statistic {
        public SeasonShare {
            months = Set.copyOf(months);
        }

        @Override
        public String code() {
            return "season_share";
        }
    }

    /** Ratio of the rate ratios of two eras, exposure as in {@link UnionCount}. */
    record RateContrast(List<String> hypotheses, Observation.Block first, Observation.Block second)
            implements Statistic {
        public RateContrast {
            hypotheses = List.copyOf(hypotheses);
        }

        @Override
        public String code() {
            return "rate_contrast";
        }
    }

    /** Launch days that follow an earlier one by at most so many days. */
    record FollowUp(int days) implements Statistic {
        @Override
        public String code() {
            return "follow_up";
        }
    }

    /** Odds of being exposed, of some launch days against the others; exposure as in {@link UnionCount}. */
    record SubsetContrast(List<String> hypotheses, Subset subset) implements Statistic {
        public SubsetContrast {
            hypotheses = List.copyOf(hypotheses);
        }

        @Override
        public String code() {
            return "subset_contrast";
        }
    }

    /** How unevenly launch days fall on the days of the week. */
    record Weekday() implements Statistic {
        @Override
        public String code() {
            return "weekday";
        }
    }

    /** Launch days whose first launch of known time falls in the given hours of the local day. */
    record HourShare(Set<Integer> hours) implements Statistic {
        public HourShare {
            hours = Set.copyOf(hours);
        }

        @Override
        public String code() {
            return "hour_share";
        }
    }

    /** Launch days a year, and the years between which their level changed most. */
    record Trend() implements Statistic {
        @Override
        public String code() {
            return "trend";
        }
    }

    /** Nothing: the data hold nothing to measure. */
    record None() implements Statistic {
        @Override
        public String code() {
            return "none";
        }
    }

    /** Whether its effect is a ratio of rates, or of odds or ratios of them. */
    default boolean comparesRates() {
        return !(this instanceof TriggerCount
                || this instanceof NearestLag
                || this instanceof EventDistance
                || this instanceof Weekday);
    }

    /** Whether it counts launch days inside something. */
    default boolean countsLaunchDays() {
        return comparesRates() && !(this instanceof Trend || this instanceof None);
    }

    /** The name in the column {@code statistic}. */
    String code();
}
