package coincide.analysis;

import coincide.model.Launch;
import coincide.model.Observation;
import coincide.plan.Role;
import coincide.plan.Statistic.WindowCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The estimates beside the headlines as tasks: one a hypothesis that counts launch days, one that pools the primary
 * hypotheses with windows, one that regresses launches on all of them together. A union is a set of days of its own for the
 * first kind, and no family for the others: its members are there.
 */
public final class CoefficientStudy {
    private CoefficientStudy() {}

    /** Tasks in the order of the plan, then the pooling and the joint regressions; neither where no primary hypothesis has windows. */
    public static List<Task<Coefficients>> tasks(List<Planned> cells, List<Launch> launches) {
        Map<String, List<WindowTarget>> hypotheses = new LinkedHashMap<>();
        List<WindowTarget> families = new ArrayList<>();
        for (Planned planned : cells) {
            if (planned.cell() instanceof CountCell) {
                WindowTarget target = WindowTarget.of(planned);
                hypotheses
                        .computeIfAbsent(target.hypothesis(), id -> new ArrayList<>())
                        .add(target);
                if (isFamily(planned)) {
                    families.add(target);
                }
            }
        }
        List<Task<Coefficients>> tasks = new ArrayList<>();
        hypotheses.values().forEach(targets -> tasks.add(new WindowCoefficients(targets)));
        if (!families.isEmpty()) {
            tasks.add(new PooledCoefficients(families));
            shared(families)
                    .ifPresent(days -> tasks.add(new JointCoefficients(
                            families, History.of(launches, days), History.launches(launches, days))));
        }
        return tasks;
    }

    private static boolean isFamily(Planned planned) {
        return planned.primary()
                && planned.hypothesis().role() == Role.PRIMARY
                && !planned.hypothesis().described()
                && planned.hypothesis().statistic() instanceof WindowCount;
    }

    /** Days that all observe. */
    private static Optional<Observation> shared(List<WindowTarget> families) {
        Optional<Observation> shared =
                Optional.of(families.get(0).cell().history().observation());
        for (WindowTarget family : families) {
            shared = shared.flatMap(
                    days -> days.intersect(family.cell().history().observation()));
        }
        return shared;
    }
}
