package coincide.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** The days on which our list and that of the recount differ, with the missiles that each has. */
record Apart(LocalDate day, int ours, int recount) {
    static List<Apart> on(Lists lists, DaySet days) {
        NavigableSet<LocalDate> all = new TreeSet<>(lists.ours().missiles().navigableKeySet());
        all.addAll(lists.recount().missiles().keySet());
        return all.stream()
                .filter(days::contains)
                .map(day -> new Apart(
                        day, lists.ours().missilesOn(day), lists.recount().missilesOn(day)))
                .filter(apart -> apart.ours != apart.recount)
                .toList();
    }

    boolean oneHasTheDay() {
        return ours == 0 || recount == 0;
    }

    /** The differing launch days in words: which are only ours, and which are only in the recount. */
    static String launchDays(Lists lists, DaySet days) {
        return words(on(lists, days).stream().filter(Apart::oneHasTheDay).toList());
    }

    /** The same, and the days with another number of missiles. */
    static String missiles(Lists lists, DaySet days) {
        return words(on(lists, days));
    }

    private static String words(List<Apart> apart) {
        List<String> parts = new ArrayList<>();
        add(parts, "Only ours: ", apart.stream().filter(row -> row.recount == 0).toList());
        add(
                parts,
                "Only in the recount: ",
                apart.stream().filter(row -> row.ours == 0).toList());
        add(
                parts,
                "More missiles than there: ",
                apart.stream().filter(row -> !row.oneHasTheDay()).toList());
        return parts.isEmpty() ? "The two lists agree on every day." : String.join(" ", parts);
    }

    private static void add(List<String> parts, String what, List<Apart> apart) {
        StringJoiner days = new StringJoiner(", ", what, ".").setEmptyValue("");
        apart.forEach(
                row -> days.add("%s (%d)".formatted(row.day, row.ours == 0 ? row.recount : row.ours - row.recount)));
        if (days.length() > 0) {
            parts.add(days.toString());
        }
    }
}
