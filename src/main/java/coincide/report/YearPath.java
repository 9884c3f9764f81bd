package coincide.report;

import coincide.chart.Axis;
import coincide.chart.Places;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * Days of one year as SVG path data.
 *
 * @param x the day of the year, its first one from 0 to 1
 */
record YearPath(int year, Axis x) {

    /** A vertical line in the middle of each day. */
    String ticks(List<LocalDate> days, double top, double bottom) {
        StringBuilder path = new StringBuilder();
        days.forEach(day -> upright(path, day.getDayOfYear() - 0.5, top, bottom));
        return path.toString();
    }

    /** A line from the first to the last day, as far as they lie in the year; its style makes it a bar. */
    String bar(LocalDate from, LocalDate to, double middle) {
        LocalDate first = from.getYear() < year ? LocalDate.of(year, 1, 1) : from;
        LocalDate last = to.getYear() > year ? LocalDate.of(year, 12, 31) : to;
        if (last.isBefore(first) || first.getYear() != year || last.getYear() != year) {
            return "";
        }
        double left = x.at(first.getDayOfYear() - 1);
        String width = Places.text(Math.max(1.2, x.at(last.getDayOfYear()) - left));
        return "M" + Places.text(left) + "," + Places.text(middle) + "h" + width;
    }

    /** Bars over the days of the year before {@code from} and after {@code to}. */
    String outside(LocalDate from, LocalDate to, double middle) {
        return bar(LocalDate.of(year, 1, 1), from.minusDays(1), middle)
                + bar(to.plusDays(1), LocalDate.of(year, 12, 31), middle);
    }

    /** A line at the start of each month and at the end of the year. */
    String months(double top, double bottom) {
        StringBuilder path = new StringBuilder();
        for (Month month : Month.values()) {
            upright(path, LocalDate.of(year, month, 1).getDayOfYear() - 1, top, bottom);
        }
        upright(path, LocalDate.of(year, 12, 31).getDayOfYear(), top, bottom);
        return path.toString();
    }

    private void upright(StringBuilder path, double day, double top, double bottom) {
        path.append('M').append(Places.text(x.at(day))).append(',').append(Places.text(top));
        path.append('V').append(Places.text(bottom));
    }
}
