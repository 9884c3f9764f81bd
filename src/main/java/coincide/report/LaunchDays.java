package coincide.report;

import coincide.model.Launch;
import coincide.model.Observation;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The observed local days with at least one launch, in order. */
final class LaunchDays {
    private LaunchDays() {}

    static TreeSet<Long> of(ReportInput input) {
        Observation observed = input.job().observation(input.run().asOf());
        return input.ingested().launches().stream()
                .filter(launch -> isObserved(launch, observed))
                .map(launch -> launch.day().earliest().toEpochDay())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the launch counts: its day is known and observed. */
    static boolean isObserved(Launch launch, Observation observed) {
        return launch.day().knowsDay()
                && observed.indexOf(launch.day().earliest().toEpochDay()) >= 0;
    }
}
