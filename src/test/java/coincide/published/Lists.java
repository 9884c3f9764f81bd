package coincide.published;

import coincide.lists.CnsDay;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Our list and the list of the recount: the CNS list of April 2026. The second is made from the first by the differences that
 * {@code data/DISAGREEMENTS.md} names, but for two days whose clock the recount put right as we do.
 */
record Lists(MissileDays ours, MissileDays recount) {
    /** Last Korean day of the CNS list. */
    static final LocalDate LAST = LocalDate.of(2026, 4, 19);

    private static final Set<String> PUT_RIGHT = Set.of("2016-04-15", "2016-04-16", "2017-05-14", "2017-05-15");

    static Lists of(MissileDays ours) {
        NavigableMap<LocalDate, Integer> cns = new TreeMap<>(ours.missiles().headMap(LAST, true));
        for (CnsDay row : CnsDay.all()) {
            if (!PUT_RIGHT.contains(row.day().toString())) {
                if (row.missiles() == 0) {
                    cns.remove(row.day());
                } else {
                    cns.put(row.day(), row.missiles());
                }
            }
        }
        return new Lists(ours, new MissileDays(cns));
    }
}
