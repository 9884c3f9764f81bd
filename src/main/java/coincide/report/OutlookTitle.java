package coincide.report;

import coincide.plan.Grid;
import java.util.List;

/** Headings that name what is forecast. */
final class OutlookTitle {
    private static final int LONGEST = 60;

    private OutlookTitle() {}

    /** With the name cut where it is long: for headings. */
    static Prose brief(String start, String target) {
        return full(start, target.equals(Grid.ALL) ? target : Terminal.cut(target, LONGEST));
    }

    /** With the whole name: for captions of tables. */
    static Prose full(String start, String target) {
        return target.equals(Grid.ALL)
                ? Prose.own(start + "all launches")
                : Prose.own(start).quoted(List.of(target));
    }
}
