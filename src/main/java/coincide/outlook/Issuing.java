package coincide.outlook;

import coincide.nulls.Streams;
import coincide.plan.Job;
import coincide.plan.Outlook;
import coincide.stats.Interval;
import coincide.stats.PercentileInterval;
import coincide.stats.RidgeFit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The forecast of one target on the day of issue.
 *
 * @param model the one that is published
 */
record Issuing(Job job, Outlook plan, LocalDate asOf, Target target, Map<Model, FittedModel> models, Model model) {
    private static final double LEVEL = 0.90;

    /** Courses of blind days that a forecast is the mean over. */
    private static final int PATHS = 499;

    Projection projection() {
        return projection(model, target.terms());
    }

    private Projection projection(Model other, Terms terms) {
        return new Projection(terms, other, target.last(), asOf.toEpochDay(), plan.reach());
    }

    double penalty() {
        return models.get(model).penaltyOn(target.last());
    }

    /** Takes the chances from refits, one array a replicate. */
    Forecast forecast(Adoption adoption, List<double[]> refits) {
        double[] chances = chances(model, target.terms());
        List<Chance> list = new ArrayList<>();
        for (int k = 1; k <= plan.reach(); k++) {
            int at = k - 1;
            double[] replicates =
                    refits.stream().mapToDouble(refit -> refit[at]).toArray();
            list.add(chance(target, plan, asOf, k, chances[at], PercentileInterval.of(replicates, LEVEL)));
        }
        return new Forecast(target.name(), model, adoption, list, contributions());
    }

    /** The share of past windows in place of a model. */
    static Forecast climatology(Target target, Adoption adoption, Outlook plan, LocalDate asOf) {
        List<Chance> chances = new ArrayList<>();
        for (int k = 1; k <= plan.reach(); k++) {
            chances.add(chance(target, plan, asOf, k, climatology(target, k), Optional.empty()));
        }
        return new Forecast(target.name(), Model.CLIMATOLOGY, adoption, chances, List.of());
    }

    private static Chance chance(
            Target target, Outlook plan, LocalDate asOf, int days, double probability, Optional<Interval> interval) {
        return new Chance(
                days,
                asOf.plusDays(days),
                probability,
                interval,
                climatology(target, days),
                plan.horizons().contains(days));
    }

    private static double climatology(Target target, int days) {
        long[] known = target.launches().on(target.last());
        return new BaseRates(known, target.first(), target.last(), days).of(Model.CLIMATOLOGY);
    }

    private double[] chances(Model other, Terms terms) {
        RidgeFit fit = models.get(other).on(target.last());
        Projection projection = projection(other, terms);
        long[] launchDays = target.launches().on(target.last());
        if (!projection.isBlind()) {
            return projection.chances(fit, launchDays);
        }
        Streams streams = Streams.of(job.seed(), "blind", target.name());
        double[] mean = new double[plan.reach()];
        for (int i = 0; i < PATHS; i++) {
            double[] chances = projection.chances(fit, launchDays, streams.replicate(i));
            for (int k = 0; k < mean.length; k++) {
                mean[k] += chances[k] / PATHS;
            }
        }
        return mean;
    }

    private List<Contribution> contributions() {
        double[] with = chances(Model.MILESTONES, target.terms());
        List<Contribution> contributions = new ArrayList<>();
        for (String milestone : milestones(plan.reach())) {
            double[] without = chances(Model.MILESTONES, target.terms().without(milestone));
            for (int horizon : plan.horizons()) {
                if (milestones(horizon).contains(milestone)) {
                    double ratio = with[horizon - 1] / without[horizon - 1];
                    contributions.add(new Contribution(target.name(), milestone, horizon, ratio));
                }
            }
        }
        return contributions;
    }

    /** Milestones with a window day in the window of a forecast. */
    private TreeSet<String> milestones(int horizon) {
        long issued = asOf.toEpochDay();
        TreeSet<String> milestones = new TreeSet<>();
        target.terms()
                .exposures()
                .forEach(exposure -> milestones.addAll(exposure.milestones(issued + 1, issued + horizon, issued)));
        return milestones;
    }
}
