package coincide.report;

import coincide.analysis.PhaseContrast;
import coincide.analysis.PhaseContrast.Side;
import coincide.nulls.NullLaw;
import java.util.List;

/** Launches after milestones against launches before them, in a sentence. */
final class ContrastWords {
    private ContrastWords() {}

    /** One sentence for each contrast that a window of the hypothesis is part of. */
    static List<Prose> of(String hypothesis, List<PhaseContrast> contrasts) {
        return contrasts.stream()
                .filter(contrast -> contrast.before().hypothesis().equals(hypothesis)
                        || contrast.after().hypothesis().equals(hypothesis))
                .map(ContrastWords::sentence)
                .toList();
    }

    private static Prose sentence(PhaseContrast contrast) {
        NullLaw law = contrast.law();
        String p = law.untestable() ? Numbers.pClause(1) : Numbers.pClause(law.pTwoSided());
        return Prose.own("Before against after: " + side(contrast.before()) + ", " + side(contrast.after())
                + ". The rate ratio after is " + Numbers.ratio(Math.exp(law.observed())) + " times that before ("
                + p + " on either side under " + law.code() + ", not corrected for other tests).");
    }

    private static String side(Side side) {
        return Numbers.of(side.observed(), "launch day", "launch days") + " on "
                + Numbers.of(side.exposedDays(), "day", "days") + " " + WindowWords.of(side.window());
    }
}
