package coincide.analysis;

import coincide.model.Launch;
import coincide.model.Observation;
import coincide.plan.Grid;
import coincide.plan.Job;
import coincide.plan.NullCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every unit with every selection, period, window and null model.
 *
 * <p>Launches are selected, then cut into units over all days of the hypothesis, then counted in the period: a burst that
 * began before the period does not begin with it.
 */
record Crossing(Job job, Grid grid, List<Launch> launches, Settings settings) {
    /** Null models that move a calendar: used where the hypothesis has one that moves. */
    private static final Set<NullCode> OF_CALENDARS = EnumSet.of(NullCode.N7, NullCode.N8);

    /** One unit: its name and the days without a launch before it. */
    private record Unit(String name, int quietDays) {}

    /** One period of some days; without days, or with an obstacle, it is not tried. */
    private record Part(String name, Optional<Observation> days, String obstacle) {}

    /** The histories of all windows, and their curves. */
    List<Task<Specified>> tasks(List<Planned> windows) {
        Map<Observation, List<Planned>> groups = new LinkedHashMap<>();
        for (Planned planned : windows) {
            Observation days = ((CountCell) planned.cell()).history().observation();
            groups.computeIfAbsent(days, none -> new ArrayList<>()).add(planned);
        }
        List<Task<Specified>> tasks = new ArrayList<>();
        groups.forEach((days, own) -> {
            List<SpecificationTrial> trials = own.stream()
                    .map(planned -> SpecificationTrial.of(planned, nulls(planned)))
                    .toList();
            tasks.add(curves(days, trials));
            tasks.addAll(blocks(days, trials));
        });
        return tasks;
    }

    private List<NullCode> nulls(Planned planned) {
        return Stream.concat(
                        Stream.of(planned.hypothesis().headline()),
                        grid.nulls().stream()
                                .filter(code -> !OF_CALENDARS.contains(code)
                                        || planned.hypothesis().nullModels().contains(code)))
                .distinct()
                .toList();
    }

    private List<Task<Specified>> blocks(Observation days, List<SpecificationTrial> trials) {
        List<Task<Specified>> tasks = new ArrayList<>();
        for (Unit unit : units()) {
            for (Grid.Selection selection : selections()) {
                History whole = history(days, selection).onsets(unit.quietDays());
                for (Part part : parts(days)) {
                    Axes axes = Axes.crossed(unit.name(), selection.name(), part.name(), settings.harmonics());
                    boolean beside = !axes.equals(Axes.declared(settings.harmonics()));
                    tasks.add(
                            part.obstacle().isEmpty()
                                    ? new SpecificationBlock(
                                            whole.on(part.days().orElseThrow()).orElseThrow(),
                                            axes,
                                            beside,
                                            trials,
                                            settings)
                                    : untried(trials, axes, part.obstacle()));
                }
            }
        }
        return tasks;
    }

    private static Untried untried(List<SpecificationTrial> trials, Axes axes, String obstacle) {
        return new Untried(new Specified(
                trials.stream()
                        .flatMap(trial -> trial.untested(axes, true, 0, obstacle).stream())
                        .toList(),
                List.of()));
    }

    private CurveTask curves(Observation days, List<SpecificationTrial> trials) {
        return new CurveTask(
                History.of(launches, days),
                selections().stream()
                        .map(selection -> history(days, selection).launchDays())
                        .toList(),
                units().stream().map(Unit::quietDays).toList(),
                parts(days).stream()
                        .filter(part -> part.obstacle().isEmpty())
                        .flatMap(part -> part.days().stream())
                        .toList(),
                trials,
                settings,
                job.alpha());
    }

    private History history(Observation days, Grid.Selection selection) {
        return History.of(Selected.of(launches, selection.select()), days);
    }

    private List<Unit> units() {
        return Stream.concat(
                        Stream.of(new Unit(Axes.LAUNCH_DAYS, 0)),
                        grid.onsets().stream().map(quiet -> new Unit("onset_" + quiet, quiet)))
                .toList();
    }

    private List<Grid.Selection> selections() {
        return Stream.concat(Stream.of(new Grid.Selection(Grid.ALL, Map.of())), grid.selections().stream())
                .toList();
    }

    private List<Part> parts(Observation days) {
        List<Part> parts = new ArrayList<>(List.of(new Part(Grid.ALL, Optional.of(days), "")));
        for (Grid.Period period : grid.periods()) {
            Optional<Observation> own = days.intersect(new Observation(period.blocks()));
            String obstacle = parts.stream()
                    .filter(earlier -> own.isPresent() && earlier.days().equals(own))
                    .findFirst()
                    .map(earlier -> "The observed days are those of the period " + earlier.name() + ".")
                    .orElse(own.isPresent() ? "" : "No day of the period is observed.");
            parts.add(new Part(period.name(), own, obstacle));
        }
        return parts;
    }
}
