package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.Exposed.Nothing;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.Statistic;
import coincide.plan.Statistic.EventDistance;
import coincide.plan.Statistic.NearestLag;
import coincide.plan.Statistic.RateContrast;
import coincide.plan.Statistic.SubsetContrast;
import coincide.plan.Statistic.TriggerCount;
import coincide.plan.Statistic.UnionCount;
import coincide.plan.Statistic.WindowCount;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The plan applied to data: every cell that has to be evaluated, in the order of the job file. */
public final class Study {
    private final Job job;
    private final Observation launchDays;
    private final List<Launch> launches;
    private final List<Milestone> milestones;
    private final Settings settings;

    private Study(Job job, LocalDate asOf, List<Launch> launches, List<Milestone> milestones) {
        this.job = job;
        this.launchDays = job.observation(asOf);
        this.launches = List.copyOf(launches);
        this.milestones = List.copyOf(milestones);
        this.settings = Settings.of(job);
    }

    /**
     * Cells of all hypotheses.
     *
     * @param asOf the last day whose launches count
     */
    public static List<Planned> cells(Job job, LocalDate asOf, List<Launch> launches, List<Milestone> milestones) {
        Study study = new Study(job, asOf, launches, milestones);
        return job.hypotheses().stream().flatMap(study::cells).toList();
    }

    /** What there is to evaluate in cells, in their order. */
    public static List<Cell> tasks(List<Planned> cells) {
        return cells.stream().map(Planned::cell).toList();
    }

    private Stream<Planned> cells(Hypothesis hypothesis) {
        Statistic statistic = hypothesis.statistic();
        if (statistic instanceof WindowCount count) {
            return Stream.concat(Stream.of(count.window()), count.grid().stream())
                    .map(window -> window(hypothesis, count.families(), window, window.equals(count.window())));
        } else if (statistic instanceof UnionCount union) {
            return Stream.of(union(hypothesis, union.hypotheses()));
        } else if (statistic instanceof RateContrast contrast) {
            return Stream.of(contrast(hypothesis, contrast));
        } else if (statistic instanceof TriggerCount trigger) {
            return Stream.of(trigger(hypothesis, trigger));
        } else if (statistic instanceof NearestLag lag) {
            return Stream.of(distance(hypothesis, lag.families(), DistanceCell.From.LAUNCHES));
        } else if (statistic instanceof EventDistance distance) {
            return Stream.of(distance(hypothesis, distance.families(), DistanceCell.From.MILESTONES));
        } else if (statistic instanceof SubsetContrast contrast) {
            return Stream.of(subset(hypothesis, contrast));
        }
        return new LaunchStudy(launches, launchDays, job.zone(), settings).cells(hypothesis);
    }

    private Planned window(Hypothesis hypothesis, List<String> families, Window window, boolean primary) {
        Calendar calendar = Calendar.of(of(families), window);
        Around around = new Around(List.of(new Part(calendar.spans(), window)));
        return planned(
                new Draft(hypothesis, families, Optional.of(window), primary, around, calendar.unannounced()),
                observed(families),
                history -> new CountCell(history, around, hypothesis.nullModels(), settings));
    }

    private Planned union(Hypothesis hypothesis, List<String> members) {
        Around around = new Around(parts(members));
        return planned(
                new Draft(hypothesis, familiesOf(members), Optional.empty(), true, around, unannounced(members)),
                observed(familiesOf(members)),
                history -> new CountCell(history, around, hypothesis.nullModels(), settings));
    }

    private Planned contrast(Hypothesis hypothesis, RateContrast contrast) {
        List<String> members = contrast.hypotheses();
        Around around = new Around(parts(members));
        Observation eras = new Observation(List.of(contrast.first(), contrast.second()));
        return planned(
                new Draft(hypothesis, familiesOf(members), Optional.empty(), true, around, unannounced(members)),
                observed(familiesOf(members)).flatMap(days -> days.intersect(eras)),
                history ->
                        new ContrastCell(history, around, contrast.first().to().toEpochDay(), settings));
    }

