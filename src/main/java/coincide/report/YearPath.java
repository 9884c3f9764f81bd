package coincide.report;

import coincide.chart.Places;
import coincide.model.Milestone;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Days of one year as SVG path data. */
record YearPath(int year, Timeline.Layout layout) {

    /** A vertical line in the middle of each day. */
    String ticks(List<Long> days, double top, double bottom) {
        StringBuilder path = new StringBuilder();
        for (long day : days) {
            double x = layout.x(LocalDate.ofEpochDay(day).getDayOfYear() - 0.5);
            path.append('M').append(x).append(' ').append(top).append('V').append(bottom);
        }
        return path.toString();
    }

    /** A bar from the first to the last day of each milestone, as far as it lies in the year. */
    String bars(List<Milestone> milestones, double top, double height) {
        StringBuilder path = new StringBuilder();
        for (Milestone milestone : milestones) {
            path.append(bar(milestone.startsOn().earliest(), milestone.endsOn().latest(), top, height));
        }
        return path.toString();
    }

    /** Bars over the days of the year before {@code from} and after {@code to}. */
    String outside(LocalDate from, LocalDate to, double top, double height) {
        return bar(LocalDate.of(year, 1, 1), from.minusDays(1), top, height)
                + bar(to.plusDays(1), LocalDate.of(year, 12, 31), top, height);
    }

    /** A line at the start of each month and at the end of the year. */
    String months(double top, double bottom) {
        StringBuilder path = new StringBuilder();
        for (Month month : Month.values()) {
            path.append(line(LocalDate.of(year, month, 1).getDayOfYear() - 1, top, bottom));
        }
        return path.append(line(LocalDate.of(year, 12, 31).getDayOfYear(), top, bottom))
                .toString();
    }

    private String line(int day, double top, double bottom) {
        return "M" + layout.x(day) + " " + top + "V" + bottom;
    }

    private String bar(LocalDate from, LocalDate to, double top, double height) {
        LocalDate first = from.getYear() < year ? LocalDate.of(year, 1, 1) : from;
        LocalDate last = to.getYear() > year ? LocalDate.of(year, 12, 31) : to;
        if (last.isBefore(first) || first.getYear() != year || last.getYear() != year) {
            return "";
        }
        double left = layout.x(first.getDayOfYear() - 1);
        double width = Math.max(1.2, Places.round(layout.x(last.getDayOfYear()) - left));
        return "M" + left + " " + top + "h" + width + "v" + height + "h-" + width + "z";
    }
}
