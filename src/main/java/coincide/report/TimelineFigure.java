package coincide.report;

import coincide.chart.Column;
import coincide.chart.Column.Kind;
import coincide.chart.Sheet;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Observation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Launch days over the calendars, a strip a year. */
final class TimelineFigure {
    private static final List<Column> COLUMNS = List.of(
            new Column("lane", "Lane", Kind.TEXT),
            new Column("what", "What", Kind.TEXT),
            new Column("first", "First day", Kind.TEXT),
            new Column("last", "Last day", Kind.TEXT),
            new Column("sources", "Sources", Kind.SOURCES));

    /** Days lie in the leap year 2012, whichever year they are of, so that months stand below each other. */
    private static final String SPEC = """
            {"transform": [
               {"calculate": "toDate(datum.first)", "as": "from"},
               {"calculate": "utc(2012, utcmonth(datum.from), utcdate(datum.from))", "as": "start"},
               {"calculate": "datum.start + toDate(datum.last) - datum.from + 86400000", "as": "over"},
               {"calculate": "min(datum.over, utc(2013, 0, 1))", "as": "end"}],
             "width": 700,
             "mark": "bar",
             "encoding": {
               "row": {"timeUnit": "utcyear", "field": "first", "type": "ordinal", "title": null},
               "x": {"field": "start", "type": "temporal", "title": null, "scale": {"type": "utc"}, "axis": {"format": "%b"}},
               "x2": {"field": "end"},
               "y": {"field": "lane", "type": "nominal", "sort": null, "title": null}}}
            """;

    private TimelineFigure() {}

    static Figure of(ReportInput input, List<TimelineLane> lanes) {
        Observation observed = input.job().observation(input.run().asOf());
        TreeSet<Long> launchDays = LaunchDays.of(input);
        return new Figure(
                "strips",
                Prose.own("Launch days over the calendars, a strip a year"),
                Prose.own(takeaway(launchDays, observed)),
                Prose.own("Tall marks in the top lane are launch days; each sends a thin line through the lanes below."
                        + " Bars are milestones that took place, from first to last day. Grey fields are days on which"
                        + " nothing was collected: unknown, not empty."),
                TimelineDrawing.wide(launchDays, observed, lanes),
                TimelineDrawing.narrow(launchDays, observed, lanes),
                new Sheet(COLUMNS, rows(input, observed, lanes)),
                SPEC);
    }

    private static List<List<Object>> rows(ReportInput input, Observation observed, List<TimelineLane> lanes) {
        Stream<List<Object>> launches = input.ingested().launches().stream()
                .filter(launch -> LaunchDays.isObserved(launch, observed))
                .sorted(Comparator.comparing((Launch launch) -> launch.day().earliest())
                        .thenComparing(Launch::id))
                .map(TimelineFigure::row);
        Stream<List<Object>> milestones =
                lanes.stream().flatMap(lane -> lane.milestones().stream().map(milestone -> row(lane, milestone)));
        return Stream.concat(launches, milestones).toList();
    }

    private static List<Object> row(Launch launch) {
        String what = Stream.of(launch.kind(), launch.name(), launch.site())
                .flatMap(part -> part.stream())
                .reduce((a, b) -> a + ", " + b)
                .orElse(launch.id());
        LocalDate day = launch.day().earliest();
        return Arrays.asList(
                "launch days",
                what,
                day.toString(),
                day.toString(),
                launch.sources().orElse(null));
    }

    private static List<Object> row(TimelineLane lane, Milestone milestone) {
        return Arrays.asList(
                lane.name(),
                milestone.title(),
                milestone.startsOn().earliest().toString(),
                milestone.endsOn().latest().toString(),
                milestone.sources().orElse(null));
    }

    private static String takeaway(TreeSet<Long> launchDays, Observation observed) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        for (int year = observed.from().getYear(); year <= observed.to().getYear(); year++) {
            years.put(year, 0);
        }
        launchDays.forEach(day -> years.merge(LocalDate.ofEpochDay(day).getYear(), 1, Integer::sum));
        int most = years.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most == 0) {
            return "No launch day was observed: 0 days.";
        }
        return "Most launch days in one year: " + most + ", in " + years(years, most) + ". Years without any: "
                + years(years, 0) + ".";
    }

    private static String years(SortedMap<Integer, Integer> years, int count) {
        List<String> names = years.keySet().stream()
                .filter(year -> years.get(year) == count)
                .map(String::valueOf)
                .toList();
        return names.isEmpty() ? "none" : Prose.list(names);
    }
}
