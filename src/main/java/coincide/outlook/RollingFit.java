package coincide.outlook;

import coincide.analysis.Task;
import coincide.stats.RidgeFit;
import coincide.stats.RidgeRegression;
import java.util.ArrayList;
import java.util.List;

/**
 * One model with one penalty, fitted anew after each month to what was known then, and scored day by day until the next fit.
 *
 * @param target shared, not to be written to
 */
record RollingFit(Target target, Model model, double penalty) implements Task<PenaltyPath> {
    /** Penalties that are tried. */
    static final List<Double> PENALTIES = List.of(1.0, 3.0, 10.0, 30.0, 100.0, 300.0);

    @Override
    public PenaltyPath evaluate() {
        long[] refits = target.refits();
        double[][] rows = target.rows(model, target.last());
        List<RidgeFit> fits = new ArrayList<>();
        List<Double> losses = new ArrayList<>();
        for (int i = 0; i < refits.length; i++) {
            RidgeFit fit = RidgeRegression.of(target.rows(model, refits[i]), target.launchDays(refits[i], refits[i]))
                    .fit(penalty);
            fits.add(fit);
            if (i + 1 < refits.length) {
                losses.add(loss(fit, rows, refits[i], refits[i + 1]));
            }
        }
        return new PenaltyPath(target.name(), model, penalty, fits, losses);
    }

    private double loss(RidgeFit fit, double[][] rows, long after, long to) {
        int[] y = target.launchDays(to, to);
        double loss = 0;
        for (int t = Math.toIntExact(after + 1 - target.firstRow()); t < y.length; t++) {
            double rate = fit.rate(rows[t]);
            loss += y[t] == 1 ? -Math.log(-Math.expm1(-rate)) : rate;
        }
        return loss;
    }
}
