package coincide.report;

import coincide.analysis.Finding.Limits;
import coincide.plan.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where everything of a forest plot is drawn.
 *
 * @param key distinguishes the drawings of one page
 * @param one where the ratio is 1
 */
public record ForestPlot(
        String key,
        int width,
        double height,
        double left,
        double right,
        double top,
        double bottom,
        double one,
        double bandLeft,
        double bandWidth,
        List<Tick> ticks,
        List<Row> rows) {
    /** A label on the axis. */
    public record Tick(double x, String label) {}

    /** A bar from one ratio to another. */
    public record Bar(double from, double to) {}

    /**
     * One hypothesis.
     *
     * @param points corners of the arrows that stand for limits beyond the axis
     * @param note why nothing is drawn; empty where something is
     */
    public record Row(
            String label,
            double labelY,
            double y,
            double textY,
            String text,
            Optional<Bar> wide,
            Optional<Bar> narrow,
            List<String> points,
            Optional<Double> point,
            boolean rejects,
            String note) {}

    /** Labels left of the bars, or above them where there is little room. */
    enum Layout {
        WIDE(960, 372, 790, 30, 60),
        NARROW(320, 8, 312, 46, 30);

        final int width;
        final double left;
        final double right;
        final double rowHeight;
        final int labelLength;

        Layout(int width, double left, double right, double rowHeight, int labelLength) {
            this.width = width;
            this.left = left;
            this.right = right;
            this.rowHeight = rowHeight;
            this.labelLength = labelLength;
        }
    }

    private static final double TOP = 22;

    static ForestPlot of(Job job, List<ForestRow> rows, Layout layout) {
        LogAxis axis = LogAxis.of(
                Stream.concat(
                                rows.stream().flatMap(ForestPlot::ratios),
                                Stream.of(job.smallestEffect(), 1 / job.smallestEffect()))
                        .toList(),
                layout.left,
                layout.right);
        List<Row> drawn = new ArrayList<>();
        for (ForestRow row : rows) {
            drawn.add(row(row, axis, TOP + drawn.size() * layout.rowHeight, layout));
        }
        double bandLeft = axis.x(1 / job.smallestEffect());
        double bottom = TOP + rows.size() * layout.rowHeight;
        return new ForestPlot(
                layout == Layout.WIDE ? "wide" : "narrow",
                layout.width,
                bottom + 44,
                layout.left,
                layout.right,
                TOP,
                bottom,
                axis.x(1),
                bandLeft,
                Numbers.place(axis.x(job.smallestEffect()) - bandLeft),
                axis.ticks().stream()
                        .map(tick -> new Tick(axis.x(tick), tick < 1 ? tick.toString() : Numbers.amount(tick)))
                        .toList(),
                drawn);
    }

    private static Row row(ForestRow row, LogAxis axis, double top, Layout layout) {
        boolean wide = layout == Layout.WIDE;
        double y = top + (wide ? layout.rowHeight / 2 : 29);
        return new Row(
                Terminal.cut(row.id() + "  " + row.title(), layout.labelLength),
                wide ? y + 5 : top + 15,
                y,
                wide || row.undrawn() ? y + 5 : top + 15,
                row.ratio().isEmpty()
                        ? ""
                        : row.ratioCell().text() + " (" + row.cell95().text() + ")",
                row.interval95().map(limits -> bar(axis, limits)),
                row.interval90().map(limits -> bar(axis, limits)),
                arrows(row, axis, y),
                row.ratio().filter(axis::holds).map(axis::x),
                row.rejects(),
                row.undrawn() ? "no ratio: " + row.ratioCell().why() : "");
    }

    private static Bar bar(LogAxis axis, Limits limits) {
        return new Bar(axis.x(limits.low()), axis.x(limits.high()));
    }

    private static List<String> arrows(ForestRow row, LogAxis axis, double y) {
        List<String> arrows = new ArrayList<>();
        row.interval95()
                .filter(limits -> limits.low() < axis.low())
                .ifPresent(limits -> arrows.add(arrow(axis.left(), y, 7)));
        row.interval95()
                .filter(limits -> limits.high() > axis.high())
                .ifPresent(limits -> arrows.add(arrow(axis.right(), y, -7)));
        return arrows;
    }

    private static String arrow(double tip, double y, double depth) {
        return tip + "," + y + " " + (tip + depth) + "," + (y - 5) + " " + (tip + depth) + "," + (y + 5);
    }

    private static Stream<Double> ratios(ForestRow row) {
        return Stream.concat(
                row.ratio().stream(),
                row.interval95().stream().flatMap(limits -> Stream.of(limits.low(), limits.high())));
    }
}
