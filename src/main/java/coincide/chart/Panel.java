package coincide.chart;

import coincide.chart.Mark.Box;
import coincide.chart.Mark.Dot;
import coincide.chart.Mark.Label;
import coincide.chart.Mark.Line;
import coincide.chart.Mark.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A field with an axis below and one to the left, filled from back to front with values. {@code NaN} breaks lines and bands.
 */
public final class Panel {
    /** From one line of a label to the next. */
    private static final double LINE = 17;

    private final Frame frame;
    private final Axis x;
    private final Axis y;
    private final List<Mark> marks = new ArrayList<>();

    private Panel(Frame frame, Axis x, Axis y) {
        this.frame = frame;
        this.x = x;
        this.y = y;
    }

    /** A field on two linear axes with labels as they are formatted. */
    public static Panel linear(
            Frame frame, double[] across, DoubleFunction<String> xLabel, double[] up, DoubleFunction<String> yLabel) {
        return new Panel(
                frame,
                LinearAxis.of(across[0], across[1], frame.left(), frame.fieldRight(), frame.isWide() ? 12 : 5, xLabel),
                LinearAxis.of(up[0], up[1], frame.fieldBottom(), frame.top(), 6, yLabel));
    }

    /** A field on axes of one's own: {@code across} from left to right, {@code up} from bottom to top. */
    public static Panel of(Frame frame, Axis across, Axis up) {
        return new Panel(frame, across, up);
    }

    public Axis x() {
        return x;
    }

    public Axis y() {
        return y;
    }

    /** The area between two curves. */
    public Panel band(String style, double[] at, double[] low, double[] high) {
        StringBuilder path = new StringBuilder();
        int from = 0;
        while (from < at.length) {
            int to = from;
            while (to < at.length && !Double.isNaN(low[to]) && !Double.isNaN(high[to])) {
                to++;
            }
            if (to > from) {
                trace(path, at, high, from, to);
                for (int i = to - 1; i >= from; i--) {
                    path.append('L').append(point(at[i], low[i]));
                }
                path.append('Z');
            }
            from = to + 1;
        }
        return with(new Path(style, path.toString()));
    }

    /** A curve through values. */
    public Panel line(String style, double[] at, double[] values) {
        StringBuilder path = new StringBuilder();
        int from = 0;
        while (from < at.length) {
            int to = from;
            while (to < at.length && !Double.isNaN(values[to])) {
                to++;
            }
            if (to > from) {
                trace(path, at, values, from, to);
            }
            from = to + 1;
        }
        return with(new Path(style, path.toString()));
    }

    /** A bar from the foot of the field, or from the top value down, between two places across. */
    public Panel bar(String style, double from, double to, double value) {
        double top = y.at(value);
        double foot = y.at(0);
        return with(new Box(
                style,
                x.at(from),
                Math.min(top, foot),
                Places.round(x.at(to) - x.at(from)),
                Places.round(Math.abs(foot - top))));
    }

