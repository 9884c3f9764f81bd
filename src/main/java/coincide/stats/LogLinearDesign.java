package coincide.stats;

import coincide.model.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Terms of the log rate of launches, one value an observed day each.
 *
 * <pre>{@code
 *   eta_t = intercept + trend + sum_(h=1..H) (a_h sin + b_h cos)(2 pi h day / 365.25)
 *         + rho log(1 + launches in the days t-L ... t-1) + sum_f beta_f E^f_t
 *   trend_t = (day_t - (first + last) / 2) / 365.25        years from the middle of the observation; day = epoch day
 * }</pre>
 *
 * All exposures stand side by side, so that one family is not credited with the effect of another. Days before are calendar
 * days; those that were not observed add nothing to the lag term.
 *
 * <p><b>Misleads.</b> The lag term takes up part of a true effect inside long windows: fit with it and {@link #without} it.
 *
 * <p>Source of the lag term: Zeger and Qaqish (1988), doi:10.2307/2531732; Fokianos and Tjostheim (2011),
 * doi:10.1016/j.jmva.2010.11.002.
 */
public final class LogLinearDesign {
    public static final String INTERCEPT = "intercept";
    public static final String TREND = "trend";
    /** The autoregression on launches of the days before. */
    public static final String LAG = "lag_log";

    private final Observation observation;
    private final List<String> terms;
    private final List<double[]> columns;
    private final List<String> exposures;

    private LogLinearDesign(
            Observation observation, List<String> terms, List<double[]> columns, List<String> exposures) {
        if (columns.size() >= observation.length()) {
            throw new IllegalArgumentException("Invalid design: %d terms for %d days; observe more days or drop terms"
                    .formatted(columns.size(), observation.length()));
        }
        this.observation = observation;
        this.terms = List.copyOf(terms);
        this.columns = List.copyOf(columns);
        this.exposures = List.copyOf(exposures);
    }

    /** Intercept, trend, and {@code sin1, cos1, sin2 ...} of the season. */
    public static LogLinearDesign of(Observation observation, int harmonics) {
        long[] days = observation.days();
        double middle = (days[0] + days[days.length - 1]) / 2.0;
        double[] level = new double[days.length];
        double[] trend = new double[days.length];
        for (int t = 0; t < days.length; t++) {
            level[t] = 1;
            trend[t] = (days[t] - middle) / 365.25;
        }
        List<String> terms = new ArrayList<>(List.of(INTERCEPT, TREND));
        List<double[]> columns = new ArrayList<>(List.of(level, trend));
        columns.addAll(List.of(Harmonics.of(days, harmonics)));
        for (int h = 1; h <= harmonics; h++) {
            terms.add("sin" + h);
            terms.add("cos" + h);
        }
        return new LogLinearDesign(observation, terms, columns, List.of());
    }

    /** Adds {@code log(1 + launches of the given number of days before)} under the name {@link #LAG}. */
    public LogLinearDesign withLaunchesBefore(int[] launches, int lagDays) {
        requireDays(LAG, launches.length);
        if (lagDays < 1) {
            throw new IllegalArgumentException("Invalid lag of %d days: it must be at least 1".formatted(lagDays));
        }
        long[] days = observation.days();
        double[] column = new double[days.length];
        int from = 0;
        int before = 0;
        for (int t = 0; t < days.length; t++) {
            while (days[t] - days[from] > lagDays) {
                before -= launches[from];
                from++;
            }
            column[t] = Math.log1p(before);
            before += launches[t];
        }
        return with(LAG, column, exposures);
    }

    /** Adds one family, 1 on its exposed days and 0 elsewhere. */
    public LogLinearDesign withExposure(String name, boolean[] exposed) {
        requireDays(name, exposed.length);
        List<String> more = new ArrayList<>(exposures);
        more.add(name);
        return with(name, CircularCorrelation.weights(exposed), more);
    }

    private LogLinearDesign with(String name, double[] column, List<String> allExposures) {
        if (terms.contains(name)) {
            throw new IllegalArgumentException(
                    "Invalid term \"%s\": the design has one of this name already; choose another".formatted(name));
        }
        List<String> moreTerms = new ArrayList<>(terms);
        moreTerms.add(name);
        List<double[]> moreColumns = new ArrayList<>(columns);
        moreColumns.add(column);
        return new LogLinearDesign(observation, moreTerms, moreColumns, allExposures);
    }

    /** The design with these terms left out; the intercept stays. */
    public LogLinearDesign without(Collection<String> names) {
        Set<String> gone = new HashSet<>(names);
        gone.forEach(this::indexOf);
        if (gone.contains(INTERCEPT)) {
            throw new IllegalArgumentException("Cannot leave out the intercept: every other term is relative to it");
        }
        List<double[]> kept = new ArrayList<>();
        for (int j = 0; j < terms.size(); j++) {
            if (!gone.contains(terms.get(j))) {
                kept.add(columns.get(j));
            }
        }
        return new LogLinearDesign(
                observation,
                terms.stream().filter(name -> !gone.contains(name)).toList(),
                kept,
                exposures.stream().filter(name -> !gone.contains(name)).toList());
    }

    /** Names of the terms in their order, the intercept first. */
    public List<String> terms() {
        return terms;
    }

    /** Names of the families in the order in which they were added. */
    public List<String> exposures() {
        return exposures;
    }

    public Observation observation() {
        return observation;
    }

    /** Values of one term, one entry a day; a copy. */
    public double[] column(String term) {
        return columns.get(indexOf(term)).clone();
    }

    /** Position of a term. */
    public int indexOf(String term) {
        int index = terms.indexOf(term);
        if (index < 0) {
            throw new IllegalArgumentException("Unknown term \"%s\": the design has %s".formatted(term, terms));
        }
        return index;
    }

    /** Shared, not to be written to. */
    List<double[]> columns() {
        return columns;
    }

    /** Sum of the terms with the given coefficients, one entry a day. */
    double[] times(double[] coefficients) {
        double[] eta = new double[observation.length()];
        for (int j = 0; j < coefficients.length; j++) {
            double[] column = columns.get(j);
            for (int t = 0; t < eta.length; t++) {
                eta[t] += coefficients[j] * column[t];
            }
        }
        return eta;
    }

    void requireDays(String what, int length) {
        if (length != observation.length()) {
            throw new IllegalArgumentException(
                    "Invalid %s: it has %d days, the observation %d".formatted(what, length, observation.length()));
        }
    }

    /** {@code X' W X} with one weight an observed day. */
    double[][] crossProducts(double[] weight) {
        double[][] products = new double[columns.size()][columns.size()];
        for (int j = 0; j < products.length; j++) {
            double[] a = columns.get(j);
            for (int k = 0; k <= j; k++) {
                double[] b = columns.get(k);
                double sum = 0;
                for (int t = 0; t < weight.length; t++) {
                    sum += weight[t] * a[t] * b[t];
                }
                products[j][k] = sum;
                products[k][j] = sum;
            }
        }
        return products;
    }
}
