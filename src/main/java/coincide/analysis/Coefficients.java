package coincide.analysis;

import coincide.analysis.ControlTest.LogRatio;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Estimates that stand beside the headlines, and how far the joint regression can tell hypotheses apart. */
public record Coefficients(List<Coefficient> rows, List<FamilyOverlap> overlaps) implements Serializable {
    public Coefficients {
        rows = List.copyOf(rows);
        overlaps = List.copyOf(overlaps);
    }

    /** All of them, in the order of the parts. */
    public static Coefficients joined(List<Coefficients> parts) {
        return new Coefficients(
                parts.stream().flatMap(part -> part.rows.stream()).toList(),
                parts.stream().flatMap(part -> part.overlaps.stream()).toList());
    }

    /**
     * What the calibration by negative controls needs: for each hypothesis, the logarithm of the ratio of its declared window
     * in the N10 model, with its error; hypotheses without such an estimate are absent.
     */
    public Map<String, LogRatio> logRatios() {
        Map<String, LogRatio> ratios = new LinkedHashMap<>();
        for (Coefficient row : rows) {
            if (row.model().equals(SeasonalRatio.MODEL)) {
                row.value(Measure.LOG_RATIO_SE)
                        .ifPresent(error -> ratios.putIfAbsent(
                                row.hypothesis(),
                                new LogRatio(Math.log(row.value(Measure.RATIO).orElseThrow()), error)));
            }
        }
        return ratios;
    }
}
