package coincide.report;

import coincide.analysis.Rejections;
import coincide.analysis.Size;
import coincide.analysis.Size.State;
import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.LinearAxis;
import coincide.chart.Mark;
import coincide.chart.Panel;
import coincide.chart.Places;
import coincide.chart.Swarm;
import coincide.plan.NullCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Measured sizes, a row a null model. */
final class SizeDrawing {
    private static final double TOP = 16;
    private static final double RADIUS = 4.5;
    private static final double APART = 2 * RADIUS + 1;

    /** One null model: its sizes and the level of each mark above or below the middle. */
    private record Row(NullCode code, List<Size> sizes, int[] levels) {
        int reach() {
            int most = 0;
            for (int level : levels) {
                most = Math.max(most, Math.abs(level));
            }
            return most;
        }
    }

    private final Frame frame;
    private final List<Row> rows;
    private final Panel panel;

    private SizeDrawing(double alpha, List<Size> sizes, Frame margins) {
        LinearAxis across = LinearAxis.of(
                0,
                Math.max(
                        2 * alpha,
                        1.05
                                * sizes.stream()
                                        .mapToDouble(SizeDrawing::rate)
                                        .max()
                                        .orElse(0)),
                margins.left(),
                margins.fieldRight(),
                margins.isWide() ? 8 : 5,
                Numbers::level);
        this.rows = rows(sizes, across);
        double field = Math.max(
                20, rows.stream().mapToDouble(row -> height(row, margins)).sum());
        this.frame = new Frame(
                margins.key(),
                margins.width(),
                TOP + field + margins.bottom(),
                margins.left(),
                margins.right(),
                TOP,
                margins.bottom());
        this.panel = Panel.of(frame, across, new LinearAxis(0, field, TOP, TOP + field, List.of()));
    }

    /** Of sizes that were measured. */
    static Drawing wide(double alpha, List<Size> sizes) {
        return new SizeDrawing(alpha, sizes, new Frame("wide", 960, 0, 372, 210, TOP, 48)).drawing(alpha);
    }

    static Drawing narrow(double alpha, List<Size> sizes) {
        return new SizeDrawing(alpha, sizes, new Frame("narrow", 320, 0, 16, 22, TOP, 46)).drawing(alpha);
    }

    private static List<Row> rows(List<Size> sizes, LinearAxis across) {
        Map<NullCode, List<Size>> byCode =
                sizes.stream().collect(Collectors.groupingBy(Size::nullModel, TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byCode.forEach((code, own) -> rows.add(new Row(
                code,
                own,
                Swarm.levels(
                        own.stream().mapToDouble(size -> across.at(rate(size))).toArray(), APART))));
        return rows;
    }

    private static double rate(Size size) {
        return size.measured().map(Rejections::rate).orElse(0.0);
    }

    /** Room above the marks of a row: its name, where that stands above. */
    private static double head(Frame frame) {
        return frame.isWide() ? 0 : 20;
    }

    private static double height(Row row, Frame frame) {
        return head(frame) + Math.max(frame.isWide() ? 30 : 20, APART * (2 * row.reach() + 1) + 8);
    }

    private Drawing drawing(double alpha) {
        double top = 0;
        for (Row row : rows) {
            row(row, top);
            top += height(row, frame);
        }
        panel.rule("one", alpha);
        double at = 0;
        for (Row row : rows) {
            marks(row, at);
            at += height(row, frame);
        }
        return panel.drawing("histories rejected", "");
    }

    /** Band and words. */
    private void row(Row row, double top) {
        double height = height(row, frame);
        Size first = row.sizes().get(0);
        double histories = first.measured().orElseThrow().histories();
        double left = panel.x().at(first.low().orElseThrow() / histories);
        double right = panel.x().at(first.high().orElseThrow() / histories);
        panel.with(
                new Mark.Box("band", left, Places.round(TOP + top), Places.round(right - left), Places.round(height)));
        double base = Places.round(TOP + top + (frame.isWide() ? height / 2 + 5 : 15));
        NullWords words = NullWords.of(row.code());
        panel.with(new Mark.Label(
                        "name", 0, base, Terminal.cut(words.code() + "  " + words.name(), frame.isWide() ? 44 : 26)))
                .with(new Mark.Label("value", frame.width() - 1, base, summary(row.sizes())));
    }

    private String summary(List<Size> sizes) {
        long liberal = SizeFigure.count(sizes, State.LIBERAL);
        long conservative = SizeFigure.count(sizes, State.CONSERVATIVE);
        return frame.isWide()
                ? liberal + " liberal, " + conservative + " conserv. of " + sizes.size()
                : liberal + " lib., " + conservative + " cons. of " + sizes.size();
    }

    private void marks(Row row, double top) {
        double middle = top + (head(frame) + height(row, frame)) / 2;
        for (int i = 0; i < row.sizes().size(); i++) {
            Size size = row.sizes().get(i);
            double y = middle - APART * row.levels()[i];
            switch (size.state()) {
                case LIBERAL -> panel.square("liberal", rate(size), y, RADIUS);
                case CONSERVATIVE -> panel.diamond("visible", rate(size), y, RADIUS);
                case WITHIN, NOT_MEASURED -> panel.dot("dot", rate(size), y, RADIUS);
            }
        }
    }
}
