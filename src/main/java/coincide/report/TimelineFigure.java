package coincide.report;

import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.plan.CalendarSource;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Launch days over the calendars, a strip a year: drawing, words, numbers and specification.
 *
 * @param key what each lane is
 * @param launches the launches that are drawn, one row each
 * @param milestones the milestones that are drawn
 */
public record TimelineFigure(
        String takeaway,
        List<Lane> key,
        List<LaunchRow> launches,
        List<MilestoneRow> milestones,
        Timeline wide,
        Timeline narrow,
        String spec) {
    /** A lane by its letter, its short name and the title of its calendar. */
    public record Lane(String letter, String name, String title, long milestones, String coverage) {}

    /** A launch in the table beside the drawing. */
    public record LaunchRow(String day, String id, String kind, String name, String site, List<SourceLink> sources) {}

    /** A milestone in the table beside the drawing. */
    public record MilestoneRow(String family, String title, String first, String last, List<SourceLink> sources) {}

    private static final String SPEC = """
            {"$schema": "https://vega.github.io/schema/vega-lite/v6.json",
             "data": {"values": []},
             "transform": [
               {"calculate": "datum.last === null ? datum.first : datum.last", "as": "end"}],
             "mark": {"type": "bar", "minBandSize": 2},
             "encoding": {
               "row": {"timeUnit": "utcyear", "field": "first", "type": "temporal", "title": null},
               "x": {"timeUnit": "utcdayofyear", "field": "first", "type": "temporal", "title": null},
               "x2": {"timeUnit": "utcdayofyear", "field": "end"},
               "y": {"field": "lane", "type": "nominal", "sort": null, "title": null}}}
            """;

    static TimelineFigure of(ReportInput input) {
        Observation observed = input.job().observation(input.run().asOf());
        List<LaunchRow> launches = input.ingested().launches().stream()
                .filter(launch -> LaunchDays.isObserved(launch, observed))
                .sorted(Comparator.comparing((Launch launch) -> launch.day().earliest())
                        .thenComparing(Launch::id))
                .map(TimelineFigure::row)
                .toList();
        List<MilestoneRow> milestones = input.job().calendars().stream()
                .flatMap(calendar -> drawn(input, calendar).stream())
                .map(TimelineFigure::row)
                .toList();
        return new TimelineFigure(
                takeaway(input, observed),
                key(input),
                launches,
                milestones,
                Timeline.of(input, Timeline.Layout.WIDE),
                Timeline.of(input, Timeline.Layout.NARROW),
                VegaLite.of(SPEC, values(launches, milestones)));
    }

    /** The milestones of a calendar that took place on known days of the study, in order. */
    static List<Milestone> drawn(ReportInput input, CalendarSource calendar) {
        Observation observed = input.job().observation(input.run().asOf());
        return input.ingested().milestones().stream()
                .filter(milestone -> milestone.family().equals(calendar.family()))
                .filter(milestone -> milestone.status().tookPlace() && milestone.knowsDays())
                .filter(milestone -> milestone.end() >= observed.from().toEpochDay()
                        && milestone.start() <= observed.to().toEpochDay())
                .sorted(Comparator.comparingLong(Milestone::start).thenComparing(Milestone::id))
                .toList();
    }

    static String letter(int lane) {
        return lane < 26 ? Character.toString('A' + lane) : Integer.toString(lane + 1);
    }

    private static String takeaway(ReportInput input, Observation observed) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        for (int year = observed.from().getYear(); year <= observed.to().getYear(); year++) {
            years.put(year, 0);
        }
        LaunchDays.of(input)
                .forEach(day -> years.merge(LocalDate.ofEpochDay(day).getYear(), 1, Integer::sum));
        int most = years.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most == 0) {
            return "No launch day was observed.";
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

    private static List<Lane> key(ReportInput input) {
        List<CalendarSource> calendars = input.job().calendars();
        return java.util.stream.IntStream.range(0, calendars.size())
                .mapToObj(i -> {
                    CalendarSource calendar = calendars.get(i);
                    return new Lane(
                            letter(i),
                            calendar.family().replace('_', ' '),
                            calendar.title(),
                            drawn(input, calendar).size(),
                            calendar.source().coverage().from() + " to "
                                    + calendar.source().coverage().to());
                })
                .toList();
    }

    private static LaunchRow row(Launch launch) {
        return new LaunchRow(
                launch.day().earliest().toString(),
                launch.id(),
                launch.kind().orElse(Numbers.NONE),
                launch.name().orElse(Numbers.NONE),
                launch.site().orElse(Numbers.NONE),
                SourceLink.all(launch.sources()));
    }

    private static MilestoneRow row(Milestone milestone) {
        return new MilestoneRow(
                milestone.family().replace('_', ' '),
                milestone.title(),
                milestone.startsOn().earliest().toString(),
                milestone.endsOn().latest().toString(),
                SourceLink.all(milestone.sources()));
    }

    private static ArrayNode values(List<LaunchRow> launches, List<MilestoneRow> milestones) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        launches.forEach(launch -> values.addObject()
                .put("lane", "launch days")
                .put("first", launch.day())
                .put("last", launch.day()));
        milestones.forEach(milestone -> values.addObject()
                .put("lane", milestone.family())
                .put("first", milestone.first())
                .put("last", milestone.last()));
        return values;
    }
}
