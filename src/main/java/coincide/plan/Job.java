package coincide.plan;

import coincide.model.Observation;
import coincide.model.Window;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole plan of a run, fixed before any launch is looked at.
 *
 * @param file the job file
 * @param root the folder that all sources lie below
 * @param zone the zone whose local day is meant everywhere
 * @param from first day of the study
 * @param to last day of the study; absent: as far as launches are observed
 * @param catalogue the file that says what each series of the calendars holds; absent: nothing is said
 * @param grid other ways to test the hypotheses; absent: none
 * @param outlook the forecast; absent: none is made
 * @param literature what others wrote; used in no test
 * @param seed key of all random streams
 * @param alpha family-wise error of the primary hypotheses
 * @param smallestEffect smallest rate ratio of interest; its inverse is the smallest on the other side
 * @param hash SHA-256 of the plan in canonical form: it stands with every number
 * @param settings what was set from outside the file, as {@link JobFile#read} takes it
 */
public record Job(
        Path file,
        Path root,
        String name,
        String title,
        ZoneId zone,
        LocalDate from,
        Optional<LocalDate> to,
        Launches launches,
        List<CalendarSource> calendars,
        Optional<Source> catalogue,
        Controls controls,
        List<Hypothesis> hypotheses,
        Nulls nulls,
        Optional<Grid> grid,
        Optional<Outlook> outlook,
        Literature literature,
        Profiles profiles,
        long seed,
        double alpha,
        double smallestEffect,
        String hash,
        Map<String, String> settings) {

    /** The launch series: a name for reports, where it is read from, and what counts as one event. */
    public record Launches(String series, Source source, Unit unit) {}

    public Job {
        calendars = List.copyOf(calendars);
        hypotheses = List.copyOf(hypotheses);
    }

    /** Everything that is read: the launches, the calendars of the plan and of its controls, the catalogue of series, what others published. */
    public List<Source> sources() {
        return Stream.of(
                        Stream.of(launches.source()),
                        calendars.stream().map(CalendarSource::source),
                        controls.unrelated().stream()
                                .map(control -> control.calendar().source()),
                        catalogue.stream(),
                        outlook.flatMap(Outlook::published).stream(),
                        literature.sources().stream())
                .flatMap(sources -> sources)
                .toList();
    }

    /** The level that an adjusted p-value is held against: alpha for primary hypotheses, 10 % false discoveries for others. */
    public double level(Role role) {
        return role == Role.PRIMARY ? alpha : 0.10;
    }

    /** The calendar of a family. */
    public CalendarSource calendar(String family) {
        return calendars.stream()
                .filter(calendar -> calendar.family().equals(family))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Invalid family \"%s\": no calendar has it".formatted(family)));
    }

    /** The hypothesis with the given id. */
    public Hypothesis hypothesis(String id) {
        return hypotheses.stream()
                .filter(hypothesis -> hypothesis.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Invalid hypothesis \"%s\": not declared".formatted(id)));
    }

    /** The as-of date of a run: the given one, else the last day on which launches are observed; never the clock. */
    public LocalDate asOf(Optional<LocalDate> given) {
        return given.orElseGet(() -> launches.source().coverage().to());
    }

    /** All windows of the plan. */
    private Stream<Window> windows() {
        return hypotheses.stream().map(Hypothesis::statistic).flatMap(statistic -> {
            if (statistic instanceof Statistic.WindowCount count) {
                return Stream.concat(Stream.of(count.window()), count.grid().stream());
            }
            return statistic instanceof Statistic.TriggerCount trigger ? Stream.of(trigger.window()) : Stream.empty();
        });
    }

    /**
     * Days that the widest window of the plan reaches beyond a milestone, to either side: the same for both, so that the
     * nearest milestone is found on whichever side it lies.
     */
    public int reach() {
        return windows()
                .mapToInt(window -> Math.max(Math.abs(window.lo()), Math.abs(window.hi())))
                .max()
                .orElse(0);
    }

    /** Days on which launches are observed, up to {@code asOf}. */
    public Observation observation(LocalDate asOf) {
        LocalDate last = to.filter(day -> day.isBefore(asOf)).orElse(asOf);
        Observation launchDays = new Observation(List.of(launches.source().coverage()));
        return Optional.of(last)
                .filter(day -> !day.isBefore(from))
                .flatMap(day -> Observation.of(from, day).intersect(launchDays))
                .orElseThrow(() -> new PlanException(
                        PlanException.Kind.INVALID,
                        List.of("Invalid as-of date %s: job %s studies launches from %s, collected from %s to %s"
                                .formatted(asOf, name, from, launchDays.from(), launchDays.to()))));
    }
}
