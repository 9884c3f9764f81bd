package coincide.report;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers of a chart's table as far as a drawing can tell them apart; the tables of a run hold them whole. */
final class Digits {
    private static final MathContext FOUR = new MathContext(4);

    private Digits() {}

    /** Rounded to four digits that count. */
    static double four(double number) {
        return Double.isFinite(number) ? new BigDecimal(number, FOUR).doubleValue() : number;
    }
}
