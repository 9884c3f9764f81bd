package coincide.analysis;

import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.plan.Controls;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.Statistic.WindowCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The negative controls of a plan as tasks: each unrelated calendar in the window of the controls, and each hypothesis that
 * counts launch days around displaced families, in its own window, once a displacement. What is displaced and meets the true
 * windows is answered and not counted.
 */
public final class ControlStudy {
    private final Job job;
    private final Observation launchDays;
    private final List<Launch> launches;
    private final Settings settings;
    private final List<Task<ControlTest>> tasks = new ArrayList<>();

    private ControlStudy(Job job, LocalDate asOf, List<Launch> launches) {
        this.job = job;
        this.launchDays = job.observation(asOf);
        this.launches = launches;
        this.settings = Settings.of(job);
    }

    /**
     * Tasks in the order of the plan: unrelated calendars, then displaced ones by hypothesis and displacement.
     *
     * @param controls milestones of the unrelated calendars
     */
    public static List<Task<ControlTest>> tasks(
            Job job, LocalDate asOf, List<Launch> launches, List<Milestone> milestones, List<Milestone> controls) {
        ControlStudy study = new ControlStudy(job, asOf, launches);
        job.controls().unrelated().forEach(control -> study.unrelated(control, controls));
        job.controls().displaced().ifPresent(displaced -> study.displaced(displaced, milestones));
        return study.tasks;
    }

    private void unrelated(Controls.Unrelated control, List<Milestone> milestones) {
        String family = control.calendar().family();
        List<Milestone> own =
                milestones.stream().filter(one -> one.family().equals(family)).toList();
        Study.observed(launchDays, List.of(control.calendar().source().coverage()))
                .ifPresent(days -> tasks.add(new ControlTask(
                        family,
                        0,
                        History.of(launches, days),
                        part(own, job.controls().window()),
                        new Exposed.Around(List.of()),
                        settings)));
    }

    private void displaced(Controls.Displaced displaced, List<Milestone> milestones) {
        for (Hypothesis hypothesis : job.hypotheses()) {
            if (hypothesis.statistic() instanceof WindowCount count
                    && displaced.families().containsAll(count.families())) {
                List<Milestone> own = milestones.stream()
                        .filter(one -> count.families().contains(one.family()))
                        .toList();
                Study.observed(
                                launchDays,
                                count.families().stream()
                                        .map(family ->
                                                job.calendar(family).source().coverage())
                                        .toList())
                        .ifPresent(days -> displaced(hypothesis.id(), count, own, displaced.days(), days));
            }
        }
    }

    private void displaced(
            String hypothesis, WindowCount count, List<Milestone> own, List<Integer> by, Observation observation) {
        History history = History.of(launches, observation);
        Exposed.Around truth = new Exposed.Around(List.of(part(own, count.window())));
        for (int days : by) {
            List<Milestone> moved = own.stream().map(one -> one.displaced(days)).toList();
            tasks.add(new ControlTask(hypothesis, days, history, part(moved, count.window()), truth, settings));
        }
    }

    private static Part part(List<Milestone> milestones, Window window) {
        return new Part(Calendar.of(milestones, window).spans(), window);
    }
}
