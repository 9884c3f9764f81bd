package coincide.report;

import coincide.analysis.Finding;
import coincide.analysis.Finding.Significance;
import coincide.analysis.Flag;
import coincide.plan.NullCode;
import java.util.List;

/**
 * What one null model says in one window.
 *
 * @param part what the null model is to the hypothesis
 * @param computed false where the run has no finding; the cells are then empty
 * @param estimated the 95 % interval of the ratio, or how the ratio was made where it has none
 * @param method "exact", or how it was simulated
 * @param notes what a reader must know of this row alone
 */
public record NullRow(
        String code,
        String name,
        String part,
        boolean computed,
        String window,
        Cell observed,
        Cell expected,
        Cell ratio,
        String estimated,
        Cell p,
        Cell twoSided,
        Cell method,
        List<String> notes) {

    /** One row a declared null model, computed or not, in the window of the verdict. */
    static List<NullRow> all(Result result) {
        return result.hypothesis().nullModels().stream()
                .map(code ->
                        result.under(code).map(finding -> of(result, finding)).orElseGet(() -> open(result, code)))
                .toList();
    }

    static NullRow of(Result result, Finding finding) {
        Significance test = finding.significance();
        boolean tested = test.pValue().isPresent();
        String why = result.whyNoRatio();
        return new NullRow(
                finding.nullModel().name(),
                NullWords.of(finding.nullModel()).name(),
                part(result, finding.nullModel()),
                true,
                cell(result, finding),
                Cell.of(result.observed(finding), Numbers::amount, why),
                Cell.of(finding.effect().expected(), Numbers::expected, "not computed"),
                Cell.of(result.ratio(finding), Numbers::ratio, why),
                estimated(finding),
                Cell.of(test.pValue(), Numbers::p, "no test"),
                Cell.of(test.pTwoSided(), Numbers::p, tested ? "one-sided only" : "no test"),
                method(test),
                notes(result, finding));
    }

    /** The window; where the statistic has none, what stands for it; and the period, where it is another. */
    private static String cell(Result result, Finding finding) {
        String window = finding.window()
                .map(WindowWords::of)
                .orElseGet(() -> StatisticWords.span(finding.hypothesis().statistic()));
        boolean samePeriod = result.headline()
                .filter(main -> main.sample().from().equals(finding.sample().from())
                        && main.sample().to().equals(finding.sample().to()))
                .isPresent();
        return samePeriod
                ? window
                : window + ", " + Numbers.date(finding.sample().from()) + " to "
                        + Numbers.date(finding.sample().to());
    }

    private static String estimated(Finding finding) {
        return finding.effect()
                .interval95()
                .map(limits -> Numbers.interval(limits.low(), limits.high()))
                .orElseGet(() -> finding.effect().method().orElse("no interval").replace("/", " / "));
    }

    /** What holds of this row and not of the whole hypothesis. */
    private static List<String> notes(Result result, Finding finding) {
        List<Flag> shared = result.headline().map(Finding::flags).orElse(List.of());
        return finding.flags().stream()
                .filter(flag -> !shared.contains(flag))
                .distinct()
                .sorted()
                .map(FlagWords::of)
                .toList();
    }

    private static NullRow open(Result result, NullCode code) {
        Cell none = Cell.none("");
        String window = WindowWords.of(result.headline().flatMap(Finding::window));
        String name = NullWords.of(code).name();
        String part = part(result, code);
        return new NullRow(code.name(), name, part, false, window, none, none, none, "", none, none, none, List.of());
    }

    private static Cell method(Significance test) {
        if (test.pValue().isEmpty()) {
            return Cell.none("");
        }
        return test.exact()
                ? Cell.of("exact")
                : new Cell(
                        "Monte Carlo",
                        Numbers.of(test.replicates(), "replicate", "replicates") + ", error "
                                + Numbers.error(test.pError()));
    }

    private static String part(Result result, NullCode code) {
        if (code == result.hypothesis().headline()) {
            return "headline";
        }
        return result.hypothesis().named().contains(code) ? "must reject too" : "beside";
    }
}
