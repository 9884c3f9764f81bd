package coincide.report;

import coincide.analysis.Finding;
import coincide.analysis.Finding.Effect;
import coincide.analysis.Finding.Limits;
import coincide.plan.Job;
import java.util.Optional;

/**
 * The ratio of one hypothesis and its intervals.
 *
 * @param visible the smallest ratio that would have been visible after correction, where one was found
 */
record ForestRow(
        String id,
        String title,
        String direction,
        Optional<Double> ratio,
        Optional<Limits> interval95,
        Optional<Limits> interval90,
        String whyNone,
        Optional<Double> visible,
        Optional<Double> adjusted,
        boolean rejects) {

    static ForestRow of(Job job, Result result) {
        Optional<Effect> effect = result.headline().map(Finding::effect);
        return new ForestRow(
                result.hypothesis().id(),
                result.hypothesis().title(),
                result.measuresDistance()
                        ? Numbers.NONE
                        : StatisticWords.direction(result.hypothesis().direction()),
                result.headline().flatMap(result::ratio).filter(ratio -> !Double.isNaN(ratio)),
                effect.flatMap(Effect::interval95),
                effect.flatMap(Effect::interval90),
                result.whyNoRatio(),
                result.headline().flatMap(finding -> finding.power().corrected()),
                result.headline().flatMap(finding -> finding.significance().adjusted()),
                result.rejects(job.level(result.hypothesis().role())));
    }

    /** What stands beside the bars: {@code 1.23 (0.85–1.76)}, or why there is nothing. */
    String text() {
        return undrawn()
                ? "no ratio: " + whyNone
                : Cell.of(ratio, Numbers::ratio, whyNone).text() + " ("
                        + Cell.limits(interval95, whyNone).text() + ")";
    }

    /** Whether there is nothing to draw. */
    boolean undrawn() {
        return ratio.isEmpty() && interval95.isEmpty();
    }

    /** Whether an interval lies wholly on one side of 1. */
    boolean excludesOne() {
        return interval95
                .filter(limits -> limits.low() > 1 || limits.high() < 1)
                .isPresent();
    }

    boolean isSmall(double smallestEffect) {
        return interval90
                .filter(limits -> limits.low() > 1 / smallestEffect && limits.high() < smallestEffect)
                .isPresent();
    }
}
