package coincide.report;

import coincide.chart.Column;
import coincide.chart.Column.Kind;
import coincide.chart.Sheet;
import coincide.model.Observation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Launch days by month and year. */
final class HeatFigure {
    private static final List<Column> COLUMNS = List.of(
            new Column("month", "Month", Kind.TEXT),
            new Column("launch_days", "Launch days", Kind.COUNT),
            new Column("observed_days", "Observed days", Kind.COUNT));

    private static final String SPEC = """
            {"transform": [{"filter": "datum.observed_days > 0"}],
             "encoding": {
               "x": {"field": "month", "type": "ordinal", "timeUnit": "utcmonth", "title": null},
               "y": {"field": "month", "type": "ordinal", "timeUnit": "utcyear", "title": null}},
             "layer": [
               {"mark": "rect", "encoding": {
                 "color": {"field": "launch_days", "type": "quantitative", "title": "Launch days"}}},
               {"mark": "text", "encoding": {"text": {"field": "launch_days", "type": "quantitative"}}}]}
            """;

    /**
     * One month of a whole year.
     *
     * @param launches days with a launch
     * @param observed days that were observed
     */
    record Month(YearMonth month, int launches, int observed) {
        boolean isWhole() {
            return observed == month.lengthOfMonth();
        }
    }

    private HeatFigure() {}

    static Figure of(ReportInput input) {
        Observation observed = input.job().observation(input.run().asOf());
        return ofMonths(months(LaunchDays.of(input), observed));
    }

    static Figure ofMonths(List<Month> months) {
        return new Figure(
                "heat",
                Prose.own("Launch days by month and year"),
                Prose.own(takeaway(months)),
                Prose.own(
                        "Each cell is a month; its number and its shade tell its launch days, and the number at the end of a"
                                + " row those of the year. Hatched: not observed, so unknown and not empty; a star: observed in part."),
                HeatDrawing.wide(months),
                HeatDrawing.narrow(months),
                new Sheet(COLUMNS, months.stream().map(HeatFigure::row).toList()),
                SPEC);
    }

    /** Every month of the years that were observed. */
    static List<Month> months(TreeSet<Long> launchDays, Observation observed) {
        List<Month> months = new ArrayList<>();
        YearMonth last = YearMonth.of(observed.to().getYear(), 12);
        for (YearMonth month = YearMonth.of(observed.from().getYear(), 1);
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            int seen = 0;
            for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
                seen += observed.indexOf(day.toEpochDay()) >= 0 ? 1 : 0;
            }
            long first = month.atDay(1).toEpochDay();
            long end = month.atEndOfMonth().toEpochDay();
            months.add(
                    new Month(month, launchDays.subSet(first, true, end, true).size(), seen));
        }
        return months;
    }

    private static List<Object> row(Month month) {
        return List.of(month.month().toString(), month.launches(), month.observed());
    }

    private static String takeaway(List<Month> months) {
        List<Month> whole =
                months.stream().filter(month -> month.observed() > 0).toList();
        int days = whole.stream().mapToInt(Month::launches).sum();
        if (days == 0) {
            return "No launch day was observed.";
        }
        Month most =
                whole.stream().max(Comparator.comparingInt(Month::launches)).orElseThrow();
        long none = whole.stream().filter(month -> month.launches() == 0).count();
        Map<java.time.Month, Integer> sums = new TreeMap<>();
        whole.forEach(month -> sums.merge(month.month().getMonth(), month.launches(), Integer::sum));
        Map.Entry<java.time.Month, Integer> busiest =
                sums.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return "Of " + Numbers.of(whole.size(), "observed month", "observed months") + ", " + none
                + (none == 1 ? " has" : " have") + " no launch day; most are "
                + most.launches() + ", in " + month(most.month()) + ". Over all years most fell in "
                + name(busiest.getKey())
                + ": " + busiest.getValue() + " of " + Numbers.of(days, "launch day", "launch days") + ".";
    }

    private static String month(YearMonth month) {
        return name(month.getMonth()) + " " + month.getYear();
    }

    static String name(java.time.Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
