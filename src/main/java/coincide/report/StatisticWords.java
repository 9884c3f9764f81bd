package coincide.report;

import coincide.model.Direction;
import coincide.plan.Statistic;
import coincide.plan.Subset;
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
        if (statistic instanceof Statistic.RateContrast) {
            return "rate ratio of the first era divided by that of the second";
        }
        if (statistic instanceof Statistic.SubsetContrast contrast) {
            return subset(contrast.subset()) + " inside the windows of " + String.join(", ", contrast.hypotheses())
                    + ", against the other launch days";
        }
        return ofLaunches(statistic);
    }

    private static String ofLaunches(Statistic statistic) {
        if (statistic instanceof Statistic.FollowUp followUp) {
            return "launch days on " + after(followUp);
        }
        if (statistic instanceof Statistic.Weekday) {
            return "chi-square of launch days by weekday";
        }
        if (statistic instanceof Statistic.HourShare share) {
            return "launch days whose first launch of known time falls in " + hours(share);
        }
        return statistic instanceof Statistic.Trend ? "launch days a year" : "nothing";
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
        if (statistic instanceof Statistic.SubsetContrast contrast) {
            return subset(contrast.subset());
        }
        if (statistic instanceof Statistic.FollowUp followUp) {
            return after(followUp);
        }
        if (statistic instanceof Statistic.HourShare share) {
            return hours(share);
        }
        boolean allDays = statistic instanceof Statistic.Weekday || statistic instanceof Statistic.Trend;
        boolean noWindow = statistic instanceof Statistic.WindowCount || statistic instanceof Statistic.None;
        return allDays ? "all days" : noWindow ? "no window" : "nearest day";
    }

    /** {@code days 1 to 7 after a launch day}. */
    static String after(Statistic.FollowUp followUp) {
        return "days 1 to " + followUp.days() + " after a launch day";
    }

    /** {@code launch days after at least 30 quiet days}, {@code launch days of ICBM, SLV}. */
    static String subset(Subset subset) {
        return subset instanceof Subset.Onset onset
                ? "launch days after at least " + Numbers.of(onset.quietDays(), "quiet day", "quiet days")
                : "launch days of "
                        + ((Subset.Classes) subset).classes().stream().sorted().collect(Collectors.joining(", "));
    }

    /** {@code the hours 05, 06, 07, 08}, in the order of the day. */
    static String hours(Statistic.HourShare share) {
        return share.hours().stream()
                .sorted()
                .map(hour -> String.format(Locale.ROOT, "%02d", hour))
                .collect(Collectors.joining(", ", "the hours ", ""));
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
