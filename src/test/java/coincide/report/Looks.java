package coincide.report;

import coincide.analysis.Axes;
import coincide.analysis.CurveTest;
import coincide.analysis.HeadlineLaw;
import coincide.analysis.Influence;
import coincide.analysis.PhaseContrast;
import coincide.analysis.ProfilePoint;
import coincide.analysis.ProfilePoint.Band;
import coincide.analysis.ProfilePoint.Kind;
import coincide.analysis.ProfilePoint.Origin;
import coincide.analysis.Specification;
import coincide.analysis.Specified;
import coincide.model.Window;
import coincide.nulls.NullDistribution;
import coincide.nulls.NullDistribution.Bin;
import coincide.nulls.NullLaw;
import coincide.plan.NullCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Hand-made closer looks at hypotheses. */
final class Looks {
    private Looks() {}

    static ProfilePoint lag(int lo, int hi, int observed, double expected, double low, double high) {
        return new ProfilePoint(
                "H02",
                Kind.PERI_EVENT,
                Origin.START,
                lo,
                hi,
                10,
                100 * (hi - lo + 1),
                observed,
                expected,
                List.of(observed / expected),
                List.of(new Band(low, high)),
                List.of(),
                List.of(0.25),
                NullCode.N11,
                4999);
    }

    static ProfilePoint displaced(int days, double... ratio) {
        return new ProfilePoint(
                "H02",
                Kind.PLACEBO,
                Origin.CALENDAR,
                days,
                days,
                10,
                100,
                5,
                4,
                ratio.length == 0 ? List.of() : List.of(ratio[0]),
                List.of(),
                List.of(),
                List.of(),
                NullCode.N10,
                999);
    }

    /** A count of which 0, 1, 2 and 3 have the probabilities 0.1, 0.2, 0.3 and 0.4. */
    static HeadlineLaw counted(int observed) {
        return counted("H02", observed);
    }

    private static HeadlineLaw counted(String hypothesis, int observed) {
        double[] above = {1, 0.9, 0.7, 0.4};
        double[] below = {0.1, 0.3, 0.6, 1};
        return new HeadlineLaw(
                hypothesis,
                NullCode.N3m,
                new NullLaw("N3m", observed, 2, 1, above[observed], below[observed], true, 0),
                observed,
                new NullDistribution(
                        List.of(
                                new Bin(0, 0, 0.1, 0),
                                new Bin(1, 1, 0.2, 0),
                                new Bin(2, 2, 0.3, 0),
                                new Bin(3, 3, 0.4, 0)),
                        0));
    }

    static Influence without(String title, double ratio, double change, boolean decisive) {
        return new Influence(
                "H02",
                Influence.Kind.MILESTONE,
                "series",
                title,
                LocalDate.of(2020, 3, 1),
                LocalDate.of(2020, 3, 2),
                4,
                List.of(3.0),
                List.of(ratio),
                List.of(change),
                NullCode.N10,
                List.of(0.2),
                0.04,
                999,
                decisive);
    }

    static Specification cell(String period, String window, double ratio, double p, boolean headline) {
        return new Specification(
                "H02",
                new Axes("launch_days", "all", period, window, "N10", "2", "all", "all", "0", "known"),
                headline,
                6,
                List.of(new Specification.Result(6 / ratio, ratio, p, Math.min(1, 2 * p), List.of())),
                "");
    }

    static Specified specified(Specification... cells) {
        return new Specified(
                List.of(cells),
                List.of(new CurveTest("H02", List.of(new CurveTest.Curve(2, 1.6, 0.04, 1, 0.3)), 4999)));
    }

    static PhaseContrast contrast() {
        return new PhaseContrast(
                List.of("a"),
                new PhaseContrast.Side("H02", Window.parse("start[-7,-1]"), 165, 5),
                new PhaseContrast.Side("H03", Window.parse("end[1,7]"), 238, 1),
                0,
                new NullLaw("N11", Math.log(0.5), 0, 1, 0.9, 0.2, false, 9999));
    }

    /** Null laws of statistics with long names beside the {@link #example()}. */
    static CloserLooks many() {
        CloserLooks one = example();
        return new CloserLooks(
                Stream.concat(
                                one.laws().stream(),
                                Plans.hypotheses().stream()
                                        .filter(hypothesis -> !hypothesis.id().equals("H02"))
                                        .map(hypothesis -> counted(hypothesis.id(), 3)))
                        .toList(),
                one.profiles(),
                one.specified(),
                one.influences(),
                one.contrasts());
    }

    /** Of the hypothesis H02, from every side. */
    static CloserLooks example() {
        return new CloserLooks(
                List.of(counted(2)),
                List.of(lag(-5, -1, 4, 4, 0.5, 1.5), lag(0, 0, 3, 1, 0.2, 2.5), displaced(-1, 0.5), displaced(0, 1.2)),
                specified(cell("all", "span[0,0]", 1.2, 0.2, true), cell("late", "span[0,0]", 2, 0.03, false)),
                List.of(without("Summit", 1.1, -0.2, true), without("Parade", 1.3, 0.1, false)),
                List.of(contrast()));
    }

    /** One hypothesis, milestone and selection of the given name. */
    static CloserLooks hostile(String text) {
        Influence parade = without(text, 1.3, 0.1, true);
        Influence own = new Influence(
                text,
                parade.kind(),
                text,
                text,
                parade.from(),
                parade.to(),
                parade.observed(),
                parade.expected(),
                parade.ratio(),
                parade.logRatioChange(),
                parade.nullModel(),
                parade.p(),
                parade.whole(),
                parade.replicates(),
                true);
        Axes declared = new Axes("launch_days", "all", "all", text, "N10", "2", "all", "all", "0", "known");
        Axes other = new Axes("launch_days", text, text, text, "N10", "2", "all", "all", "0", "known");
        Specification first = cell("all", "span[0,0]", 1.2, 0.2, true);
        return new CloserLooks(
                List.of(),
                List.of(),
                new Specified(
                        List.of(
                                new Specification(text, declared, true, 6, first.result(), ""),
                                new Specification(text, other, false, 6, first.result(), "")),
                        List.of()),
                List.of(own),
                List.of());
    }
}
