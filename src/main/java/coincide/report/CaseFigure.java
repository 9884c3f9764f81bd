package coincide.report;

import coincide.analysis.Case;
import coincide.analysis.Neighbour;
import coincide.analysis.Vicinity;
import coincide.analysis.Vicinity.Days;
import coincide.analysis.Vicinity.Lane;
import coincide.chart.Axis;
import coincide.chart.Column;
import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.LinearAxis;
import coincide.chart.Mark;
import coincide.chart.Panel;
import coincide.chart.Places;
import coincide.chart.Sheet;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days around one launch day, a lane a calendar. */
final class CaseFigure {
    private static final int REACH = Vicinity.REACH;

    /** Height of a lane: its name above its bars. */
    private static final double LANE = 44;

    private static final double HALF_BAR = 6;
    private static final String LAUNCHES = "Launch days";

    private static final List<Column> COLUMNS = List.of(
            new Column("lane", "Lane", Column.Kind.TEXT),
            new Column("title", "What", Column.Kind.TEXT),
            new Column("first", "First day", Column.Kind.TEXT),
            new Column("last", "Last day", Column.Kind.TEXT),
            new Column("lag", "Days after the launch day", Column.Kind.COUNT));

    private static final String SPEC = """
            {"encoding": {"y": {"field": "lane", "type": "nominal", "sort": null, "title": null}},
             "layer": [
               {"mark": "bar", "encoding": {
                 "x": {"field": "first", "type": "temporal", "title": null}, "x2": {"field": "last"}}},
               {"mark": {"type": "point", "filled": true}, "encoding": {"x": {"field": "first", "type": "temporal"}}}]}
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
        int lanes = around.lanes().size() + 1;
        return new Figure(
                anchor + "-days",
                Prose.own("The " + REACH + " days to either side of " + Numbers.date(found.day())),
                takeaway(),
                Prose.own(caption()),
                drawing(Frame.wide(LANE * lanes + 86)),
                drawing(Frame.narrow(LANE * lanes + 82)),
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
        long milestones = all.stream()
                .map(neighbour -> neighbour.milestone().id())
                .distinct()
                .count();
        Neighbour nearest = all.stream()
                .min(Comparator.comparingInt(Neighbour::distance).thenComparingInt(Neighbour::lagDays))
                .orElseThrow();
        return Prose.own("Within " + REACH + " days: " + Numbers.of(milestones, "milestone", "milestones") + " of "
                        + Numbers.of(around.lanes().size(), "calendar", "calendars") + ", and " + launches
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
        return "The launch day is the dashed line at 0; ticks are other launch days, bars and dots milestones from their"
                + " first day to their last, cut at the edges. Grey: days on which launches were not observed, or the"
                + " calendar was not collected. A calendar with a milestone on these days has a lane." + none;
    }

    private Drawing drawing(Frame base) {
        double side = base.isWide() ? 24 : 10;
        Frame frame = base.withSides(side, side).withEnds(34, base.bottom());
        int lanes = around.lanes().size() + 1;
        Panel panel = Panel.of(
                frame,
                new LinearAxis(-REACH - 0.5, REACH + 0.5, frame.left(), frame.fieldRight(), ticks()),
                new LinearAxis(0, lanes, frame.fieldBottom(), frame.top(), List.of()));
        grey(panel, lanes - 1, around.unobserved());
        for (int i = 0; i < lanes - 1; i++) {
            grey(panel, lanes - 2 - i, around.lanes().get(i).uncollected());
        }
        panel.flag("zero", 0, "launch day");
        name(panel, frame, lanes - 1, LAUNCHES);
        around.launches()
                .forEach(day -> panel.upright("launches", day, middle(lanes - 1) - 0.2, middle(lanes - 1) + 0.2));
        for (int i = 0; i < lanes - 1; i++) {
            Lane lane = around.lanes().get(i);
            int row = lanes - 2 - i;
            name(panel, frame, row, Families.title(job, lane.family()));
            lane.milestones().forEach(neighbour -> milestone(panel, row, neighbour));
        }
        return panel.drawing("days from the launch day", "");
    }

    private static List<Axis.Tick> ticks() {
        return IntStream.rangeClosed(-REACH / 10, REACH / 10)
                .map(ten -> 10 * ten)
                .mapToObj(day -> new Axis.Tick(day, (day > 0 ? "+" : "") + Numbers.count(day)))
                .toList();
    }

    /** Height of the bars of a lane, below its name. */
    private static double middle(int row) {
        return row + 0.3;
    }

    private static void name(Panel panel, Frame frame, int row, String title) {
        panel.with(new Mark.Label(
                "dotted",
                frame.left(),
                Places.round(panel.y().at(row + 0.62)),
                Terminal.cut(title, frame.isWide() ? 90 : 38)));
    }

    private static void grey(Panel panel, int row, List<Days> days) {
        for (Days run : days) {
            box(panel, "unknown", row, run.from(), run.to());
        }
    }

    private void milestone(Panel panel, int row, Neighbour neighbour) {
        long launch = found.day().toEpochDay();
        int first = Math.toIntExact(Math.max(neighbour.milestone().start() - launch, -REACH - 1));
        int last = Math.toIntExact(Math.min(neighbour.milestone().end() - launch, REACH + 1));
        if (first == last) {
            panel.dot("liberal", first, middle(row), HALF_BAR);
        } else {
            box(panel, "liberal", row, first, last);
        }
    }

    private static void box(Panel panel, String style, int row, int first, int last) {
        double left = panel.x().at(first - 0.5);
        panel.with(new Mark.Box(
                style,
                left,
                Places.round(panel.y().at(middle(row)) - HALF_BAR),
                Places.round(panel.x().at(last + 0.5) - left),
                2 * HALF_BAR));
    }

    private Sheet sheet() {
        List<List<Object>> rows = new ArrayList<>();
        Stream.concat(Stream.of(0), around.launches().stream()).sorted().forEach(day -> {
            String date = found.day().plusDays(day).toString();
            rows.add(List.of(LAUNCHES, day == 0 ? "this launch day" : "launch day", date, date, day));
        });
        for (Lane lane : around.lanes()) {
            for (Neighbour neighbour : lane.milestones()) {
                rows.add(List.of(
                        Families.title(job, lane.family()),
                        neighbour.milestone().title(),
                        date(neighbour.milestone().start()),
                        date(neighbour.milestone().end()),
                        -neighbour.lagDays()));
            }
        }
        return new Sheet(COLUMNS, rows);
    }

    private static String date(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }
}
