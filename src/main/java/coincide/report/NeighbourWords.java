package coincide.report;

import coincide.analysis.Neighbour;
import coincide.model.Milestone;
import java.time.LocalDate;
import java.util.Optional;

/** A milestone beside a launch day, in words: what it is and how it lies. */
final class NeighbourWords {
    /** Days within which hours are told. */
    private static final int HOURS_WITHIN = 3;

    private NeighbourWords() {}

    static Prose of(Neighbour neighbour, LocalDate day) {
        return Prose.own("“").data(neighbour.milestone().title()).then("”, " + place(neighbour, day));
    }

    /** How it lies: in days, near the launch in hours too. */
    static String place(Neighbour neighbour, LocalDate day) {
        return lag(neighbour, day)
                + hours(neighbour).map(words -> " (" + words + ")").orElse("");
    }

    static String lag(Neighbour neighbour, LocalDate day) {
        String days = Numbers.of(neighbour.distance(), "day", "days");
        if (neighbour.lagDays() > 0) {
            return "ended " + days + " before";
        } else if (neighbour.lagDays() < 0) {
            return "begins " + days + " after";
        }
        Milestone milestone = neighbour.milestone();
        if (milestone.start() == milestone.end()) {
            return "on the same day";
        } else if (milestone.start() == day.toEpochDay()) {
            return "begins on the same day";
        }
        return milestone.end() == day.toEpochDay()
                ? "ends on the same day"
                : "under way since " + Numbers.date(milestone.startsOn().earliest());
    }

    private static Optional<String> hours(Neighbour neighbour) {
        return neighbour
                .lagHours()
                .filter(hours -> neighbour.distance() <= HOURS_WITHIN)
                .map(hours -> hours < 0
                        ? amount(-hours) + " after the launch"
                        : "began " + amount(hours) + " before the launch");
    }

    private static String amount(double hours) {
        return Numbers.expected(hours) + "\u00a0hours";
    }
}
