package coincide.report;

import coincide.chart.Drawing;
import coincide.chart.LinearAxis;
import coincide.chart.Mark;
import coincide.model.Observation;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** One strip a year, in it one lane for launch days and one for each calendar. */
final class TimelineDrawing {
    private static final int LONGEST_NAME = 24;

    private final TreeSet<Long> launchDays;
    private final Observation observed;
    private final List<TimelineLane> lanes;
    private final boolean wide;
    private final double head;
    private final double lane;
    private final LinearAxis x;
    private final List<Mark> marks = new ArrayList<>();

    private TimelineDrawing(
            TreeSet<Long> launchDays, Observation observed, List<TimelineLane> lanes, boolean wide, LinearAxis x) {
        this.launchDays = launchDays;
        this.observed = observed;
        this.lanes = lanes;
        this.wide = wide;
        this.head = wide ? 34 : 44;
        this.lane = wide ? 12 : 11;
        this.x = x;
    }

    /** Lanes are named on the left. */
    static Drawing wide(TreeSet<Long> launchDays, Observation observed, List<TimelineLane> lanes) {
        return new TimelineDrawing(launchDays, observed, lanes, true, new LinearAxis(0, 366, 160, 956, List.of()))
                .drawing("wide", 960);
    }

    /** Lanes are named by their letters. */
    static Drawing narrow(TreeSet<Long> launchDays, Observation observed, List<TimelineLane> lanes) {
        return new TimelineDrawing(launchDays, observed, lanes, false, new LinearAxis(0, 366, 16, 316, List.of()))
                .drawing("narrow", 320);
    }

    private Drawing drawing(String key, double width) {
        double top = 0;
        for (int year = observed.from().getYear(); year <= observed.to().getYear(); year++) {
            strip(year, top + head);
            top += head + (lanes.size() + 1) * lane;
        }
        return new Drawing(key, width, top + 6, marks);
    }

    private void strip(int year, double top) {
        YearPath path = new YearPath(year, x);
        List<LocalDate> days = launchDays.stream()
                .map(LocalDate::ofEpochDay)
                .filter(day -> day.getYear() == year)
                .toList();
        double bottom = top + (lanes.size() + 1) * lane;
        marks.add(new Mark.Label("year", 0, top - (wide ? 12 : 18), Integer.toString(year)));
        marks.add(new Mark.Label(
                "sum", 52, top - (wide ? 12 : 18), Numbers.of(days.size(), "launch day", "launch days")));
        for (Month month : Month.values()) {
            double middle = LocalDate.of(year, month, 1).getDayOfYear() + 14.2;
            marks.add(
                    new Mark.Label("month", x.at(middle), top - 4, month.name().substring(0, 1)));
        }
        marks.add(new Mark.Label("lane", x.from() - 6, base(top), wide ? "launch days" : "L"));
        StringBuilder unknown = new StringBuilder(path.outside(observed.from(), observed.to(), top, lane - 2));
        StringBuilder bars = new StringBuilder();
        double y = top;
        for (TimelineLane own : lanes) {
            y += lane;
            double place = y;
            marks.add(new Mark.Label(
                    "lane", x.from() - 6, base(y), wide ? Terminal.cut(own.name(), LONGEST_NAME) : own.letter()));
            unknown.append(path.outside(own.coverage().from(), own.coverage().to(), y, lane - 2));
            own.milestones()
                    .forEach(milestone -> bars.append(path.bar(
                            milestone.startsOn().earliest(), milestone.endsOn().latest(), place + 2, lane - 4)));
        }
        path("unknown", unknown.toString());
        path("grid", path.months(top, bottom));
        path("calendar", bars.toString());
        path("launches", path.ticks(days, top, top + lane - 1));
        path("trace", path.ticks(days, top, bottom));
    }

    private double base(double laneTop) {
        return laneTop + lane - 2.5;
    }

    private void path(String style, String d) {
        if (!d.isEmpty()) {
            marks.add(new Mark.Path(style, d));
        }
    }
}
