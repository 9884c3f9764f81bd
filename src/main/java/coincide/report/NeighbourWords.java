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
        Milestone milestone = neighbour.milestone();
        return PlaceWords.of(milestone.startsOn(), milestone.endsOn(), day)
                + hours(neighbour).map(words -> " (" + words + ")").orElse("");
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
