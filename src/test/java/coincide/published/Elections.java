package coincide.published;

import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.stats.Law;
import coincide.stats.NearestLag;
import coincide.stats.NearestLaunch;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** R06: the distance from national elections in the United States to the nearest launch. */
record Elections(Lists lists, Shipped shipped) {
    private static final double WEEK = 7;
    private static final Map<Integer, String> RECOUNT =
            new TreeMap<>(Map.of(2012, "36", 2014, "-59", 2016, "-19", 2018, "162", 2020, "142", 2022, "1", 2024, "0"));

    /** CSIS leaves out the year without launches. */
    private static final int LEFT_OUT = 2018;

    Entry entry() {
        List<LocalDate> elections = shipped.milestones("us_elections").stream()
                .map(Milestone::start)
                .map(LocalDate::ofEpochDay)
                .filter(day -> RECOUNT.containsKey(day.getYear()))
                .sorted()
                .toList();
        List<LocalDate> measured =
                elections.stream().filter(day -> day.getYear() != LEFT_OUT).toList();
        List<Figure> figures = new ArrayList<>();
        for (LocalDate day : elections) {
            figures.add(Figure.derived(
                    lists,
                    "days from " + day + " to the nearest launch day",
                    "",
                    RECOUNT.get(day.getYear()),
                    0,
                    list -> fromElection(list, day)));
        }
        List<LocalDate> to2016 =
                measured.stream().filter(day -> day.getYear() <= 2016).toList();
        figures.add(Figure.derived(
                lists, "mean distance in weeks, 2012 to 2016", "4.5", "", 1, list -> meanWeeks(list, to2016)));
        figures.add(Figure.derived(
                lists,
                "mean distance in weeks, 2012 to 2024 without 2018",
                "",
                "6.1",
                1,
                list -> meanWeeks(list, measured)));
        figures.add(Figure.derived(
                lists,
                "the same of random days of those years, mean",
                "",
                "4.8",
                1,
                list -> law(list, measured).mean() / WEEK / measured.size()));
        figures.add(quantile("lower end of their 90 % range", "2.0", measured, 0.05));
        figures.add(quantile("upper end of their 90 % range", "7.7", measured, 0.95));
        return new Entry(
                "R06",
                "Distance to US elections",
                "The nearest provocation is on average 3.5 weeks from a US election under Kim Jong Un, 10 under his father and"
                        + " 14.5 under his grandfather (2016; the press had 4, 6 and 13); 4.5, 5.5 and 13 on the page of 2020.",
                List.of(
                        "http://beyondparallel.csis.org/dprk-provocations-likely-around-u-s-presidential-election/",
                        "https://en.yna.co.kr/view/AEN20161012000200315"),
                "Provocations of every kind in the CSIS database, presidential and midterm elections since 1956; 2018 is left"
                        + " out.",
                figures,
                "Ours are launch days of ballistic missiles only, so distances are longer; the mean lies within the range of random"
                        + " days of the same years. Distances shrink when launches become frequent, so the means of three"
                        + " leaders cannot be set side by side. Since 2012: "
                        + Apart.launchDays(lists, DaySet.all("2012-01-01", Lists.LAST.toString())));
    }

    private Figure quantile(String what, String recount, List<LocalDate> elections, double share) {
        return Figure.derived(
                lists, what, "", recount, 1, list -> quantile(law(list, elections), share) / WEEK / elections.size());
    }

    /** Least value that is not exceeded with the given probability. */
    static int quantile(Law law, double share) {
        int value = law.min();
        while (law.pLess(value) < share) {
            value++;
        }
        return value;
    }

    /** Days from the election to the nearest launch day, negative where the launch came first. */
    private static double fromElection(MissileDays list, LocalDate election) {
        return -NearestLag.of(list.spans(), Observation.of(election, election)).lag(0);
    }

    private static double meanWeeks(MissileDays list, List<LocalDate> elections) {
        Observation span = Observation.of(LocalDate.of(2012, 1, 1), Lists.LAST);
        List<Span> days = elections.stream()
                .map(day -> new Span("election", day.toEpochDay(), day.toEpochDay(), Span.ALWAYS))
                .toList();
        return NearestLaunch.of(days, span).meanDistance(list.history(span)) / WEEK;
    }

    /** Exact law of the sum of distances when each election falls on any day of its year. */
    private static Law law(MissileDays list, List<LocalDate> elections) {
        Law sum = Law.constant(0);
        for (LocalDate election : elections) {
            int year = election.getYear();
            Observation days = Observation.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            int[] distances = Arrays.stream(NearestLag.of(list.spans(), days).lags())
                    .map(Math::abs)
                    .toArray();
            sum = sum.convolve(Law.ofCounts(distances));
        }
        return sum;
    }
}
