package coincide.analysis;

import coincide.model.Observation;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the null models on the data they are used on: histories drawn without an effect say how often each rejects wrongly
 * (its size), histories with one how often the headline finds it (its power).
 *
 * <p>Size is that of the declared window of each primary or secondary hypothesis that counts launch days, measures distances
 * or contrasts eras; power needs a ratio that can be injected, which a distance has not. Histories come from
 * {@link coincide.nulls.Injection}: what N11 cannot draw, a season sharper than its harmonics above all, is not seen by them.
 */
public final class Injections {
    private static final int HISTORIES_A_BLOCK = 25;

    private Injections() {}

    private record Group(Observation observation, int harmonics) {}

    /** Blocks of histories; every part of the list holds a like share of all hypotheses. */
    public static List<Task<List<Rejections>>> tasks(Job job, List<Planned> cells) {
        Map<Group, List<InjectionTrial>> groups = new LinkedHashMap<>();
        for (Planned planned : cells) {
            if (wanted(planned) && obstacle(planned).isEmpty()) {
                Retestable cell = (Retestable) planned.cell();
                InjectionTrial trial = new InjectionTrial(
                        planned.hypothesis().id(),
                        planned.hypothesis().direction(),
                        job.alpha(),
                        corrected(job, planned.hypothesis().role()),
                        cell);
                groups.computeIfAbsent(
                                new Group(cell.history().observation(), cell.harmonics()), group -> new ArrayList<>())
                        .add(trial);
            }
        }
        List<Task<List<Rejections>>> tasks = new ArrayList<>();
        int histories = job.nulls().injectionHistories();
        for (int from = 0; from < histories; from += HISTORIES_A_BLOCK) {
            for (List<InjectionTrial> trials : groups.values()) {
                tasks.add(new InjectionBlock(trials, from, Math.min(histories, from + HISTORIES_A_BLOCK)));
            }
        }
        return tasks;
    }

    /** Whether the null models of a cell carry, or stand beside, a verdict. */
    static boolean wanted(Planned planned) {
        return planned.primary() && !planned.hypothesis().described();
    }

    /** The level that the smallest p-value of a family is held against, if every hypothesis that the plan tests is testable. */
    static double corrected(Job job, Role role) {
        long family = job.hypotheses().stream()
                .filter(hypothesis -> hypothesis.role() == role && !hypothesis.described())
                .count();
        return job.level(role) / family;
    }

    /** Why a null model of a cell was not measured. */
    static String reason(Planned planned, NullCode code) {
        String obstacle = obstacle(planned);
        if (!obstacle.isEmpty()) {
            return obstacle;
        }
        return InjectionTrial.dear(code, planned.hypothesis().headline())
                ? "Left out for its cost: it smooths each history anew, and is a reference only."
                : "No history was simulated in this run.";
    }

    /** Why the null models of a cell cannot be measured; empty where they can. */
    static String obstacle(Planned planned) {
        Cell cell = planned.cell();
        if (cell instanceof Retestable test) {
            return test.obstacle();
        } else if (cell instanceof UnobservedCell) {
            return "Launches and calendars were not observed on the same days.";
        } else if (cell instanceof FollowUpCell) {
            return "Simulated histories keep the bursts that the hypothesis is about: none is without the effect.";
        } else if (cell instanceof SubsetCell) {
            return "The test permutes labels of launch days exactly, given the days of each year: its size is at most its"
                    + " level whatever the days are, and simulated days carry no labels.";
        } else if (cell instanceof WeekdayCell) {
            return "Simulated histories keep bursts, whose days lie on neighbouring weekdays; the test takes days as"
                    + " independent within years, where its size is at most its level.";
        } else if (cell instanceof DescribedCell) {
            return "Nothing is tested.";
        }
        return "Measured for counts of launch days, distances and contrasts of eras only.";
    }
}
