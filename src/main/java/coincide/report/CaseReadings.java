package coincide.report;

import coincide.analysis.Case;
import coincide.analysis.DayShare;
import coincide.analysis.Surroundings;
import coincide.analysis.Surroundings.Near;
import coincide.model.Milestone;
import coincide.plan.Job;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the data hold beside the nearest milestone: other readings of a launch day, none of them a cause. */
final class CaseReadings {
    private static final int FOLLOWS_WITHIN = 7;

    private CaseReadings() {}

    /**
     * In sentences.
     *
     * @param named whether readings that others named follow
     */
    static List<Prose> of(Job job, Case found, boolean named) {
        Surroundings around = found.surroundings();
        List<Prose> sentences = new ArrayList<>(near(job, around, found.day()));
        sentences.add(burst(around));
        sentences.add(follows(around, found.day()));
        sentences.add(season(around));
        sentences.add(Prose.own(
                "Not seen here: launches that the job leaves out, and whatever stands in none of its calendars, such as events"
                        + " elsewhere, training and tests of weapons"
                        + (named ? ", but for what others named, below." : ".")));
        return sentences;
    }

    private static List<Prose> near(Job job, Surroundings around, LocalDate day) {
        if (around.near().isEmpty()) {
            return List.of(Prose.own("No milestone lies within " + Surroundings.NEAR + " days."));
        }
        return around.near().stream().map(near -> near(job, near, day)).toList();
    }

    private static Prose near(Job job, Near near, LocalDate day) {
        return Prose.own("Within " + Surroundings.NEAR + " days: ")
                .then(NeighbourWords.of(near.neighbour(), day))
                .then("; " + (near.families().size() == 1 ? "calendar " : "calendars "))
                .quoted(near.families().stream()
                        .map(family -> Families.title(job, family))
                        .toList())
                .then(". " + announced(near.neighbour().milestone(), day));
    }

    private static String announced(Milestone milestone, LocalDate day) {
        Optional<LocalDate> announced = milestone.announcedOn();
        if (announced.isPresent()) {
            String date = Numbers.date(announced.get());
            long ahead = ChronoUnit.DAYS.between(announced.get(), day);
            return ahead > 0
                    ? "Its date was public from " + date + ", " + Numbers.of(ahead, "day", "days")
                            + " before the launch."
                    : ahead == 0
                            ? "Its date became public on the day of the launch."
                            : "Its date became public on " + date + ", after the launch.";
        }
        return milestone.scheduled()
                ? "Events of its kind are known well ahead; the day of its announcement is not recorded."
                : "When its date became public is not recorded.";
    }

    private static Prose burst(Surroundings around) {
        DayShare before = around.before();
        if (before.of() == 0) {
            return Prose.own("The " + Surroundings.BURST + " days before were not observed.");
        }
        String days = before.of() == Surroundings.BURST
                ? Surroundings.BURST + " days before: "
                : Numbers.of(before.of(), "observed day", "observed days") + " of the " + Surroundings.BURST
                        + " before: ";
        return Prose.own("In the " + days + Numbers.of(before.days(), "launch day", "launch days")
                + "; over the whole period as many days hold "
                + Numbers.expected(around.all().value() * before.of())
                + " on average.");
    }

    private static Prose follows(Surroundings around, LocalDate day) {
        String before = around.previous()
                .map(previous -> {
                    long days = ChronoUnit.DAYS.between(previous, day);
                    String within = days <= FOLLOWS_WITHIN ? "within " : "not within ";
                    return "The launch day before is " + Numbers.date(previous) + ", " + Numbers.of(days, "day", "days")
                            + " earlier: " + within + FOLLOWS_WITHIN + " days";
                })
                .orElse("No earlier launch day is known");
        String after = around.next()
                .map(next -> "the one after is " + Numbers.date(next) + ", "
                        + Numbers.of(ChronoUnit.DAYS.between(day, next), "day", "days") + " later.")
                .orElse("no later one is known.");
        return Prose.own(before + "; " + after);
    }

    private static Prose season(Surroundings around) {
        DayShare same = around.sameMonth();
        if (same.of() == 0) {
            return Prose.own("The month was observed in no other year.");
        }
        return Prose.own("Season: in other years launches fell on " + Numbers.percent(same.value())
                + " of the days of the same month (" + Numbers.count(same.days()) + " of " + Numbers.count(same.of())
                + "), and on " + Numbers.percent(around.otherYears().value()) + " of all days.");
    }
}
