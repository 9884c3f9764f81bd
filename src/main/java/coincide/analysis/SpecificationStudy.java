package coincide.analysis;

import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.plan.Grid;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.Role;
import coincide.plan.Statistic.UnionCount;
import coincide.plan.Statistic.WindowCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The specification grid of a plan: every hypothesis that counts launch days in windows and can be tested, in all the ways that
 * the plan declares beside its own.
 *
 * @see <a href="https://doi.org/10.1038/s41562-020-0912-z">Simonsohn, Simmons and Nelson (2020), specification curve analysis</a>
 * @see <a href="https://doi.org/10.1177/1745691616658637">Steegen et al. (2016), multiverse analysis</a>
 */
public final class SpecificationStudy {
    private SpecificationStudy() {}

    /** Tasks in an order that spreads the heavy ones; nothing where the plan declares no grid. */
    public static List<Task<Specified>> tasks(
            Job job, LocalDate asOf, List<Planned> cells, List<Launch> launches, List<Milestone> milestones) {
        List<Task<Specified>> tasks = new ArrayList<>();
        for (Grid grid : job.grid().stream().toList()) {
            Settings settings = Settings.of(job).withReplicates(grid.replicates());
            List<Planned> windows = counted(cells);
            List<Planned> declared = windows.stream().filter(Planned::primary).toList();
            tasks.addAll(new Crossing(job, grid, launches, settings).tasks(windows));
            tasks.addAll(new OneAtATime(job, grid, asOf, launches, milestones, settings, declared).tasks());
        }
        Collections.shuffle(tasks, new Random(tasks.size()));
        return tasks;
    }

    /** The windows that the grid is about. */
    static List<Planned> counted(List<Planned> cells) {
        return cells.stream()
                .filter(planned -> planned.cell() instanceof CountCell)
                .filter(planned -> planned.hypothesis().role() != Role.DESCRIBED)
                .filter(planned -> planned.hypothesis().reason().isEmpty())
                .filter(planned -> planned.hypothesis().statistic() instanceof WindowCount
                        || planned.hypothesis().statistic() instanceof UnionCount)
                .toList();
    }

    /** How far the cells of each hypothesis agree, by its id, in the order of the plan. */
    public static Map<String, Agreement> agreements(Job job, Specified specified) {
        Map<String, List<Specification>> cells =
                specified.cells().stream().collect(Collectors.groupingBy(Specification::hypothesis));
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        for (Hypothesis hypothesis : job.hypotheses()) {
            if (cells.containsKey(hypothesis.id())) {
                agreements.put(
                        hypothesis.id(),
                        GridAgreement.of(cells.get(hypothesis.id()), hypothesis.direction(), job.alpha()));
            }
        }
        return agreements;
    }
}
