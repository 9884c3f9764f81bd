package coincide.published;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * One published or recounted number beside ours.
 *
 * @param published as published; empty where the source does not give it
 * @param recount as the recount gives it; empty where it does not
 * @param same the same number on the list of the recount, where that can be computed
 * @param ours on our list
 * @param apart launches by which ours differs from the recount; 0 for numbers that are no counts
 */
record Figure(
        String what, String published, String recount, OptionalDouble same, double ours, int decimals, int apart) {
    /** Launches that a count may differ by; more has to be declared. */
    static final int TOLERANCE = 2;

    static Figure launchDays(Lists lists, String what, String published, String recount, DaySet days) {
        int same = lists.recount().launchDays(days);
        int ours = lists.ours().launchDays(days);
        return new Figure(what, published, recount, OptionalDouble.of(same), ours, 0, net(lists, days));
    }

    /**
     * A number of missiles: as many launches apart as its launch days, and one more for each day that both lists have with other
     * numbers.
     */
    static Figure missiles(Lists lists, String what, String published, String recount, DaySet days) {
        int same = lists.recount().missiles(days);
        int ours = lists.ours().missiles(days);
        int other = (int) Apart.on(lists, days).stream()
                .filter(apart -> !apart.oneHasTheDay())
                .count();
        int apart = net(lists, days) + other;
        return new Figure(what, published, recount, OptionalDouble.of(same), ours, 0, apart);
    }

    private static int net(Lists lists, DaySet days) {
        return Math.abs(lists.ours().launchDays(days) - lists.recount().launchDays(days));
    }

    /** A number that follows from launch days: held against the recount on the recount's own list. */
    static Figure derived(
            Lists lists,
            String what,
            String published,
            String recount,
            int decimals,
            ToDoubleFunction<MissileDays> number) {
        return new Figure(
                what,
                published,
                recount,
                OptionalDouble.of(number.applyAsDouble(lists.recount())),
                number.applyAsDouble(lists.ours()),
                decimals,
                0);
    }

    /** A count that only our data give. */
    static Figure ours(String what, String published, String recount, int ours) {
        int apart = recount.isEmpty() ? 0 : Math.abs(ours - Integer.parseInt(recount));
        return new Figure(what, published, recount, OptionalDouble.empty(), ours, 0, apart);
    }

    /** Whether the number on the recount's list rounds to the recount's: half a unit of its last digit, ends included. */
    boolean reproduces() {
        if (recount.isEmpty() || same.isEmpty()) {
            return true;
        }
        BigDecimal value = new BigDecimal(recount);
        double halfUnit = value.ulp().doubleValue() / 2;
        return Math.abs(same.getAsDouble() - value.doubleValue()) <= halfUnit * (1 + 1e-9);
    }

    /** Whether ours lies further from the recount than a count is allowed to. */
    boolean beyond() {
        return !recount.isEmpty() && apart > TOLERANCE;
    }

    String sameText() {
        return same.isPresent() ? text(same.getAsDouble()) : "";
    }

    String oursText() {
        return text(ours) + (beyond() ? ", " + apart + " launches apart" : "");
    }

    private String text(double value) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
