package coincide.audit;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Rows of one series so close that they could be one event under two dates. */
final class Doubles {
    static final int DAYS = 3;

    private Doubles() {}

    /** Neighbouring rows of one series; launches of one day are several salvos and no doubles. */
    static List<Remark> of(List<Entry> series) {
        List<Entry> sorted = series.stream()
                .filter(entry -> entry.first().knowsDay())
                .sorted(Comparator.comparing((Entry entry) -> entry.first().earliest())
                        .thenComparing(Entry::id))
                .toList();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            Entry before = sorted.get(i - 1);
            Entry after = sorted.get(i);
            long apart = ChronoUnit.DAYS.between(
                    before.first().earliest(), after.first().earliest());
            boolean salvos = apart == 0 && after.launch();
            if (apart <= DAYS && !salvos) {
                boolean disjoint = Collections.disjoint(
                        before.sources().keys(), after.sources().keys());
                remarks.add(new Remark(
                        disjoint ? Remark.Kind.DOUBLE : Remark.Kind.CLOSE,
                        after.calendar(),
                        after.series(),
                        "%s and %s, %s".formatted(before.id(), after.id(), apart(apart))));
            }
        }
        return remarks;
    }

    private static String apart(long days) {
        return days == 0 ? "on one day" : days == 1 ? "1 day apart" : days + " days apart";
    }
}
