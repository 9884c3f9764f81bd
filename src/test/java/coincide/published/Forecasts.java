package coincide.published;

import coincide.model.Observation;
import coincide.stats.ForecastScores;
import coincide.stats.ForecastTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * R16: the forecasts of spring 2017 against the base rate.
 *
 * <pre>{@code
 *   target       a launch day in (t, t + h]
 *   base rate    share of days u with a launch day in (u, u + h], over the windows that lie within (t - 365, t]: u = t - 365 ... t - h
 *   Brier        mean of (f - y)^2             log score   mean of -log of the probability given to what came
 *   skill        1 - score / score of the base rate
 * }</pre>
 */
record Forecasts(Lists lists) {
    private static final int YEAR = 365;

    /** One issue: probabilities in per cent, and the recount's base rates. */
    private record Issue(String day, int in14, int in30, String base14, String base30) {
        int given(int horizon) {
            return horizon == 14 ? in14 : in30;
        }

        LocalDate issued() {
            return LocalDate.parse(day);
        }
    }

    private static final List<Issue> ISSUES = List.of(
            new Issue("2017-03-13", 43, 62, "47", "71"),
            new Issue("2017-03-20", 34, 51, "47", "71"),
            new Issue("2017-03-27", 22, 50, "49", "71"),
            new Issue("2017-04-05", 55, 78, "50", "71"),
            new Issue("2017-04-13", 58, 84, "50", "71"),
            new Issue("2017-05-12", 69, 85, "54", "72"));

    Entry entry() {
        List<Figure> figures = new ArrayList<>();
        for (Issue issue : ISSUES) {
            figures.add(base(issue, 14, issue.base14));
            figures.add(base(issue, 30, issue.base30));
        }
        figures.add(Figure.derived(lists, "windows with a launch, of 12", "", "12", 0, this::came));
        scores(figures, 14, "0.307", "0.254", "-0.21", "0.825", "0.702");
        scores(figures, 30, "0.122", "0.084", "-0.45", "0.405", "0.343");
        return new Entry(
                "R16",
                "Forecasts of spring 2017",
                "Six pairs of probabilities for the next 14 and 30 days (CSIS and Predata); that of 5 April after that day's"
                        + " launch.",
                List.of(
                        "https://m.koreaherald.com/view.php?ud=20170313000150",
                        "https://www.csis.org/analysis/csis-signals-database-predict-more-north-korean-wmd-actions",
                        "https://beyondparallel.csis.org/april-showers-data-indicates-north-korean-missiles-come/",
                        "https://beyondparallel.csis.org/april-13-prediction",
                        "https://beyondparallel.csis.org/peaking-possibilities-of-may-north-korea-wmd-activity/"),
                "A nuclear test or a missile launch. Later issues were words only and cannot be scored.",
                figures,
                "The base rate, the share of windows with a launch in the 365 days before, has the lower (better) scores. Six issues, all followed by a launch, with windows that overlap:"
                        + " an example of scoring, no verdict on the method. No nuclear test fell in the windows. Of the year"
                        + " before and the windows: "
                        + Apart.launchDays(lists, DaySet.all("2016-03-13", "2017-06-11")));
    }

    private Figure base(Issue issue, int horizon, String recount) {
        return Figure.derived(
                lists,
                issue.day + ", " + horizon + " days: forecast and base rate, %",
                Integer.toString(issue.given(horizon)),
                recount,
                1,
                list -> 100 * baseRate(list, issue.issued(), horizon));
    }

    private void scores(
            List<Figure> figures,
            int horizon,
            String brier,
            String baseBrier,
            String skill,
            String log,
            String baseLog) {
        String days = horizon + " days: ";
        figures.add(Figure.derived(
                lists, days + "Brier score of the forecasts", "", brier, 3, list -> brier(list, horizon, false)));
        figures.add(Figure.derived(
                lists, days + "Brier score of the base rate", "", baseBrier, 3, list -> brier(list, horizon, true)));
        figures.add(Figure.derived(
                lists,
                days + "skill of the forecasts",
                "",
                skill,
                2,
                list -> 1 - brier(list, horizon, false) / brier(list, horizon, true)));
        figures.add(Figure.derived(
                lists, days + "log score of the forecasts", "", log, 3, list -> log(list, horizon, false)));
        figures.add(Figure.derived(
                lists, days + "log score of the base rate", "", baseLog, 3, list -> log(list, horizon, true)));
    }

    private double came(MissileDays list) {
        return ISSUES.stream()
                .mapToInt(issue ->
                        (launches(list, issue.issued(), 14) ? 1 : 0) + (launches(list, issue.issued(), 30) ? 1 : 0))
                .sum();
    }

    private static double brier(MissileDays list, int horizon, boolean base) {
        return scores(list, horizon, base).brier();
    }

    private static double log(MissileDays list, int horizon, boolean base) {
        return scores(list, horizon, base).logScore();
    }

    private static ForecastScores scores(MissileDays list, int horizon, boolean base) {
        double[] probabilities = ISSUES.stream()
                .mapToDouble(issue -> base ? baseRate(list, issue.issued(), horizon) : issue.given(horizon) / 100.0)
                .toArray();
        boolean[] came = new boolean[probabilities.length];
        for (int i = 0; i < came.length; i++) {
            came[i] = launches(list, ISSUES.get(i).issued(), horizon);
        }
        return new ForecastScores(probabilities, came);
    }

    static double baseRate(MissileDays list, LocalDate issued, int horizon) {
        Observation year = Observation.of(issued.minusDays(YEAR), issued);
        return new ForecastTarget(list.history(year), year, horizon)
                .trailing(issued.toEpochDay(), YEAR)
                .orElseThrow();
    }

    private static boolean launches(MissileDays list, LocalDate after, int horizon) {
        return !list.missiles()
                .subMap(after, false, after.plusDays(horizon), true)
                .isEmpty();
    }
}
