package coincide.report;

import coincide.chart.Places;
import coincide.model.Observation;
import coincide.plan.CalendarSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of the timeline is drawn: one strip a year, in it one lane for launch days and one for each calendar.
 *
 * @param key distinguishes the drawings of one page
 */
public record Timeline(String key, int width, double height, List<Strip> strips) {
    /**
     * One year.
     *
     * @param grid path of the month lines
     * @param traces path of thin lines that carry launch days through all lanes
     */
    public record Strip(
            int year,
            String count,
            double titleY,
            double left,
            List<Label> months,
            String grid,
            String traces,
            List<Lane> lanes) {}

    /** A word at a place. */
    public record Label(double x, double y, String text) {}

    /**
     * One lane.
     *
     * @param kind "launches" or "calendar"
     * @param bars path of its days
     * @param unknown path of the days on which nothing was collected
     */
    public record Lane(String kind, Label label, String bars, String unknown) {}

    /** Lanes named on the left, or by letter where there is little room. */
    enum Layout {
        WIDE(960, 160, 12, 34),
        NARROW(320, 16, 11, 44);

        final int width;
        final double left;
        final double lane;
        final double head;

        Layout(int width, double left, double lane, double head) {
            this.width = width;
            this.left = left;
            this.lane = lane;
            this.head = head;
        }

        double x(double dayOfYear) {
            return Places.round(left + (width - left - 4) * dayOfYear / 366);
        }
    }

    static Timeline of(ReportInput input, Layout layout) {
        Observation observed = input.job().observation(input.run().asOf());
        List<CalendarSource> calendars = input.job().calendars();
        double height = layout.head + (calendars.size() + 1) * layout.lane;
        List<Strip> strips = new ArrayList<>();
        for (int year = observed.from().getYear(); year <= observed.to().getYear(); year++) {
            strips.add(strip(input, observed, year, strips.size() * height, layout));
        }
        return new Timeline(
                layout == Layout.WIDE ? "wide" : "narrow", layout.width, strips.size() * height + 6, strips);
    }

    private static Strip strip(ReportInput input, Observation observed, int year, double top, Layout layout) {
        YearPath path = new YearPath(year, layout);
        List<Long> launches = LaunchDays.of(input).stream()
                .filter(day -> LocalDate.ofEpochDay(day).getYear() == year)
                .toList();
        List<CalendarSource> calendars = input.job().calendars();
        double first = top + layout.head;
        double bottom = first + (calendars.size() + 1) * layout.lane;
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane(
                "launches",
                label(layout, first, layout == Layout.WIDE ? "launch days" : "L"),
                path.ticks(launches, first, first + layout.lane - 1),
                path.outside(observed.from(), observed.to(), first, layout.lane - 2)));
        for (CalendarSource calendar : calendars) {
            double y = first + lanes.size() * layout.lane;
            String name = layout == Layout.WIDE
                    ? Terminal.cut(calendar.family().replace('_', ' '), 24)
                    : TimelineFigure.letter(lanes.size() - 1);
            lanes.add(new Lane(
                    "calendar",
                    label(layout, y, name),
                    path.bars(TimelineFigure.drawn(input, calendar), y + 2, layout.lane - 4),
                    path.outside(
                            calendar.source().coverage().from(),
                            calendar.source().coverage().to(),
                            y,
                            layout.lane - 2)));
        }
        return new Strip(
                year,
                Numbers.of(launches.size(), "launch day", "launch days"),
                first - (layout == Layout.WIDE ? 12 : 18),
                layout.left,
                months(layout, year, first - 4),
                path.months(first, bottom),
                path.ticks(launches, first, bottom),
                lanes);
    }

    private static Label label(Layout layout, double top, String text) {
        return new Label(layout.left - 6, top + layout.lane - 2.5, text);
    }

    private static List<Label> months(Layout layout, int year, double y) {
        List<Label> labels = new ArrayList<>();
        for (Month month : Month.values()) {
            int day = LocalDate.of(year, month, 1).getDayOfYear() - 1;
            labels.add(new Label(layout.x(day + 15.2), y, month.name().substring(0, 1)));
        }
        return labels;
    }
}