    /** Bars side by side from the foot of the field, those that touch as one outline; none where a value is missing. */
    public Panel bars(String style, double[] from, double[] to, double[] values) {
        StringBuilder path = new StringBuilder();
        String foot = "V" + Places.text(y.at(0)) + "Z";
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            if (path.isEmpty() || Double.isNaN(values[i - 1]) || x.at(to[i - 1]) != x.at(from[i])) {
                path.append(path.isEmpty() ? "" : foot);
                path.append('M').append(point(from[i], 0));
            }
            path.append('V').append(Places.text(y.at(values[i])));
            path.append('H').append(Places.text(x.at(to[i])));
        }
        return with(new Path(style, path.isEmpty() ? "" : path + foot));
    }

    /** Marks at single values, as one path: as large as the stroke of a style with round ends; none where one is missing. */
    public Panel dots(String style, double[] at, double[] values) {
        return uprights(style, at, values, values);
    }

    /** Lines from one value to another at the same place, as one path; none where one is missing. */
    public Panel uprights(String style, double[] at, double[] low, double[] high) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < at.length; i++) {
            if (!Double.isNaN(low[i]) && !Double.isNaN(high[i])) {
                path.append('M').append(point(at[i], low[i])).append('V').append(Places.text(y.at(high[i])));
            }
        }
        return with(new Path(style, path.toString()));
    }

    public Panel dot(String style, double at, double value, double radius) {
        return with(new Dot(style, x.at(at), y.at(value), radius));
    }

    /** A square around a value, as large as a dot of this radius. */
    public Panel square(String style, double at, double value, double radius) {
        double half = Places.round(radius * Math.sqrt(Math.PI) / 2);
        return with(
                new Box(style, Places.round(x.at(at) - half), Places.round(y.at(value) - half), 2 * half, 2 * half));
    }

    /** A square on its corner around a value. */
    public Panel diamond(String style, double at, double value, double reach) {
        return with(new Path(
                style,
                "M%s,%sl%3$s,%3$sl-%3$s,%3$sl-%3$s,-%3$sZ"
                        .formatted(Places.text(x.at(at)), Places.text(y.at(value) - reach), Places.text(reach))));
    }

    /** An upright line with a foot at each end. */
    public Panel whisker(String style, double at, double low, double high, double foot) {
        String ends = Places.text(x.at(at) - foot) + ",%sh" + Places.text(2 * foot);
        return with(new Path(
                style,
                "M" + point(at, high) + "V" + Places.text(y.at(low)) + "M" + ends.formatted(Places.text(y.at(high)))
                        + "M" + ends.formatted(Places.text(y.at(low)))));
    }

    /** A line from one value to another at the same place. */
    public Panel upright(String style, double at, double low, double high) {
        return with(new Line(style, x.at(at), y.at(low), x.at(at), y.at(high)));
    }

    /** A line from one place to another at the same value. */
    public Panel span(String style, double value, double from, double to) {
        return with(new Line(style, x.at(from), y.at(value), x.at(to), y.at(value)));
    }

    /** The whole height of the field between two places. */
    public Panel strip(String style, double from, double to) {
        double left = x.at(from);
        return with(new Box(
                style,
                left,
                frame.top(),
                Places.round(x.at(to) - left),
                Places.round(frame.fieldBottom() - frame.top())));
    }

    /** A line through the whole height of the field. */
    public Panel rule(String style, double at) {
        return with(new Line(style, x.at(at), frame.top(), x.at(at), frame.fieldBottom()));
    }

    /** A line through the whole height of the field, named above it on the side with more room. */
    public Panel flag(String style, double at, String name) {
        boolean left = x.at(at) > frame.width() / 2;
        rule(style, at);
        return with(new Label(
                left ? "end dotted" : "dotted", Places.round(x.at(at) + (left ? 3 : -3)), frame.top() - 6, name));
    }

    /** A line through the whole width of the field. */
    public Panel level(String style, double value) {
        return with(new Line(style, frame.left(), y.at(value), frame.fieldRight(), y.at(value)));
    }

    /** A text beside a value, moved by some units. */
    public Panel label(String style, double at, double value, double right, double down, String text) {
        return with(new Label(style, Places.round(x.at(at) + right), Places.round(y.at(value) + down), text));
    }

    public Panel with(Mark mark) {
        marks.add(mark);
        return this;
    }

    /** The drawing with its axes, named below and above them where they have a name. Labels of ticks below have lines. */
    public Drawing drawing(String xName, String yName) {
        List<Mark> all = new ArrayList<>();
        double bottom = frame.fieldBottom();
        StringBuilder grid = new StringBuilder();
        for (Axis.Tick tick : y.ticks()) {
            across(grid, y.at(tick.value()));
            double base = Math.min(y.at(tick.value()) + 4, bottom - 1); // clear of the labels below
            all.add(new Label("end soft", frame.left() - 6, Places.round(base), tick.label()));
        }
        all.add(0, new Path("grid", grid.toString()));
        StringBuilder axis = new StringBuilder();
        across(axis, bottom);
        for (Axis.Tick tick : x.ticks()) {
            axis.append('M').append(Places.text(x.at(tick.value()))).append(',').append(Places.text(bottom));
            axis.append("v5");
            double base = bottom + 18;
            for (String line : tick.label().split("\n")) {
                all.add(new Label("tick", x.at(tick.value()), base, line));
                base += LINE;
            }
        }
        all.add(new Path("axis", axis.toString()));
        all.addAll(marks);
        name(all, new Label("soft", 0, 15, yName));
        name(all, new Label("end soft", frame.fieldRight(), frame.height() - 6, xName));
        return new Drawing(frame.key(), frame.width(), frame.height(), all);
    }

    private void across(StringBuilder path, double height) {
        path.append('M').append(Places.text(frame.left())).append(',').append(Places.text(height));
        path.append('H').append(Places.text(frame.fieldRight()));
    }

    private static void name(List<Mark> all, Label label) {
        if (!label.text().isEmpty()) {
            all.add(label);
        }
    }

    private void trace(StringBuilder path, double[] at, double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            path.append(i == from ? 'M' : 'L').append(point(at[i], values[i]));
        }
    }

    private String point(double at, double value) {
        return Places.text(x.at(at)) + "," + Places.text(y.at(value));
    }
}
