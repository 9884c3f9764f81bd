package coincide.analysis;

import coincide.model.Confidence;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.model.Series;
import coincide.model.SourceKeys;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rows behind a hypothesis rest on: its launches and the milestones of its families in the observed period.
 *
 * @param rows launches and milestones
 * @param low those of low confidence
 * @param milestones milestones that took place
 * @param sources different sources that these name
 * @param computed whether all of these follow from a law or from arithmetic, so that one source is enough
 * @param unannounced those neither announced on a known day nor scheduled by nature
 * @param series series that these belong to
 * @param incomplete those of which the catalogue says that they are as known, not complete
 */
public record Provenance(
        int rows, int low, int milestones, int sources, boolean computed, int unannounced, int series, int incomplete) {
    /** Whether its calendar, where it has one, rests on two sources or needs no second. */
    boolean isWellSourced() {
        return milestones == 0 || computed || sources > 1;
    }

    /** Share of rows of low confidence; 0 without a row. */
    double lowShare() {
        return rows == 0 ? 0 : (double) low / rows;
    }

    /** By the id of the hypothesis. */
    public static Map<String, Provenance> of(
            Job job,
            LocalDate asOf,
            List<Planned> cells,
            List<Launch> launches,
            List<Milestone> milestones,
            List<Series> catalogue) {
        Set<String> incomplete = catalogue.stream()
                .filter(one -> !one.complete())
                .map(Series::name)
                .collect(Collectors.toSet());
        Observation days = job.observation(asOf);
        List<Launch> inside = launches.stream()
                .filter(launch ->
                        within(days, launch.day().earliest(), launch.day().latest()))
                .toList();
        Map<String, Provenance> all = new HashMap<>();
        for (Planned planned : cells) {
            if (planned.primary()) {
                all.put(
                        planned.hypothesis().id(),
                        of(
                                inside,
                                milestones.stream()
                                        .filter(one -> planned.families().contains(one.family()))
                                        .filter(one -> one.status().tookPlace())
                                        .filter(one -> within(
                                                days,
                                                one.startsOn().earliest(),
                                                one.endsOn().latest()))
                                        .toList(),
                                incomplete));
            }
        }
        return all;
    }

    private static Provenance of(List<Launch> launches, List<Milestone> milestones, Set<String> incomplete) {
        List<SourceKeys> keys =
                milestones.stream().map(one -> SourceKeys.of(one.sources())).toList();
        long sources =
                keys.stream().flatMap(one -> one.names().stream()).distinct().count();
        Set<String> series = milestones.stream().map(Milestone::series).collect(Collectors.toSet());
        long low = Stream.concat(
                        launches.stream().map(Launch::confidence),
                        milestones.stream().map(Milestone::confidence))
                .filter(confidence -> confidence.equals(Optional.of(Confidence.LOW)))
                .count();
        long unannounced = milestones.stream()
                .filter(one -> one.announcedOn().isEmpty() && !one.scheduled())
                .count();
        return new Provenance(
                launches.size() + milestones.size(),
                Math.toIntExact(low),
                milestones.size(),
                Math.toIntExact(sources),
                keys.stream().allMatch(SourceKeys::isComputed),
                Math.toIntExact(unannounced),
                series.size(),
                Math.toIntExact(series.stream().filter(incomplete::contains).count()));
    }

    private static boolean within(Observation days, LocalDate first, LocalDate last) {
        return !last.isBefore(days.from()) && !first.isAfter(days.to());
    }
}
