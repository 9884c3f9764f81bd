package coincide.report;

import coincide.analysis.Case;
import coincide.analysis.Neighbour;
import coincide.analysis.Vicinity;
import coincide.analysis.Vicinity.Days;
import coincide.analysis.Vicinity.Lane;
import coincide.chart.Column;
import coincide.chart.Sheet;
import coincide.model.Milestone;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The days around one launch day, a lane a calendar. */
final class CaseFigure {
    private static final int REACH = Vicinity.REACH;

    /** The lane of launch days. */
    static final String LAUNCHES = "Launch days";

    private static final List<Column> COLUMNS = List.of(
            new Column("lane", "Lane", Column.Kind.TEXT),
            new Column("title", "What", Column.Kind.TEXT),
            new Column("kind", "Kind", Column.Kind.TEXT),
            new Column("first", "First day", Column.Kind.TEXT),
            new Column("last", "Last day", Column.Kind.TEXT),
            new Column("from", "From day", Column.Kind.COUNT),
            new Column("to", "to day", Column.Kind.COUNT));

    /** Days reach to the midnight after them. */
    private static final String SPEC = """
            {"transform": [{"calculate": "toNumber(datum.from) - 0.5", "as": "left"}, {"calculate": "toNumber(datum.to) + 0.5", "as": "right"}],
             "layer": [
               {"mark": "bar", "encoding": {
                 "y": {"field": "lane", "type": "nominal", "sort": null, "title": null},
                 "x": {"field": "left", "type": "quantitative", "title": "Days from the launch day"}, "x2": {"field": "right"},
                 "color": {"field": "kind", "type": "nominal", "title": null, "sort": null}}},
               {"mark": {"type": "rule", "strokeDash": [6, 4]}, "encoding": {"x": {"datum": 0}}}]}
            """;

    private final Job job;
    private final Case found;
    private final Vicinity around;

    private CaseFigure(Job job, Case found) {
        this.job = job;
        this.found = found;
        this.around = found.vicinity();
    }

    static Figure of(String anchor, Job job, Case found) {
        return new CaseFigure(job, found).figure(anchor);
    }

    private Figure figure(String anchor) {
        return new Figure(
                anchor + "-days",
                Prose.own("The " + REACH + " days to either side of " + Numbers.date(found.day())),
                takeaway(),
                Prose.own(caption()),
                CaseDrawing.wide(job, found),
                CaseDrawing.narrow(job, found),
                sheet(),
                SPEC);
    }

    private Prose takeaway() {
        List<Neighbour> all = around.lanes().stream()
                .flatMap(lane -> lane.milestones().stream())
                .toList();
        int others = around.launches().size();
        String launches =
                others == 0 ? "no other launch day" : Numbers.of(others, "other launch day", "other launch days");
        if (all.isEmpty()) {
            return Prose.own("Within " + REACH + " days: no milestone of any calendar, and " + launches + ".");
        }
        long calendars = around.lanes().stream()
                .filter(lane -> !lane.milestones().isEmpty())
                .count();
        Neighbour nearest = all.stream()
                .min(Comparator.comparingInt(Neighbour::distance).thenComparingInt(Neighbour::lagDays))
                .orElseThrow();
        return Prose.own("Within " + REACH + " days: " + Numbers.of(all.size(), "entry", "entries") + " of "
                        + Numbers.of(calendars, "calendar", "calendars")
                        + (calendars == 1 ? "" : " (an occasion in several counts in each)") + ", and " + launches
                        + ". Nearest: ")
                .then(NeighbourWords.of(nearest, found.day()))
                .then(".");
    }

    private String caption() {
        String none = around.empty() == 0
                ? ""
                : " " + Numbers.of(around.empty(), "calendar has", "calendars have") + " none on these days"
                        + (around.emptyPartly() == 0
                                ? "."
                                : "; of these, " + around.emptyPartly()
                                        + (around.emptyPartly() == 1 ? " was" : " were")
                                        + " not collected throughout.");
        return "Dashed line and diamond: the launch day; ticks: other launch days; bars and dots: milestones from their"
                + " first day to their last, cut at the edges, on the launch day itself from the hour at which they began where"
                + " that is known. Grey: days on which launches were not observed, or the calendar was not collected; hollow:"
                + " milestones of such days, which are counted nowhere. A calendar with a milestone on these days has a lane."
                + none;
    }

    /** What is not known comes first, so that the rest is drawn over it. */
    private Sheet sheet() {
        List<List<Object>> rows = new ArrayList<>();
        around.unobserved().forEach(run -> rows.add(row(LAUNCHES, "", "not observed", run)));
        around.lanes().forEach(lane -> lane.uncollected()
                .forEach(run -> rows.add(row(title(lane), "", "not collected", run))));
        Stream.concat(Stream.of(0), around.launches().stream())
                .sorted()
                .forEach(day ->
                        rows.add(row(LAUNCHES, "", day == 0 ? "this launch day" : "launch day", new Days(day, day))));
        for (Lane lane : around.lanes()) {
            lane.milestones().forEach(neighbour -> rows.add(row(lane, neighbour, "milestone")));
            lane.strays().forEach(neighbour -> rows.add(row(lane, neighbour, "milestone, not counted")));
        }
        return new Sheet(COLUMNS, rows);
    }

    private List<Object> row(Lane lane, Neighbour neighbour, String kind) {
        long launch = found.day().toEpochDay();
        Milestone milestone = neighbour.milestone();
        Days days = new Days(Math.toIntExact(milestone.start() - launch), Math.toIntExact(milestone.end() - launch));
        return row(title(lane), milestone.title(), kind, days);
    }

    private List<Object> row(String lane, String title, String kind, Days days) {
        LocalDate day = found.day();
        return List.of(
                lane,
                title,
                kind,
                day.plusDays(days.from()).toString(),
                day.plusDays(days.to()).toString(),
                days.from(),
                days.to());
    }

    private String title(Lane lane) {
        return Families.title(job, lane.family());
    }
}
