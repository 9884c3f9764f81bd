package coincide.report;

import coincide.analysis.Case;
import coincide.analysis.Neighbour;
import coincide.ingest.Ingested;
import coincide.model.Milestone;
import coincide.model.RivalReading;
import coincide.model.UncertainDate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What others named beside a launch day, in words. It was chosen for that day, so that its nearness says nothing.
 *
 * @param kind what it was, and how well its day is supported
 * @param days its days
 * @param place how it lies to the launch day
 * @param distance whole days between, for the order
 * @param knowable whether it was knowable beforehand
 */
public record NamedReading(
        Prose title,
        String kind,
        Optional<Prose> note,
        String days,
        String place,
        long distance,
        String knowable,
        List<SourceLink> sources) {
    /** What all of them are. */
    public static final String WHAT = "Named by others for this day; not compiled as a series and used in no test.";

    /** Those of the launch day, nearest first, then in the order of the file. */
    static List<NamedReading> of(Case found, Ingested data) {
        return data.reading().about(found.day()).stream()
                .map(reading -> of(reading, found, data.milestones()))
                .sorted(Comparator.comparingLong(NamedReading::distance))
                .toList();
    }

    private static NamedReading of(RivalReading reading, Case found, List<Milestone> milestones) {
        Optional<Milestone> milestone = reading.milestone()
                .flatMap(id ->
                        milestones.stream().filter(one -> one.id().equals(id)).findFirst());
        UncertainDate first =
                milestone.map(Milestone::startsOn).or(reading::startsOn).orElseThrow();
        Optional<UncertainDate> last = milestone.map(Milestone::endsOn).or(reading::endsOn);
        String confidence =
                reading.confidence().map(level -> "; confidence " + word(level)).orElse("");
        String title = reading.title().or(() -> milestone.map(Milestone::title)).orElse(reading.id());
        return new NamedReading(
                Prose.own("").data(title),
                word(reading.kind()) + confidence + (milestone.isPresent() ? "; a milestone of the job" : ""),
                reading.note().map(note -> Prose.own("").data(note)),
                days(first, last),
                milestone
                        .filter(Milestone::knowsDays)
                        .map(one -> NeighbourWords.place(Neighbour.of(one, found.day(), firstAt(found)), found.day()))
                        .orElseGet(() -> PlaceWords.of(first, last.orElse(first), found.day())),
                PlaceWords.distance(first, last.orElse(first), found.day()),
                switch (reading.knownBefore()) {
                    case YES -> "yes";
                    case NO -> "no";
                    case UNKNOWN -> "not known";
                },
                SourceLink.all(reading.sources()));
    }

    private static Optional<Instant> firstAt(Case found) {
        return found.launches().stream().flatMap(launch -> launch.at().stream()).min(Comparator.naturalOrder());
    }

    private static String days(UncertainDate first, Optional<UncertainDate> last) {
        return last.filter(end -> !end.text().equals(first.text()))
                .map(end -> first.text() + " to " + end.text())
                .orElse(first.text());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
