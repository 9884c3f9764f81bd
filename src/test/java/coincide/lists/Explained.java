package coincide.lists;

import java.util.Set;

/** A row of the page: what it says of a disagreement, and why it is there. */
record Explained(int line, Disagreement said, String why) {
    /** Whether the row says what was found; the side without the day may name one of its days instead. */
    boolean fits(Disagreement found, Set<String> listed) {
        return said.printed().equals(found.printed())
                && (said.theirs().equals(found.theirs())
                        || found.theirs().equals(Cells.NONE) && listed.contains(said.theirs()))
                && (said.ours().equals(found.ours()) || found.ours().equals(Cells.NONE));
    }

    @Override
    public String toString() {
        return Page.FILE + ":" + line + " " + said;
    }
}
