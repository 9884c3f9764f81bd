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

    /** From one lane to the next: the style of bars fits into it. */
    private static final double LANE = 12;

    private final TreeSet<Long> launchDays;
    private final Observation observed;
    private final List<TimelineLane> lanes;
    private final boolean wide;
    private final double head;
    private final LinearAxis x;
    private final List<Mark> marks = new ArrayList<>();

    private TimelineDrawing(
            TreeSet<Long> launchDays, Observation observed, List<TimelineLane> lanes, boolean wide, LinearAxis x) {
        this.launchDays = launchDays;
        this.observed = observed;
        this.lanes = lanes;
        this.wide = wide;
        this.head = wide ? 34 : 44;
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
            top += head + (lanes.size() + 1) * LANE;
        }
        return new Drawing(key, width, top + 6, marks);
    }

    private void strip(int year, double top) {
        YearPath path = new YearPath(year, x);
        List<LocalDate> days = launchDays.stream()
                .map(LocalDate::ofEpochDay)
                .filter(day -> day.getYear() == year)
                .toList();
        double bottom = top + (lanes.size() + 1) * LANE;
        marks.add(new Mark.Label("year", 0, top - (wide ? 12 : 18), Integer.toString(year)));
        marks.add(new Mark.Label(
                "sum", 52, top - (wide ? 12 : 18), Numbers.of(days.size(), "launch day", "launch days")));
        for (Month month : Month.values()) {
            double middle = LocalDate.of(year, month, 1).getDayOfYear() + 14.2;
            marks.add(
                    new Mark.Label("month", x.at(middle), top - 4, month.name().substring(0, 1)));
        }
        if (wide) { // each letter stands for a calendar
            name(top, "launch days");
        }
        StringBuilder unknown = new StringBuilder(path.outside(observed.from(), observed.to(), top + LANE / 2));
        StringBuilder bars = new StringBuilder();
        double y = top;
        for (TimelineLane own : lanes) {
            y += LANE;
            double middle = y + LANE / 2;
            name(y, wide ? Terminal.cut(own.name(), LONGEST_NAME) : own.letter());
            unknown.append(path.outside(own.coverage().from(), own.coverage().to(), middle));
            own.milestones()
                    .forEach(milestone -> bars.append(path.bar(
                            milestone.startsOn().earliest(), milestone.endsOn().latest(), middle)));
        }
        path("unknown", unknown.toString());
        path("grid", path.months(top, bottom));
        path("calendar", bars.toString());
        path("launches", path.ticks(days, top, top + LANE - 1));
        path("trace", path.ticks(days, top, bottom));
    }

    private void name(double laneTop, String name) {
        marks.add(new Mark.Label("lane", x.from() - 6, laneTop + LANE - 2.5, name));
    }

    private void path(String style, String d) {
        if (!d.isEmpty()) {
            marks.add(new Mark.Path(style, d));
        }
    }
}
