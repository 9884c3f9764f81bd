package coincide.analysis;

import coincide.model.Observation;
import coincide.nulls.Draws;
import coincide.nulls.NullLaw;
import coincide.nulls.ResidualRotation;
import coincide.plan.NullCode;
import coincide.stats.LaunchUnits;
import coincide.stats.RateRatio;
import coincide.stats.RubinPooling;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The declared test of one hypothesis with launches of unknown day in it: each gets a day, uniform over those that it can have
 * been on, as many times as histories are completed.
 *
 * <pre>{@code
 *   Q_m = log(K / expected),    U_m = (sd of K under the null model / expected)^2       pooled by RubinPooling
 *   p   = min(1, 2 median of p_m)
 * }</pre>
 *
 * A launch whose days are more than those of the narrowest window stays out. A drawn day that is not observed does not count.
 * The same launch gets the same days whatever is tested. Where a completed history has no launch day exposed, the ratio is the
 * quotient of the means.
 *
 * @param cell the declared test, of the launches of known day
 * @param unknown the others, each as the epoch days between which it was, in a fixed order
 */
record ImputationTask(SpecificationTrial trial, Axes axes, CountCell cell, List<Between> unknown, int imputations)
        implements Task<Specified> {
    ImputationTask {
        unknown = List.copyOf(unknown);
    }

    /** First and last day, both included. */
    record Between(long first, long last) implements Serializable {
        int days() {
            return Math.toIntExact(last - first + 1);
        }
    }

    /** What one completed history gave. */
    private record Completed(int observed, double expected, double sd, double p, double pTwoSided) {}

    @Override
    public Specified evaluate() {
        boolean[] days = cell.exposed().days(cell.history().observation());
        RateRatio margins = RateRatio.of(cell.history().launchDays(), days);
        long narrowest = narrowest();
        if (unknown.stream().noneMatch(between -> between.days() <= narrowest)) {
            return untested(margins, "No window is as wide as the dates are unsure.");
        }
        List<Completed> all = new ArrayList<>();
        for (int i = 0; i < imputations; i++) {
            History completed = completed(i, narrowest);
            RateRatio.Status status = RateRatio.of(completed.launchDays(), days).status();
            if (status != RateRatio.Status.OK) {
                return untested(margins, CountCell.obstacle(status));
            }
            all.add(test(cell.on(completed, cell.settings()), days));
        }
        return new Specified(List.of(trial.imputed(axes, pooled(all), mean(all, Completed::observed))), List.of());
    }

    private Specified untested(RateRatio margins, String obstacle) {
        return new Specified(trial.untested(axes, true, margins.n1(), obstacle), List.of());
    }

    private Completed test(CountCell completed, boolean[] days) {
        NullCode code = trial.nulls().get(0);
        int[] y = completed.history().launchDays();
        ResidualRotation rotation = ResidualRotation.of(
                y, completed.history().observation(), cell.settings().harmonics());
        NullLaw law = completed.law(code, days, () -> rotation);
        double unit = code == NullCode.N11 ? LaunchUnits.total(y) : 1;
        return new Completed(
                LaunchUnits.exposed(y, days),
                completed.tested(code, law, days, () -> rotation).expected(),
                law.sd() * unit,
                law.p(trial.direction()),
                law.untestable() ? 1 : law.pTwoSided());
    }

    private Specification.Result pooled(List<Completed> all) {
        double expected = mean(all, Completed::expected);
        double p = RubinPooling.p(all.stream().mapToDouble(Completed::p).toArray());
        double pTwoSided =
                RubinPooling.p(all.stream().mapToDouble(Completed::pTwoSided).toArray());
        if (all.stream().anyMatch(one -> one.observed() == 0 || !(one.expected() > 0))) {
            return new Specification.Result(
                    expected, mean(all, Completed::observed) / expected, p, pTwoSided, List.of());
        }
        RubinPooling pooled = RubinPooling.of(
                all.stream()
                        .mapToDouble(one -> Math.log(one.observed() / one.expected()))
                        .toArray(),
                all.stream()
                        .mapToDouble(one -> Math.pow(one.sd() / one.expected(), 2))
                        .toArray());
        return new Specification.Result(
                expected, Math.exp(pooled.estimate()), p, pTwoSided, List.of(pooled.standardError()));
    }

    private static double mean(List<Completed> all, ToDoubleFunction<Completed> value) {
        return all.stream().mapToDouble(value).average().orElseThrow();
    }

    private long narrowest() {
        Observation observation = cell.history().observation();
        return ((Exposed.Around) cell.exposed())
                .parts().stream()
                        .flatMapToLong(part -> part.narrowest(observation).stream())
                        .min()
                        .orElse(0);
    }

    /** One completed history. */
    History completed(int imputation, long narrowest) {
        Draws draws = cell.settings().streams("imputation").replicate(imputation);
        int[] y = cell.history().launchDays().clone();
        for (Between between : unknown) {
            int t = cell.history().observation().indexOf(between.first() + draws.below(between.days()));
            if (t >= 0 && between.days() <= narrowest) {
                y[t] = 1;
            }
        }
        return cell.history().with(y);
    }
}
