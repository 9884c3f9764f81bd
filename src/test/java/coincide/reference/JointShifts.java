package coincide.reference;

import coincide.model.Direction;
import coincide.stats.CircularCorrelation;
import coincide.stats.Exposure;
import coincide.stats.Multiplicity;
import coincide.stats.SurrogateTable;
import coincide.stats.WestfallYoung;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Several families under the same circular shifts, with every adjustment for their number. */
final class JointShifts {
    private JointShifts() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        int[] y = reference.history();
        List<String> families = reference.families();
        int[][] counts = families.stream()
                .map(family -> Exposure.of(reference.spans(family), reference.window(), reference.observation()))
                .map(exposure -> CircularCorrelation.of(y, exposure.days()))
                .toArray(int[][]::new);
        SurrogateTable joint = SurrogateTable.of(counts, Collections.nCopies(counts.length, Direction.UP));
        WestfallYoung adjusted = WestfallYoung.of(joint);
        double[] p = IntStream.range(0, counts.length).mapToDouble(joint::p).toArray();
        double[] z = IntStream.range(0, counts.length).mapToDouble(joint::z).toArray();
        numbers.put("families", families);
        numbers.put(
                "k_observed",
                IntStream.range(0, counts.length).mapToObj(f -> counts[f][0]).toList());
        numbers.put("p_raw_greater", list(p));
        numbers.put("p_holm", list(Multiplicity.holm(p)));
        numbers.put("p_bh", list(Multiplicity.benjaminiHochberg(p)));
        numbers.put("p_by", list(Multiplicity.benjaminiYekutieli(p)));
        numbers.put("z_observed", list(z));
        numbers.put("p_maxt_stepdown", list(adjusted.maxT()));
        numbers.put("p_maxt_singlestep", list(adjusted.singleStepMaxT()));
        numbers.put("p_minp_stepdown", list(adjusted.minP()));
        numbers.put("global_p_minp", adjusted.globalMinP());
        numbers.put("global_p_sum_of_squares", adjusted.globalSumOfSquares());
        return numbers;
    }

    private static List<Double> list(double[] values) {
        return DoubleStream.of(values).boxed().toList();
    }
}
