package coincide.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Our days beside those of one list, up to its last day. */
record Comparison(NavigableSet<String> listed, List<Disagreement> disagreements) {
    static Comparison of(PublicList list, List<ListRow> rows, NavigableMap<String, String> ours) {
        TreeMap<String, List<ListRow>> byDay =
                rows.stream().collect(Collectors.groupingBy(ListRow::day, TreeMap::new, Collectors.toList()));
        NavigableMap<String, List<ListRow>> listed = byDay.tailMap(OurLaunches.FIRST, true);
        NavigableMap<String, Integer> missiles = new TreeMap<>();
        listed.forEach((day, one) -> missiles.put(day, one.size()));
        NavigableMap<String, String> theirs = Cells.of(list, missiles);
        NavigableSet<String> days = new TreeSet<>(theirs.navigableKeySet());
        days.addAll(ours.headMap(theirs.lastKey(), true).keySet());
        List<Disagreement> disagreements = new ArrayList<>();
        for (String day : days) {
            String their = theirs.getOrDefault(day, Cells.NONE);
            String our = ours.getOrDefault(day, Cells.NONE);
            if (!their.equals(our)) {
                disagreements.add(Disagreement.of(list, day, printed(listed.getOrDefault(day, List.of())), their, our));
            }
        }
        return new Comparison(theirs.navigableKeySet(), disagreements);
    }

    private static String printed(List<ListRow> rows) {
        return rows.isEmpty()
                ? Cells.NONE
                : rows.stream().map(ListRow::printed).distinct().collect(Collectors.joining(", "));
    }

    /** What is wrong with the rows of the page for this list, in sentences. */
    List<String> faults(List<Explained> page) {
        List<String> faults = new ArrayList<>();
        for (Disagreement found : disagreements) {
            page.stream()
                    .filter(row -> Disagreement.ORDER.compare(row.said(), found) == 0)
                    .findFirst()
                    .ifPresentOrElse(
                            row -> {
                                if (!row.fits(found, listed)) {
                                    faults.add(row + " does not fit " + found + ". Correct the row.");
                                }
                            },
                            () -> faults.add(found + " is not explained. Add a row, or correct our data."));
        }
        page.stream()
                .filter(row ->
                        disagreements.stream().noneMatch(found -> Disagreement.ORDER.compare(row.said(), found) == 0))
                .forEach(row -> faults.add(row + " explains what is no disagreement any more. Remove the row."));
        return faults;
    }
}
