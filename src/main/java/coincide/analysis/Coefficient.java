package coincide.analysis;

import coincide.model.Window;
import coincide.stats.ConvergenceException;
import coincide.stats.Interval;
import coincide.stats.RateRatio;
import coincide.stats.WaldEstimate;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An estimate that stands beside the headline: a row of the table {@code coefficients}.
 *
 * @param model the model it comes from, for example {@code exact_conditional}
 * @param term what the row is about: {@code exposure}, or a check or a further term of the model
 * @param method where interval and p-value come from; empty where there is neither
 * @param values what is known of it; may be infinite, never NaN
 * @param caveats in the order of their declaration
 * @param notes {@code name=value}, in the order in which they were made
 */
public record Coefficient(
        Basis basis,
        String model,
        String term,
        String method,
        Map<Measure, Double> values,
        List<Caveat> caveats,
        List<String> notes)
        implements Serializable {
    /** The days singled out by the hypothesis. */
    static final String EXPOSURE = "exposure";

    /**
     * What an estimate is made from.
     *
     * @param hypothesis empty where the term belongs to no single one
     * @param window one, or none
     * @param tested whether p-values may stand beside it; what is only described has none
     * @param unit what counts as one: {@code launch_days}, or {@code launches} where a day may have several
     * @param margins launches and days inside and outside
     */
    record Basis(String hypothesis, List<Window> window, boolean tested, String unit, RateRatio margins)
            implements Serializable {
        Basis {
            window = List.copyOf(window);
        }

        Basis on(RateRatio other) {
            return new Basis(hypothesis, window, tested, unit, other);
        }
    }

    public Coefficient {
        values.forEach((measure, value) -> {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException(
                        "Invalid coefficient of %s in %s: its %s is NaN; leave it out where it does not exist"
                                .formatted(basis.hypothesis, model, measure));
            }
        });
        values = Map.copyOf(values);
        caveats = caveats.stream().distinct().sorted().toList();
        notes = List.copyOf(notes);
    }

    static Coefficient of(Basis basis, String model, String term) {
        return new Coefficient(basis, model, term, "", Map.of(), List.of(), List.of());
    }

    Coefficient by(String name) {
        return new Coefficient(basis, model, term, name, values, caveats, notes);
    }

    /** With one number more; a p-value only where the hypothesis is tested. */
    Coefficient with(Measure measure, double value) {
        if (measure.isTest() && !basis.tested) {
            return this;
        }
        Map<Measure, Double> more = new EnumMap<>(Measure.class);
        more.putAll(values);
        more.put(measure, value);
        Coefficient next = new Coefficient(basis, model, term, method, more, caveats, notes);
        if (Double.isInfinite(value) && measure == Measure.RATIO) {
            return next.flagged(Caveat.INFINITE_RATIO);
        }
        return Double.isInfinite(value) && measure == Measure.CI_HIGH ? next.flagged(Caveat.INFINITE_LIMIT) : next;
    }

    Coefficient with(Interval interval95) {
        return with(Measure.CI_LOW, interval95.low()).with(Measure.CI_HIGH, interval95.high());
    }

    /** Ratio and standard error, without interval and p-value. */
    Coefficient at(WaldEstimate estimate) {
        return with(Measure.RATIO, estimate.ratio()).with(Measure.LOG_RATIO_SE, estimate.standardError());
    }

    /** Ratio, standard error, Wald interval and p-value. */
    Coefficient wald(WaldEstimate estimate) {
        return at(estimate).with(estimate.interval(0.95)).with(Measure.P_TWO_SIDED, estimate.p());
    }

    Coefficient flagged(Caveat... more) {
        List<Caveat> all = Stream.concat(caveats.stream(), Stream.of(more)).toList();
        return new Coefficient(basis, model, term, method, values, all, notes);
    }

    Coefficient noted(String name, int value) {
        return noted(name, Integer.toString(value));
    }

    Coefficient noted(String name, double value) {
        return noted(name, String.format(Locale.ROOT, "%.4g", value));
    }

    Coefficient noted(String name, String value) {
        List<String> more = new ArrayList<>(notes);
        more.add(name + "=" + value);
        return new Coefficient(basis, model, term, method, values, caveats, more);
    }

    /** What an estimator makes of this draft; the draft itself, flagged, where its search does not settle. */
    List<Coefficient> estimatedBy(Function<Coefficient, List<Coefficient>> estimator) {
        try {
            return estimator.apply(this);
        } catch (ConvergenceException e) {
            return List.of(flagged(Caveat.NOT_CONVERGED));
        }
    }

    public Optional<Double> value(Measure measure) {
        return Optional.ofNullable(values.get(measure));
    }

    /** Whether the term belongs to one hypothesis and its exposure. */
    public boolean ofHypothesis() {
        return !basis.hypothesis.isEmpty();
    }

    public String hypothesis() {
        return basis.hypothesis;
    }

    public Optional<Window> window() {
        return basis.window.stream().findFirst();
    }

    public String unit() {
        return basis.unit;
    }

    public int launches() {
        return basis.margins.launches();
    }

    public int days() {
        return basis.margins.d1() + basis.margins.d0();
    }

    public int exposedLaunches() {
        return basis.margins.n1();
    }

    public int exposedDays() {
        return basis.margins.d1();
    }
}
