package coincide.lists;

import java.util.Comparator;

/**
 * A day on which a list and our file differ.
 *
 * @param printed the dates that the list prints for the day, or "none"
 * @param theirs what the list has on the day; else, on the page, the day on which it has the launch, or "none"
 * @param ours the same of our file
 */
record Disagreement(PublicList list, String day, Kind kind, String printed, String theirs, String ours) {
    /** By list, day and kind. */
    static final Comparator<Disagreement> ORDER = Comparator.comparing(Disagreement::list)
            .thenComparing(Disagreement::day)
            .thenComparing(Disagreement::kind);

    /** Who has the day. */
    enum Kind {
        COUNT("count"),
        ONLY_IN_THE_LIST("only in the list"),
        ONLY_OURS("only ours");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Disagreement of(PublicList list, String day, String printed, String theirs, String ours) {
        Kind kind = theirs.equals(Cells.NONE)
                ? Kind.ONLY_OURS
                : ours.equals(Cells.NONE) ? Kind.ONLY_IN_THE_LIST : Kind.COUNT;
        return new Disagreement(list, day, kind, printed, theirs, ours);
    }

    @Override
    public String toString() {
        return "%s %s (%s: printed %s, theirs %s, ours %s)".formatted(list, day, kind, printed, theirs, ours);
    }
}