    private Planned subset(Hypothesis hypothesis, SubsetContrast contrast) {
        List<String> members = contrast.hypotheses();
        Around around = new Around(parts(members));
        Labels labels = Labels.of(contrast.subset(), launches, launchDays);
        return planned(
                new Draft(hypothesis, familiesOf(members), Optional.empty(), true, around, unannounced(members)),
                observed(familiesOf(members)),
                history -> new SubsetCell(
                        labels.labelledOn(history.observation()), labels.subsetOn(history.observation()), around));
    }

    private Planned trigger(Hypothesis hypothesis, TriggerCount trigger) {
        Calendar calendar = Calendar.of(of(trigger.families()), trigger.window());
        Part part = new Part(calendar.spans(), trigger.window());
        Around around = new Around(List.of(part));
        Optional<Window> window = Optional.of(trigger.window());
        return planned(
                new Draft(hypothesis, trigger.families(), window, true, around, calendar.unannounced()),
                observed(trigger.families()),
                history -> new TriggerCell(history, part, hypothesis.nullModels(), settings));
    }

    private Planned distance(Hypothesis hypothesis, List<String> families, DistanceCell.From from) {
        List<Span> spans = Calendar.of(of(families)).spans();
        return planned(
                new Draft(hypothesis, families, Optional.empty(), true, new Nothing(spans), 0),
                observed(families),
                history -> new DistanceCell(history, spans, from, hypothesis.nullModels(), settings));
    }

    /** A cell before its days are known. */
    private record Draft(
            Hypothesis hypothesis,
            List<String> families,
            Optional<Window> window,
            boolean primary,
            Exposed exposed,
            int unannounced) {}

    private Planned planned(Draft draft, Optional<Observation> days, Function<History, Cell> cell) {
        Optional<History> history = days.map(observation -> History.of(launches, observation));
        return new Planned(
                draft.hypothesis,
                draft.families,
                draft.window,
                draft.primary,
                history.map(known -> Samples.of(known, draft.exposed)).orElseGet(() -> Samples.unobserved(launchDays)),
                history.map(known -> Flags.of(known, draft.exposed, draft.unannounced, fixed(draft.families)))
                        .orElse(List.of(Flag.UNOBSERVED)),
                history.map(cell).orElseGet(UnobservedCell::new));
    }

    private List<Part> parts(List<String> members) {
        List<Part> parts = new ArrayList<>();
        for (String member : members) {
            WindowCount count = (WindowCount) job.hypothesis(member).statistic();
            parts.add(new Part(Calendar.of(of(count.families()), count.window()).spans(), count.window()));
        }
        return parts;
    }

    private int unannounced(List<String> members) {
        int unannounced = 0;
        for (String member : members) {
            WindowCount count = (WindowCount) job.hypothesis(member).statistic();
            unannounced += Calendar.of(of(count.families()), count.window()).unannounced();
        }
        return unannounced;
    }

    private List<String> familiesOf(List<String> members) {
        return members.stream()
                .flatMap(member -> ((WindowCount) job.hypothesis(member).statistic()).families().stream())
                .distinct()
                .toList();
    }

    private List<Milestone> of(List<String> families) {
        return milestones.stream()
                .filter(milestone -> families.contains(milestone.family()))
                .toList();
    }

    private boolean fixed(List<String> families) {
        List<Milestone> all = of(families);
        return !all.isEmpty() && all.stream().allMatch(Milestone::fixed);
    }

    /** Days on which launches and all the families are observed. */
    private Optional<Observation> observed(List<String> families) {
        return observed(
                launchDays,
                families.stream()
                        .map(family -> job.calendar(family).source().coverage())
                        .toList());
    }

    /** Days of an observation that all coverages hold. */
    static Optional<Observation> observed(Observation days, List<Observation.Block> coverages) {
        Optional<Observation> observed = Optional.of(days);
        for (Observation.Block coverage : coverages) {
            observed = observed.flatMap(shared -> shared.intersect(new Observation(List.of(coverage))));
        }
        return observed;
    }
}
