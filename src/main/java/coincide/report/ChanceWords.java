package coincide.report;

import coincide.outlook.Chance;
import coincide.outlook.Likelihood;

/**
 * A chance in words and numbers, for example "likely (62 %; 55–80 %)".
 *
 * @param term word for the probability; empty where there is none, or where no skill is claimed
 * @param number the probability and its interval
 */
public record ChanceWords(String term, String number) {

    /** A chance for which no skill is claimed has no term: the word would promise what past forecasts did not keep. */
    static ChanceWords of(Chance chance, boolean skilled) {
        String interval = chance.interval()
                .map(range -> probability(range.low()).replace("\u00a0%", "") + "–" + probability(range.high()))
                .orElse("");
        String probability = probability(chance.probability());
        return Likelihood.term(chance.probability(), chance.interval())
                .filter(term -> skilled)
                .map(term ->
                        new ChanceWords(term, "(" + probability + (interval.isEmpty() ? "" : "; " + interval) + ")"))
                .orElseGet(() -> new ChanceWords("", probability + (interval.isEmpty() ? "" : " (" + interval + ")")));
    }

    String text() {
        return term.isEmpty() ? number : term + " " + number;
    }

    /** Whole per cent; what is nearer to an end than one is not given a number. */
    static String probability(double probability) {
        if (probability < 0.01) {
            return "under 1\u00a0%";
        }
        return probability >= 0.99 ? "over 99\u00a0%" : percent(probability);
    }

    static String percent(double share) {
        return Math.round(100 * share) + "\u00a0%";
    }
}
