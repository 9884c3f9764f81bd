package coincide.analysis;

import coincide.model.Confidence;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.plan.Grid;
import coincide.plan.Job;
import coincide.plan.NullCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is changed by itself, beside the crossing: the declared window under the headline null model, with all launches but those
 * that the change leaves out. A change that touches nothing is no further evidence, and is not tried.
 *
 * @param declared the declared windows, one a hypothesis
 */
record OneAtATime(
        Job job,
        Grid grid,
        LocalDate asOf,
        List<Launch> launches,
        List<Milestone> milestones,
        Settings settings,
        List<Planned> declared) {
    private static final String NOTHING = "Nothing changes: no row, day or term is touched.";

    /** Null models that know a season. */
    private static final Set<NullCode> SEASONAL = EnumSet.of(NullCode.N10, NullCode.N10c, NullCode.N11);

    /** All changes that the plan declares. */
    List<Task<Specified>> tasks() {
        Axes axes = Axes.declared(settings.harmonics());
        List<Task<Specified>> tasks = new ArrayList<>();
        for (int harmonics : grid.harmonics()) {
            declared.forEach(one -> tasks.add(season(one, harmonics)));
        }
        if (!grid.withoutConfidence().isEmpty()) {
            tasks.addAll(replanned(
                    axes.withRecords("without_" + words(grid.withoutConfidence())),
                    launches.stream().filter(one -> kept(one.confidence())).toList(),
                    milestones.stream().filter(one -> kept(one.confidence())).toList()));
        }
        if (!grid.without().isEmpty()) {
            List<Launch> others = launches.stream()
                    .filter(one -> !grid.without().contains(one.id()))
                    .toList();
            tasks.addAll(replanned(axes.withRecords("without_named"), others, milestones));
        }
        if (grid.announcedOnly()) {
            List<Milestone> others = milestones.stream()
                    .filter(one -> one.announcedOn().isPresent())
                    .toList();
            tasks.addAll(replanned(axes.withMilestones("announced"), launches, others));
        }
        if (grid.nextDay()) {
            List<Milestone> others = milestones.stream().map(this::nextDay).toList();
            tasks.addAll(replanned(axes.withMilestones("next_day"), launches, others));
        }
        if (grid.washoutDays() > 0) {
            declared.forEach(one -> tasks.add(washedOut(one, axes.withWashout(grid.washoutDays()))));
        }
        if (grid.imputations() > 0) {
            tasks.addAll(Imputations.tasks(declared, launches, axes.withImputedDates(), settings, grid.imputations()));
        }
        return tasks;
    }

    private static CountCell cell(Planned planned) {
        return (CountCell) planned.cell();
    }

    private static Task<Specified> block(Planned planned, History history, Axes axes, Settings settings) {
        return new SpecificationBlock(history, axes, true, List.of(SpecificationTrial.declared(planned)), settings);
    }

    private static Task<Specified> untried(Planned planned, Axes axes) {
        return new Untried(
                new Specified(SpecificationTrial.declared(planned).untested(axes, true, 0, NOTHING), List.of()));
    }

    private Task<Specified> season(Planned planned, int harmonics) {
        Axes axes = Axes.declared(harmonics);
        return SEASONAL.contains(planned.hypothesis().headline())
                ? block(planned, cell(planned).history(), axes, settings.withHarmonics(harmonics))
                : untried(planned, axes);
    }

    /** The declared windows planned anew, from other rows. */
    private List<Task<Specified>> replanned(Axes axes, List<Launch> otherLaunches, List<Milestone> otherMilestones) {
        List<Planned> others =
                SpecificationStudy.counted(Study.cells(job, asOf, otherLaunches, otherMilestones)).stream()
                        .filter(Planned::primary)
                        .toList();
        List<Task<Specified>> tasks = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            CountCell one = cell(declared.get(i));
            CountCell other = cell(others.get(i));
            Observation days = one.history().observation();
            boolean same = Arrays.equals(
                            one.history().launchDays(), other.history().launchDays())
                    && Arrays.equals(one.exposed().days(days), other.exposed().days(days));
            tasks.add(same ? untried(declared.get(i), axes) : block(others.get(i), other.history(), axes, settings));
        }
        return tasks;
    }

    private boolean kept(Optional<Confidence> confidence) {
        return confidence.filter(grid.withoutConfidence()::contains).isEmpty();
    }

    private static String words(Set<Confidence> confidences) {
        return confidences.stream()
                .sorted()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }

    /** A milestone without a clock time, a day later where noon of its first day is on the next day of the job. */
    private Milestone nextDay(Milestone milestone) {
        if (milestone.startsAt().isPresent() || milestone.zone().isEmpty() || !milestone.knowsDays()) {
            return milestone;
        }
        LocalDate day = milestone.startsOn().earliest();
        LocalDate here = day.atTime(LocalTime.NOON)
                .atZone(milestone.zone().get())
                .withZoneSameInstant(job.zone())
                .toLocalDate();
        return here.isAfter(day) ? milestone.displaced(1) : milestone;
    }

    /** The declared test on the days that are exposed, or far from every window. */
    private Task<Specified> washedOut(Planned planned, Axes axes) {
        CountCell cell = cell(planned);
        Observation days = cell.history().observation();
        return Washout.rest(days, cell.exposed().days(days), grid.washoutDays())
                .filter(rest -> rest.length() < days.length())
                .flatMap(cell.history()::on)
                .map(rest -> block(planned, rest, axes, settings))
                .orElseGet(() -> untried(planned, axes));
    }
}
