package coincide.report;

import java.time.LocalDate;
import java.util.Locale;

/** Numbers and dates as readers see them: one way for each kind, the same in every locale. */
public final class Numbers {
    /** Stands where a number does not exist; a reason stands with it. */
    static final String NONE = "–";

    private Numbers() {}

    /** Three decimals, four where rounding would put the value on the other side of 0.05. */
    public static String p(double p) {
        if (!Double.isFinite(p)) {
            return NONE;
        }
        if (p < 0.001) {
            return "<0.001";
        }
        if (p > 0.999 && p < 1) {
            return ">0.999";
        }
        return decimals(p, p != 0.05 && p >= 0.0495 && p < 0.0505 ? 4 : 3);
    }

    /** A p-value as a clause: {@code p = 0.034} or {@code p < 0.001}. */
    static String pClause(double p) {
        String text = p(p);
        return Character.isDigit(text.charAt(0))
                ? "p\u00a0=\u00a0" + text
                : "p\u00a0" + text.charAt(0) + "\u00a0" + text.substring(1);
    }

    /** Two decimals up to 10, fewer above, two digits that count below 0.1. */
    public static String ratio(double ratio) {
        if (Double.isNaN(ratio)) {
            return NONE;
        }
        if (Double.isInfinite(ratio)) {
            return ratio > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(ratio);
        if (size == 0) {
            return "0";
        }
        if (size < 0.001) {
            return "<0.001";
        }
        return decimals(ratio, size < 0.01 ? 4 : size < 0.1 ? 3 : size < 10 ? 2 : size < 100 ? 1 : 0);
    }

    /** Three decimals. */
    static String thousandths(double number) {
        return Double.isFinite(number) ? decimals(number, 3) : NONE;
    }

    /** The error of a simulated p-value: four decimals. */
    static String error(double error) {
        return error < 0.00005 ? "<0.0001" : decimals(error, 4);
    }

    /** {@code 0.85–1.76}. */
    public static String interval(double low, double high) {
        return ratio(low) + "–" + ratio(high);
    }

    static String count(long count) {
        return signed(String.format(Locale.ROOT, "%,d", Math.abs(count)), count < 0);
    }

    /** A whole number without decimals, any other with one, below 1 with two. */
    public static String amount(double amount) {
        if (!Double.isFinite(amount)) {
            return NONE;
        }
        return amount == Math.rint(amount) && Math.abs(amount) < 1e15 ? count((long) amount) : expected(amount);
    }

    /** An expected amount: one decimal, two below 1. */
    public static String expected(double amount) {
        return Double.isFinite(amount) ? decimals(amount, Math.abs(amount) < 1 ? 2 : 1) : NONE;
    }

    /** One decimal below 10 %. */
    static String percent(double share) {
        if (!Double.isFinite(share)) {
            return NONE;
        }
        double percent = 100 * share;
        return decimals(percent, percent != 0 && percent < 9.95 ? 1 : 0) + "\u00a0%";
    }

    /** A level that somebody chose, as briefly as it can be written: {@code 5 %}, {@code 2.5 %}. */
    static String level(double alpha) {
        return amount(Math.round(alpha * 1000) / 10.0) + "\u00a0%";
    }

    /** {@code 1 January 2012}. */
    static String date(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }

    /** The number in words that agree: {@code 1 day}, {@code 1,200 days}. */
    static String of(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    private static String decimals(double number, int decimals) {
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(number));
        return signed(digits, number < 0 && digits.chars().anyMatch(c -> c >= '1' && c <= '9'));
    }

    private static String signed(String digits, boolean negative) {
        return negative ? "−" + digits : digits;
    }
}
