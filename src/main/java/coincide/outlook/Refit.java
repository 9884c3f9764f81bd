package coincide.outlook;

import coincide.analysis.Task;
import coincide.nulls.BlockBootstrap;
import coincide.nulls.Draws;
import coincide.nulls.Streams;
import coincide.stats.RidgeFit;
import coincide.stats.RidgeRegression;
import java.util.ArrayList;
import java.util.List;

/**
 * Forecasts from refits to resampled history: what the data leave open.
 *
 * <pre>{@code
 *   replicate i: circular blocks of 90 days of the rows, drawn with replacement; the model fitted to them with the same
 *   penalty; chances from the true state. Blind days, and windows of calendars that had ended, are drawn anew for each:
 *   the calendars of the same days of one random earlier year stand for what they would have held.
 * }</pre>
 *
 * @param from first replicate
 * @param to replicate after the last one
 */
record Refit(Target target, Projection projection, double penalty, Streams streams, int from, int to)
        implements Task<List<double[]>> {
    private static final int BLOCK = 90;

    @Override
    public List<double[]> evaluate() {
        long last = target.last();
        double[][] rows = target.rows(projection.model(), last);
        int[] y = target.launchDays(last, last);
        long[] launchDays = target.launches().on(last);
        BlockBootstrap blocks = new BlockBootstrap(rows.length, Math.min(BLOCK, rows.length));
        List<double[]> chances = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Draws draws = streams.replicate(i);
            double[] weights = new double[rows.length];
            for (int row : blocks.indices(draws)) {
                weights[row]++;
            }
            RidgeFit fit = new RidgeRegression(rows, y, weights).fit(penalty);
            chances.add(projection.lent(draws).chances(fit, launchDays, draws));
        }
        return chances;
    }
}
