package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.Exposed.Nothing;
import coincide.stats.Exposure;
import java.util.ArrayList;
import java.util.List;

/** What can be said of a cell before it is evaluated. */
final class Flags {
    private Flags() {}

    static List<Flag> of(History history, Exposed exposed, int unannounced, boolean fixed) {
        if (exposed instanceof Nothing) {
            return history.total() == 0 ? List.of(Flag.NO_LAUNCHES) : List.of();
        }
        return exposed instanceof Around around
                ? around(history, around, unannounced, fixed)
                : days(history, exposed.days(history.observation()));
    }

    private static List<Flag> around(History history, Around around, int unannounced, boolean fixed) {
        Exposure exposure = around.over(history.observation());
        List<Flag> flags = new ArrayList<>(days(history, exposure.days()));
        if (around.parts().stream().mapToInt(part -> part.spans().size()).sum() - exposure.excluded() == 1) {
            flags.add(Flag.SINGLE_MILESTONE);
        }
        if (fixed) {
            flags.add(Flag.NOT_SEPARABLE_FROM_SEASON);
        }
        if (unannounced > 0) {
            flags.add(Flag.UNANNOUNCED_LEFT_OUT);
        }
        if (exposure.clipped() > 0) {
            flags.add(Flag.CLIPPED);
        }
        return flags;
    }

    private static List<Flag> days(History history, boolean[] days) {
        int exposed = 0;
        for (boolean day : days) {
            exposed += day ? 1 : 0;
        }
        List<Flag> flags = new ArrayList<>();
        if (history.total() == 0) {
            flags.add(Flag.NO_LAUNCHES);
        }
        if (exposed == 0) {
            flags.add(Flag.NO_EXPOSED_DAYS);
        }
        if (exposed == days.length) {
            flags.add(Flag.NO_UNEXPOSED_DAYS);
        }
        if (2 * exposed > days.length) {
            flags.add(Flag.WIDE_EXPOSURE);
        }
        return flags;
    }
}
