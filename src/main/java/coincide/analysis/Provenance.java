package coincide.analysis;

import coincide.model.Confidence;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.model.Series;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
 * @param unannounced those neither announced on a known day nor scheduled by nature
 * @param series series that these belong to
 * @param incomplete those of which the catalogue says that they are as known, not complete
 */
public record Provenance(int rows, int low, int milestones, int sources, int unannounced, int series, int incomplete) {
    /** Whether a calendar is part of it. */
    boolean calendar() {
        return milestones > 0;
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
        Set<String> sources = new HashSet<>();
        milestones.forEach(one -> one.sources().ifPresent(text -> keys(text).forEach(sources::add)));
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
                sources.size(),
                Math.toIntExact(unannounced),
                series.size(),
                Math.toIntExact(series.stream().filter(incomplete::contains).count()));
    }

    /** Names of sources, without the place inside each. */
    private static Stream<String> keys(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> key.split("\\s")[0]);
    }

    private static boolean within(Observation days, LocalDate first, LocalDate last) {
        return !last.isBefore(days.from()) && !first.isAfter(days.to());
    }
}
