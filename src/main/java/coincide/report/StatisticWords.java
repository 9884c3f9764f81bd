package coincide.report;

import coincide.model.Direction;
import coincide.plan.Statistic;
import java.time.Month;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a hypothesis measures, in words. */
final class StatisticWords {
    private StatisticWords() {}

    static String of(Statistic statistic) {
        if (statistic instanceof Statistic.WindowCount) {
            return "launch days inside the windows";
        }
        if (statistic instanceof Statistic.UnionCount union) {
            return "launch days inside the windows of " + String.join(", ", union.hypotheses());
        }
        if (statistic instanceof Statistic.TriggerCount) {
            return "milestones with a launch day in their window";
        }
        if (statistic instanceof Statistic.NearestLag) {
            return "mean distance in days from launch days to the nearest milestone";
        }
        if (statistic instanceof Statistic.EventDistance) {
            return "mean distance in days from milestones to the nearest launch day";
        }
        if (statistic instanceof Statistic.SeasonShare season) {
            return "launch days in " + months(season);
        }
        return "rate ratio of the first era divided by that of the second";
    }

    /** What stands in the place of a window where the statistic has none. */
    static String span(Statistic statistic) {
        if (statistic instanceof Statistic.UnionCount) {
            return "all windows together";
        }
        if (statistic instanceof Statistic.SeasonShare season) {
            return months(season);
        }
        if (statistic instanceof Statistic.RateContrast) {
            return "two eras, all windows";
        }
        return statistic instanceof Statistic.WindowCount ? "no window" : "nearest day";
    }

    static String direction(Direction direction) {
        return switch (direction) {
            case UP -> "more";
            case DOWN -> "fewer";
            case EITHER -> "either side";
        };
    }

    /** {@code October, November, December}, in the order of the year. */
    static String months(Statistic.SeasonShare season) {
        return season.months().stream().sorted().map(StatisticWords::name).collect(Collectors.joining(", "));
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
