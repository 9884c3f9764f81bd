package coincide.analysis;

import coincide.analysis.FamilyOverlap.Diagnosis;
import coincide.stats.Collinearity;
import coincide.stats.Collinearity.Separability;
import coincide.stats.ExposureOverlap;
import coincide.stats.LaunchUnits;
import coincide.stats.LogLinearDesign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The terms of the joint regression: level, trend and season, and the exposure of each hypothesis that the days can tell from
 * the others. All hypotheses are diagnosed side by side in the design that holds all of them, with launch days as events.
 *
 * @param design with separable hypotheses only, under their ids; empty where there are fewer days than terms
 * @param overlaps every hypothesis with every one
 */
record FamilyDesign(Optional<LogLinearDesign> design, List<FamilyOverlap> overlaps) {
    static FamilyDesign of(List<WindowTarget> targets, History history) {
        Map<String, boolean[]> exposures = new LinkedHashMap<>();
        targets.forEach(target ->
                exposures.put(target.hypothesis(), target.cell().exposed().days(history.observation())));
        int harmonics = targets.get(0).cell().settings().harmonics();
        int terms = 3 + 2 * harmonics + exposures.size(); // level, trend and the launches before
        if (history.observation().length() <= terms) {
            return new FamilyDesign(Optional.empty(), overlaps(exposures, tooFewDays(exposures, history)));
        }
        LogLinearDesign all = LogLinearDesign.of(history.observation(), harmonics);
        for (Map.Entry<String, boolean[]> exposure : exposures.entrySet()) {
            all = all.withExposure(exposure.getKey(), exposure.getValue());
        }
        List<Collinearity> diagnosed = new ArrayList<>();
        for (String family : all.exposures()) {
            diagnosed.add(Collinearity.of(family, all, history.launchDays()));
        }
        LogLinearDesign kept = all.without(diagnosed.stream()
                .filter(family -> family.separability() != Separability.SEPARABLE)
                .map(Collinearity::term)
                .toList());
        return new FamilyDesign(Optional.of(kept), overlaps(exposures, diagnoses(diagnosed, all, kept)));
    }

    private static Map<String, Diagnosis> diagnoses(
            List<Collinearity> diagnosed, LogLinearDesign all, LogLinearDesign kept) {
        List<Double> conditions = List.of(Collinearity.conditionNumber(all), Collinearity.conditionNumber(kept));
        Map<String, Diagnosis> diagnoses = new LinkedHashMap<>();
        diagnosed.forEach(family -> diagnoses.put(
                family.term(),
                new Diagnosis(
                        family.launches(),
                        List.of(family.varianceInflation()),
                        family.separability().name(),
                        conditions)));
        return diagnoses;
    }

    private static Map<String, Diagnosis> tooFewDays(Map<String, boolean[]> exposures, History history) {
        Map<String, Diagnosis> diagnoses = new LinkedHashMap<>();
        exposures.forEach((family, days) -> diagnoses.put(
                family,
                new Diagnosis(
                        LaunchUnits.exposed(history.launchDays(), days),
                        List.of(),
                        Caveat.TOO_FEW_DAYS.name(),
                        List.of())));
        return diagnoses;
    }

    private static List<FamilyOverlap> overlaps(Map<String, boolean[]> exposures, Map<String, Diagnosis> diagnoses) {
        List<FamilyOverlap> overlaps = new ArrayList<>();
        exposures.forEach((one, days) -> exposures.forEach((other, others) -> {
            ExposureOverlap overlap = ExposureOverlap.of(days, others);
            overlaps.add(new FamilyOverlap(
                    one,
                    other,
                    overlap.both() + overlap.onlyFirst(),
                    overlap.both(),
                    listed(overlap.phi()),
                    one.equals(other) ? List.of(diagnoses.get(one)) : List.of()));
        }));
        return overlaps;
    }

    private static List<Double> listed(OptionalDouble value) {
        return value.stream().boxed().toList();
    }
}
