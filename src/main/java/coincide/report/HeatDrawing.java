package coincide.report;

import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.Mark;
import coincide.chart.Places;
import coincide.report.HeatFigure.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A cell a month, a row a year. */
final class HeatDrawing {
    private static final double TOP = 26;
    private static final double HATCH = 6;

    private final Frame frame;
    private final double rowHeight;
    private final List<Mark> marks = new ArrayList<>();

    private HeatDrawing(Frame frame, double rowHeight) {
        this.frame = frame;
        this.rowHeight = rowHeight;
    }

    static Drawing wide(List<Month> months) {
        return new HeatDrawing(new Frame("wide", 960, height(months, 28), 52, 56, TOP, 6), 28).drawing(months);
    }

    static Drawing narrow(List<Month> months) {
        return new HeatDrawing(new Frame("narrow", 320, height(months, 22), 36, 26, TOP, 6), 22).drawing(months);
    }

    private static double height(List<Month> months, double rowHeight) {
        return TOP + rowHeight * (months.size() / 12) + 6;
    }

    /** Shade of a cell, 0 to 4. */
    static int shade(int launchDays) {
        return launchDays < 3 ? launchDays : launchDays < 5 ? 3 : 4;
    }

    private Drawing drawing(List<Month> months) {
        for (java.time.Month month : java.time.Month.values()) {
            String name = HeatFigure.name(month);
            marks.add(new Mark.Label(
                    "tick",
                    left(month.getValue()) + width() / 2,
                    frame.top() - 8,
                    frame.isWide() ? name.substring(0, 3) : name.substring(0, 1)));
        }
        int first = months.isEmpty() ? 0 : months.get(0).month().getYear();
        months.forEach(
                month -> cell(month, frame.top() + rowHeight * (month.month().getYear() - first)));
        months.stream()
                .collect(
                        Collectors.groupingBy(month -> month.month().getYear(), Collectors.summingInt(Month::launches)))
                .forEach((year, sum) -> {
                    double base = frame.top() + rowHeight * (year - first) + rowHeight / 2 + 5;
                    marks.add(new Mark.Label("end soft", frame.left() - 6, base, Integer.toString(year)));
                    marks.add(new Mark.Label("value", frame.width() - 2, base, Numbers.count(sum)));
                });
        return new Drawing(frame.key(), frame.width(), frame.height(), marks);
    }

    private double width() {
        return (frame.fieldRight() - frame.left()) / 12;
    }

    private double left(int month) {
        return Places.round(frame.left() + (month - 1) * width());
    }

    private void cell(Month month, double top) {
        double left = left(month.month().getMonthValue());
        double width = Places.round(width() - 2);
        double height = rowHeight - 2;
        if (month.observed() == 0) {
            marks.add(new Mark.Box("cell", left, top, width, height));
            marks.add(new Mark.Path("hatch", hatch(left, top, width, height)));
            return;
        }
        marks.add(new Mark.Box("cell heat" + shade(month.launches()), left, top, width, height));
        marks.add(new Mark.Label(
                month.launches() == 0 ? "tick" : "tick full",
                Places.round(left + width / 2),
                top + height / 2 + 5,
                month.launches() + (month.isWhole() ? "" : "*")));
    }

    /** Lines from bottom left to top right, cut at the edges. */
    private static String hatch(double left, double top, double width, double height) {
        StringBuilder path = new StringBuilder();
        for (double sum = HATCH; sum < width + height; sum += HATCH) {
            double fromRight = Math.min(sum, width);
            double fromDown = Math.min(sum, height);
            path.append('M')
                    .append(Places.round(left + sum - fromDown))
                    .append(',')
                    .append(Places.round(top + fromDown))
                    .append('L')
                    .append(Places.round(left + fromRight))
                    .append(',')
                    .append(Places.round(top + sum - fromRight));
        }
        return path.toString();
    }
}
