package coincide.reference;

import coincide.nulls.CircularShift;
import coincide.nulls.NullLaw;
import coincide.nulls.UniformDays;
import coincide.stats.CircularCorrelation;
import coincide.stats.ClippedWindow;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import coincide.stats.RateRatio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All circular shifts of the launch days. */
final class CircularShifts {
    private CircularShifts() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        int[] y = reference.history();
        boolean[] exposed = reference.exposed();
        int[] counts = CircularCorrelation.of(y, exposed);
        Law law = Law.ofCounts(counts);
        NullLaw shift = CircularShift.law(y, exposed);
        numbers.put("T", y.length);
        numbers.put("exposed_days", RateRatio.of(y, exposed).d1());
        numbers.put("launch_days", LaunchUnits.total(y));
        numbers.put("k_observed", (int) shift.observed());
        numbers.put("p_greater", shift.pGreater());
        numbers.put("p_less", shift.pLess());
        numbers.put("p_two_sided_central", shift.pTwoSided());
        numbers.put("p_greater_mid", law.pGreaterMid(counts[0]));
        numbers.put("shift_mean", shift.mean());
        numbers.put("shift_sd_population", shift.sd());
        numbers.put("shift_min", law.min());
        numbers.put("shift_max", law.max());
        numbers.put("k_at_shift_1_7_30_365", List.of(counts[1], counts[7], counts[30], counts[365]));
        List<ClippedWindow> windows = ClippedWindow.of(reference.spans(), reference.window(), reference.observation());
        NullLaw trigger = CircularShift.trigger(y, windows);
        numbers.put("trigger_milestones_eligible", windows.size());
        numbers.put("trigger_observed", (int) trigger.observed());
        numbers.put("trigger_p_greater", trigger.pGreater());
        numbers.put("trigger_p_two_sided_central", trigger.pTwoSided());
        numbers.put("trigger_shift_mean", trigger.mean());
        numbers.put("hypergeometric_p_greater", UniformDays.law(y, exposed).pGreater());
        return numbers;
    }
}
