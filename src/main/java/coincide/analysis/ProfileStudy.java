package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.model.Anchor;
import coincide.model.Milestone;
import coincide.model.Window;
import coincide.plan.Job;
import coincide.stats.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Curves of primary hypotheses, and of secondary ones that can be tested, as tasks: launch days around milestones for each
 * that has windows around one set of families, the effect by displacement for each that counts launch days in windows, and
 * the contrast of each window after with each before the same families.
 */
public final class ProfileStudy {
    private ProfileStudy() {}

    /**
     * Curves, in the order of the hypotheses.
     *
     * @param outcomes one for each planned cell, in the same order
     */
    public static List<Task<List<ProfilePoint>>> tasks(
            Job job, List<Planned> cells, List<Outcome> outcomes, List<Milestone> milestones) {
        List<Task<List<ProfilePoint>>> tasks = new ArrayList<>();
        for (Planned planned : Testability.examined(job, cells, outcomes)) {
            if (planned.primary() && planned.cell() instanceof CountCell cell) {
                if (cell.exposed() instanceof Around around) {
                    tasks.add(new PlaceboTask(
                            planned.hypothesis().id(),
                            cell.history(),
                            around,
                            job.profiles().lags(),
                            cell.settings()));
                }
                periEvent(job, planned, cell.history(), cell.settings(), milestones)
                        .ifPresent(tasks::add);
            } else if (planned.cell() instanceof TriggerCell cell) {
                periEvent(job, planned, cell.history(), cell.settings(), milestones)
                        .ifPresent(tasks::add);
            }
        }
        return tasks;
    }

    /** Lags are counted from the end where the declared window is, and from the start otherwise; a union has no window. */
    private static Optional<Task<List<ProfilePoint>>> periEvent(
            Job job, Planned planned, History history, Settings settings, List<Milestone> milestones) {
        List<Span> spans = Calendar.bothSides(milestones.stream()
                .filter(milestone -> planned.families().contains(milestone.family()))
                .toList());
        return planned.window()
                .map(window -> new PeriEventTask(
                        planned.hypothesis().id(),
                        history,
                        spans,
                        window.anchor() == Anchor.END ? Anchor.END : Anchor.START,
                        job.profiles(),
                        job.alpha(),
                        settings));
    }

    /** Contrasts, in the order of the windows before; windows are declared ones and those of grids. */
    public static List<Task<PhaseContrast>> contrasts(Job job, List<Planned> cells, List<Outcome> outcomes) {
        List<Planned> windows = Testability.examined(job, cells, outcomes).stream()
                .filter(planned ->
                        planned.cell() instanceof CountCell && planned.window().isPresent())
                .toList();
        return windows.stream()
                .filter(planned -> isBefore(planned.window().orElseThrow()))
                .flatMap(before -> windows.stream()
                        .filter(planned -> isAfter(planned.window().orElseThrow()))
                        .filter(after -> Set.copyOf(after.families()).equals(Set.copyOf(before.families())))
                        .flatMap(after -> contrast(before, after)))
                .toList();
    }

    private static Stream<Task<PhaseContrast>> contrast(Planned before, Planned after) {
        CountCell cell = (CountCell) before.cell();
        BeforeAfterTask task =
                new BeforeAfterTask(before.families(), phase(before), phase(after), cell.history(), cell.settings());
        return task.comparable() ? Stream.of(task) : Stream.empty();
    }

    private static BeforeAfterTask.Phase phase(Planned planned) {
        return new BeforeAfterTask.Phase(
                planned.hypothesis().id(), planned.window().orElseThrow(), ((CountCell) planned.cell()).exposed());
    }

    private static boolean isBefore(Window window) {
        return window.anchor() == Anchor.START && window.hi() < 0;
    }

    private static boolean isAfter(Window window) {
        return window.anchor() == Anchor.END && window.lo() > 0;
    }
}
