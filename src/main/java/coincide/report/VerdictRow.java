package coincide.report;

import coincide.analysis.Finding;
import coincide.analysis.Finding.Effect;
import coincide.analysis.Finding.Significance;
import coincide.analysis.Robustness;
import coincide.analysis.Verdict;
import coincide.model.Window;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the verdict table, on the page and on the terminal.
 *
 * @param unit what observed and expected count, where that is not launch days inside the windows
 * @param sample launch days of the test and the last day of its period
 * @param named p-values of the null models that must reject too
 * @param confidence how firmly the verdict stands; empty where it is none of the data
 */
public record VerdictRow(
        String anchor,
        String id,
        String title,
        String windowWords,
        String windowCode,
        Cell observed,
        Cell expected,
        String unit,
        Cell ratio,
        Cell interval,
        Cell exposed,
        String sample,
        String visible,
        Cell p,
        Cell adjusted,
        List<String> named,
        String verdict,
        String robustness,
        String confidence,
        String mark) {

    static VerdictRow of(Result result) {
        Optional<Effect> effect = result.headline().map(Finding::effect);
        Optional<Significance> test = result.headline().map(Finding::significance);
        Optional<Window> window = result.headline().flatMap(Finding::window);
        String why = result.whyNoRatio();
        return new VerdictRow(
                anchor(result.hypothesis().id()),
                result.hypothesis().id(),
                result.hypothesis().title(),
                window.map(WindowWords::of)
                        .orElseGet(() -> StatisticWords.span(result.hypothesis().statistic())),
                WindowWords.code(window),
                Cell.of(result.headline().flatMap(result::observed), Numbers::amount, why),
                Cell.of(effect.flatMap(Effect::expected), Numbers::expected, "not computed"),
                result.unit(),
                Cell.of(result.headline().flatMap(result::ratio), Numbers::ratio, why),
                Cell.limits(effect.flatMap(Effect::interval95), why),
                Cell.of(result.headline().flatMap(VerdictRow::exposedShare), Numbers::percent, "no days in windows"),
                result.headline().map(VerdictRow::sample).orElse(""),
                result.headline().flatMap(Visible::cell).orElse(Numbers.NONE),
                Cell.of(test.flatMap(Significance::pValue), Numbers::p, result.whyNoP()),
                Cell.of(test.flatMap(Significance::adjusted), Numbers::p, result.whyNoAdjusted()),
                result.namedTests().stream()
                        .map(finding -> finding.nullModel() + "\u00a0"
                                + Numbers.p(finding.significance().pValue().orElseThrow()))
                        .toList(),
                result.verdictWords(),
                result.headline()
                        .flatMap(finding -> finding.judgement().robustness())
                        .map(VerdictRow::word)
                        .orElse(""),
                result.headline()
                        .flatMap(finding -> finding.judgement().certainty())
                        .map(certainty -> certainty.level().words() + " confidence")
                        .orElse(""),
                result.verdict().map(VerdictRow::mark).orElse("none"));
    }

    private static String sample(Finding finding) {
        return finding.sample().launches() == 0
                ? ""
                : Numbers.count(finding.sample().launches()) + " to "
                        + Numbers.date(finding.sample().to());
    }

    /** A fragment that is safe in a link. */
    static String anchor(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private static Optional<Double> exposedShare(Finding finding) {
        int days = finding.sample().exposedDays() + finding.sample().unexposedDays();
        return days == 0 || finding.sample().exposedDays() == 0
                ? Optional.empty()
                : Optional.of(finding.sample().exposedShare());
    }

    private static String mark(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(Robustness robustness) {
        return robustness.name().toLowerCase(Locale.ROOT);
    }
}
