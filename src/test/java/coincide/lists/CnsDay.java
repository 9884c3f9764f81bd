package coincide.lists;

import coincide.lists.Disagreement.Kind;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which the CNS list of April 2026 differs from our data, as the page of disagreements says.
 *
 * @param missiles the missiles that the list has on the day; 0 where it has no launch
 */
public record CnsDay(LocalDate day, int missiles) {
    private static final int WHOLE_DATE = 10;

    /** All of them, but for those that are dated to a month. */
    public static List<CnsDay> all() {
        return Page.read().stream()
                .map(Explained::said)
                .filter(row -> row.list() == PublicList.CNS_NTI && row.day().length() == WHOLE_DATE)
                .map(row -> new CnsDay(
                        LocalDate.parse(row.day()), row.kind() == Kind.ONLY_OURS ? 0 : Integer.parseInt(row.theirs())))
                .toList();
    }
}
