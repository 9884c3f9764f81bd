package coincide.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the frozen forecasts of one target and horizon have done, those made in hindsight or of other launches left out.
 *
 * @param issued forecasts in the ledger
 * @param resolved those with an outcome
 * @param ambiguous those whose days were not observed in time
 * @param apart resolved ones whose windows do not overlap, counted greedily from the first
 * @param launches resolved ones with a launch day
 * @param brier mean over the resolved ones; 0 where there are none
 * @param climatologyBrier the same of the climatology frozen beside them
 */
public record TrackRecord(
        String target,
        int horizon,
        int issued,
        int resolved,
        int ambiguous,
        int apart,
        int launches,
        double brier,
        double climatologyBrier) {

    /** One for each target and horizon in the ledger, in their order. */
    public static List<TrackRecord> of(List<Resolution> resolutions) {
        Map<String, Map<Integer, List<Resolution>>> byTarget = new TreeMap<>();
        resolutions.stream()
                .filter(resolution -> !resolution.entry().hindsight())
                .filter(resolution -> resolution.status() != Resolution.Status.DROPPED)
                .sorted(Comparator.comparing(resolution -> resolution.entry().issuedOn()))
                .forEach(resolution -> byTarget.computeIfAbsent(
                                resolution.entry().target(), target -> new TreeMap<>())
                        .computeIfAbsent(resolution.entry().horizon(), horizon -> new ArrayList<>())
                        .add(resolution));
        List<TrackRecord> records = new ArrayList<>();
        byTarget.forEach(
                (target, horizons) -> horizons.forEach((horizon, list) -> records.add(record(target, horizon, list))));
        return records;
    }

    private static TrackRecord record(String target, int horizon, List<Resolution> all) {
        List<Resolution> resolved = all.stream()
                .filter(resolution -> resolution.status() == Resolution.Status.RESOLVED)
                .toList();
        return new TrackRecord(
                target,
                horizon,
                all.size(),
                resolved.size(),
                (int) all.stream()
                        .filter(resolution -> resolution.status() == Resolution.Status.AMBIGUOUS)
                        .count(),
                apart(resolved),
                (int) outcomes(resolved).stream()
                        .filter(Resolution.Outcome::launch)
                        .count(),
                outcomes(resolved).stream()
                        .mapToDouble(Resolution.Outcome::brier)
                        .average()
                        .orElse(0),
                outcomes(resolved).stream()
                        .mapToDouble(Resolution.Outcome::climatologyBrier)
                        .average()
                        .orElse(0));
    }

    private static List<Resolution.Outcome> outcomes(List<Resolution> resolved) {
        return resolved.stream()
                .flatMap(resolution -> resolution.outcome().stream())
                .toList();
    }

    private static int apart(List<Resolution> resolved) {
        int apart = 0;
        LocalDate over = LocalDate.MIN;
        for (Resolution resolution : resolved) {
            if (!resolution.entry().issuedOn().isBefore(over)) {
                apart++;
                over = resolution.entry().windowTo();
            }
        }
        return apart;
    }
}
