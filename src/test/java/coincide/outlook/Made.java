package coincide.outlook;

import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.UncertainDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Launches and milestones that were made up. */
final class Made {
    private Made() {}

    static long day(String day) {
        return LocalDate.parse(day).toEpochDay();
    }

    static Launch launch(String day) {
        return launch(LocalDate.parse(day), Optional.empty(), "small");
    }

    static Launch launch(LocalDate day, Optional<LocalDate> reported, String kind) {
        return new Launch(
                "L" + day,
                Optional.empty(),
                UncertainDate.of(day),
                Optional.empty(),
                Optional.of(kind),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reported,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static List<Launch> launches(long... days) {
        return LongStream.of(days)
                .mapToObj(day -> launch(LocalDate.ofEpochDay(day), Optional.empty(), "small"))
                .toList();
    }

    /** A milestone of one or several days; {@code announced} and {@code entered} are days or empty. */
    static Milestone milestone(
            String family, String from, String to, String announced, boolean scheduled, Milestone.Status status) {
        return milestone(family, from, to, announced, "", scheduled, status);
    }

    static Milestone milestone(
            String family,
            String from,
            String to,
            String announced,
            String entered,
            boolean scheduled,
            Milestone.Status status) {
        return new Milestone(
                family + " " + from,
                family,
                family,
                family,
                UncertainDate.of(LocalDate.parse(from)),
                UncertainDate.of(LocalDate.parse(to)),
                false,
                Optional.empty(),
                Optional.empty(),
                optional(announced),
                optional(entered),
                scheduled,
                false,
                false,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<LocalDate> optional(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}
