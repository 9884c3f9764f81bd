package coincide.analysis;

import coincide.analysis.ImputationTask.Between;
import coincide.model.Launch;
import coincide.model.Observation;
import coincide.model.UncertainDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The declared windows with launches of unknown day in them, where there are any that can have been on an observed day. */
final class Imputations {
    private Imputations() {}

    static List<Task<Specified>> tasks(
            List<Planned> declared, List<Launch> launches, Axes axes, Settings settings, int imputations) {
        List<Launch> unknown = launches.stream()
                .filter(launch -> !launch.day().knowsDay())
                .filter(launch -> !launch.day().latest().equals(UncertainDate.OPEN_END))
                .sorted(Comparator.comparing(Launch::id))
                .toList();
        List<Between> between = unknown.stream().map(Imputations::between).toList();
        List<Task<Specified>> tasks = new ArrayList<>();
        for (Planned planned : declared) {
            CountCell cell = (CountCell) planned.cell();
            Observation days = cell.history().observation();
            if (between.stream().anyMatch(one -> reaches(one, days))) {
                SpecificationTrial trial = SpecificationTrial.declared(planned);
                tasks.add(new ImputationTask(
                        trial,
                        axes,
                        new CountCell(cell.history(), cell.exposed(), trial.nulls(), settings),
                        between,
                        imputations));
            }
        }
        return tasks;
    }

    private static Between between(Launch launch) {
        return new Between(
                launch.day().earliest().toEpochDay(), launch.day().latest().toEpochDay());
    }

    private static boolean reaches(Between between, Observation days) {
        return days.ceilingIndex(between.first()) < days.ceilingIndex(between.last() + 1);
    }
}
