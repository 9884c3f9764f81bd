package coincide.outlook;

import coincide.outlook.Terms.Known;
import coincide.stats.LaunchUnits;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is forecast: whether there is a launch day, of all launches or of some, and all that is known of it. Days are epoch
 * days.
 *
 * <p>The first year of the observation only feeds the terms; the rows of the fits begin after it. Row t holds the terms of its
 * day as they were known on the day before.
 */
final class Target implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int WARM_UP = 365;

    private final String name;
    private final String definition;
    private final KnownDays launches;
    private final Terms terms;
    private final long last;
    private final double[][] rows;

    /**
     * Takes one series of launch days.
     *
     * @param definition hash of what counts as one of them
     * @param last last observed day
     */
    Target(String name, String definition, KnownDays launches, Terms terms, long last) {
        this.name = name;
        this.definition = definition;
        this.launches = launches;
        this.terms = terms;
        this.last = last;
        long count = Math.max(0, last - firstRow() + 1);
        this.rows = new double[Math.toIntExact(count)][];
        for (int t = 0; t < rows.length; t++) {
            long day = firstRow() + t;
            rows[t] = terms.row(Model.MILESTONES, day, knownOn(day - 1));
        }
    }

    String name() {
        return name;
    }

    String definition() {
        return definition;
    }

    KnownDays launches() {
        return launches;
    }

    Terms terms() {
        return terms;
    }

    long first() {
        return terms.firstObserved();
    }

    long last() {
        return last;
    }

    Known knownOn(long day) {
        return new Known(launches.on(day), day, day);
    }

    long firstRow() {
        return first() + WARM_UP;
    }

    /** Rows of the days up to the given one, each with the terms of a model. */
    double[][] rows(Model model, long to) {
        int count = terms.count(model);
        return Arrays.stream(rows)
                .limit(to - firstRow() + 1)
                .map(row -> row.length == count ? row : Arrays.copyOf(row, count))
                .toArray(double[][]::new);
    }

    /** 1 for each row up to a day that is a launch day, as known on a day. */
    int[] launchDays(long to, long knownOn) {
        int[] y = new int[Math.toIntExact(to - firstRow() + 1)];
        for (long day : launches.on(knownOn)) {
            if (day >= firstRow() && day <= to) {
                y[Math.toIntExact(day - firstRow())] = 1;
            }
        }
        return y;
    }

    /** Launch days among all rows. */
    int launchDaysInRows() {
        return rows.length == 0 ? 0 : LaunchUnits.total(launchDays(last, last));
    }

    /** Days after which the model is fitted anew: month ends with at least two years of observation, and the last day. */
    long[] refits() {
        List<Long> refits = new ArrayList<>();
        LocalDate month = LocalDate.ofEpochDay(first() + 2L * WARM_UP).withDayOfMonth(1);
        for (LocalDate next = month.plusMonths(1); next.toEpochDay() - 1 < last; next = next.plusMonths(1)) {
            refits.add(next.toEpochDay() - 1);
        }
        if (last >= first() + 2L * WARM_UP) {
            refits.add(last);
        }
        return refits.stream().mapToLong(Long::longValue).toArray();
    }
}
