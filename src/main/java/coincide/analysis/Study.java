package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.Exposed.Season;
import coincide.model.Anchor;
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
import coincide.plan.Statistic.SeasonShare;
import coincide.plan.Statistic.TriggerCount;
import coincide.plan.Statistic.UnionCount;
import coincide.plan.Statistic.WindowCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private Stream<Planned> cells(Hypothesis hypothesis) {
        Statistic statistic = hypothesis.statistic();
        if (statistic instanceof WindowCount count) {
            return Stream.concat(Stream.of(count.window()), count.grid().stream())
                    .map(window -> window(hypothesis, count.families(), window, window.equals(count.window())));
        } else if (statistic instanceof UnionCount union) {
            return Stream.of(union(hypothesis, union.hypotheses()));
        } else if (statistic instanceof SeasonShare season) {
            return season(hypothesis, season);
        } else if (statistic instanceof RateContrast contrast) {
            return Stream.of(contrast(hypothesis, contrast));
        } else if (statistic instanceof TriggerCount trigger) {
            return Stream.of(trigger(hypothesis, trigger));
        } else if (statistic instanceof NearestLag lag) {
            return Stream.of(distance(hypothesis, lag.families(), DistanceCell.From.LAUNCHES));
        } else if (statistic instanceof EventDistance distance) {
            return Stream.of(distance(hypothesis, distance.families(), DistanceCell.From.MILESTONES));
        }
        throw new IllegalStateException("Cannot plan statistic " + statistic);
    }

    private Planned window(Hypothesis hypothesis, List<String> families, Window window, boolean primary) {
        History history = History.of(launches, observed(families));
        Calendar calendar = Calendar.of(of(families), window);
        Around around = new Around(List.of(new Part(calendar.spans(), window)));
        return new Planned(
                hypothesis,
                families,
                Optional.of(window),
                primary,
                Samples.around(history, around),
                Flags.around(history, around, calendar.unannounced(), fixed(families)),
                new CountCell(history, around, hypothesis.nullModels(), settings));
    }

    private Planned union(Hypothesis hypothesis, List<String> members) {
        List<String> families = familiesOf(members);
        History history = History.of(launches, observed(families));
        Around around = new Around(parts(members));
        return new Planned(
                hypothesis,
                families,
                Optional.empty(),
                true,
                Samples.around(history, around),
                Flags.around(history, around, unannounced(members), false),
                new CountCell(history, around, hypothesis.nullModels(), settings));
    }

    private Stream<Planned> season(Hypothesis hypothesis, SeasonShare season) {
        Observation whole = launchDays;
        Optional<Observation> period = season.period().map(block -> whole.intersect(new Observation(List.of(block))));
        return Stream.concat(period.stream(), Stream.of(whole))
                .map(observation -> seasonIn(hypothesis, season, observation, observation == period.orElse(whole)));
    }

    private Planned seasonIn(Hypothesis hypothesis, SeasonShare season, Observation observation, boolean primary) {
        History history = History.of(launches, observation);
        Season exposed = new Season(season.months());
        return new Planned(
                hypothesis,
                List.of(),
                Optional.empty(),
                primary,
                Samples.days(history, exposed.days(observation)),
                Flags.days(history, exposed.days(observation)),
                new CountCell(history, exposed, hypothesis.nullModels(), settings));
    }

    private Planned contrast(Hypothesis hypothesis, RateContrast contrast) {
        List<String> families = familiesOf(contrast.hypotheses());
        Observation eras = new Observation(List.of(contrast.first(), contrast.second()));
        History history = History.of(launches, observed(families).intersect(eras));
        Around around = new Around(parts(contrast.hypotheses()));
        return new Planned(
                hypothesis,
                families,
                Optional.empty(),
                true,
                Samples.around(history, around),
                Flags.around(history, around, unannounced(contrast.hypotheses()), false),
                new ContrastCell(history, around, contrast.first().to().toEpochDay(), settings));
    }

    private Planned trigger(Hypothesis hypothesis, TriggerCount trigger) {
        History history = History.of(launches, observed(trigger.families()));
        Calendar calendar = Calendar.of(of(trigger.families()), trigger.window());
        Around around = new Around(List.of(new Part(calendar.spans(), trigger.window())));
        return new Planned(
                hypothesis,
                trigger.families(),
                Optional.of(trigger.window()),
                true,
                Samples.around(history, around),
                Flags.around(history, around, calendar.unannounced(), fixed(trigger.families())),
                new TriggerCell(history, around.parts().get(0), hypothesis.nullModels(), settings));
    }

    private Planned distance(Hypothesis hypothesis, List<String> families, DistanceCell.From from) {
        History history = History.of(launches, observed(families));
        Calendar calendar = Calendar.of(of(families));
        Around days = new Around(List.of(new Part(calendar.spans(), new Window(Anchor.SPAN, 0, 0))));
        return new Planned(
                hypothesis,
                families,
                Optional.empty(),
                true,
                Samples.around(history, days),
                Flags.around(history, days, 0, fixed(families)),
                new DistanceCell(history, calendar.spans(), from, hypothesis.nullModels(), settings));
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
    private Observation observed(List<String> families) {
        Observation observed = launchDays;
        for (String family : families) {
            observed = observed.intersect(
                    new Observation(List.of(job.calendar(family).source().coverage())));
        }
        return observed;
    }
}
