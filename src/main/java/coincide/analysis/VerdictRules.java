package coincide.analysis;

import coincide.model.Direction;
import coincide.plan.Job;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules that give a testable hypothesis its verdict; the first that holds counts.
 *
 * <pre>{@code
 *   withheld             the negative controls hold every verdict back, or the headline null model is too liberal on these data
 *   supported            adjusted p < level;  ratio beyond the smallest of interest on the claimed side;
 *                        80 % of the testable specifications on that side
 *   no meaningful link   90 % interval inside 1 / smallest ... smallest
 *   opposite             95 % interval wholly beyond 1 on the other side, and adjusted p < level there
 *   inconclusive         everything else
 * }</pre>
 *
 * A statistic that compares no rates (a distance, a chi-square) has no ratio to hold against the smallest of interest; its
 * p-value and its specifications decide. Where either side is claimed, the claimed side is that of the headline, and there is
 * no opposite.
 */
final class VerdictRules {
    private static final double LEAST_AGREEMENT = 0.8;

    /** A verdict and the sentence that says why. */
    record Ruling(Verdict verdict, String reason) {}

    private final Job job;
    private final Finding finding;
    private final double adjusted;
    private final Optional<Double> opposite;
    private final Optional<Agreement> agreement;

    /**
     * One headline finding.
     *
     * @param adjusted p-value on the declared side, corrected for the family
     * @param opposite p-value on the other side, corrected likewise; absent where either side is claimed
     */
    VerdictRules(Job job, Finding finding, double adjusted, Optional<Double> opposite, Optional<Agreement> agreement) {
        this.job = job;
        this.finding = finding;
        this.adjusted = adjusted;
        this.opposite = opposite;
        this.agreement = agreement;
    }

    /** The verdict that these checks leave. */
    Ruling ruling(Checks checks) {
        if (checks.controls().filter(ControlPanel::withholdsVerdicts).isPresent()) {
            return new Ruling(Verdict.WITHHELD, sentence(checks.controls().get().words()));
        }
        String missing = checks.missing(agreement);
        if (!missing.isEmpty()) {
            return new Ruling(Verdict.PENDING, missing);
        }
        if (finding.liberal()) {
            return new Ruling(
                    Verdict.WITHHELD,
                    "Its null model rejects too many simulated histories without a link to carry a verdict on these data.");
        }
        return decided(agreement.orElseThrow());
    }

    private Ruling decided(Agreement cells) {
        String gap = gap(cells);
        if (gap.isEmpty()) {
            return new Ruling(Verdict.SUPPORTED, sentence(specifications(cells)));
        }
        if (insideSmallest()) {
            return new Ruling(Verdict.NO_MEANINGFUL_LINK, "");
        }
        return isOpposite() ? new Ruling(Verdict.OPPOSITE, "") : new Ruling(Verdict.INCONCLUSIVE, sentence(gap));
    }

    private double level() {
        return job.level(finding.hypothesis().role());
    }

    /** The first condition of support that does not hold, as a clause; empty where all hold. */
    private String gap(Agreement cells) {
        if (!(adjusted < level())) {
            return String.format(Locale.ROOT, "the adjusted p-value is not below %s %%", percent(level()));
        }
        if (!beyondSmallest()) {
            return "the ratio is not beyond the smallest of interest";
        }
        return cells.sideShare() >= LEAST_AGREEMENT ? "" : "only " + specifications(cells);
    }

    private String specifications(Agreement cells) {
        return "%d of %d testable specifications lie on the %s side"
                .formatted(
                        cells.sameSide(),
                        cells.cells(),
                        finding.hypothesis().direction() == Direction.EITHER ? "same" : "claimed");
    }

    private boolean beyondSmallest() {
        if (!finding.hypothesis().statistic().comparesRates()) {
            return true;
        }
        Optional<Double> ratio = finding.effect().ratio();
        boolean above = ratio.filter(value -> value >= job.smallestEffect()).isPresent();
        boolean below = ratio.filter(value -> value <= 1 / job.smallestEffect()).isPresent();
        return switch (finding.hypothesis().direction()) {
            case UP -> above;
            case DOWN -> below;
            case EITHER -> above || below;
        };
    }

    private boolean insideSmallest() {
        return finding.effect()
                .interval90()
                .filter(limits -> limits.low() > 1 / job.smallestEffect() && limits.high() < job.smallestEffect())
                .isPresent();
    }

    private boolean isOpposite() {
        boolean beyond = finding.effect()
                .interval95()
                .filter(limits -> switch (finding.hypothesis().direction()) {
                    case UP -> limits.high() < 1;
                    case DOWN -> limits.low() > 1;
                    case EITHER -> false;
                })
                .isPresent();
        return beyond && opposite.filter(p -> p < level()).isPresent();
    }

    private static String percent(double level) {
        double percent = Math.round(level * 1000) / 10.0;
        return percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent);
    }

    private static String sentence(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
    }
}
