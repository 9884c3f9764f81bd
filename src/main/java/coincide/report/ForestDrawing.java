package coincide.report;

import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.LinearAxis;
import coincide.chart.LogAxis;
import coincide.chart.Mark;
import coincide.chart.Panel;
import coincide.plan.Job;
import java.util.List;
import java.util.stream.Stream;

/** Ratios with their intervals, a row a hypothesis: its name left of the bars, or above them where there is little room. */
final class ForestDrawing {
    private final Frame frame;
    private final double rowHeight;
    private final int labelLength;
    private final LogAxis ratios;
    private final Panel panel;

    private ForestDrawing(Job job, List<ForestRow> rows, Frame frame, double rowHeight, int labelLength) {
        this.frame = frame;
        this.rowHeight = rowHeight;
        this.labelLength = labelLength;
        this.ratios = LogAxis.of(
                Stream.concat(
                                rows.stream().flatMap(ForestDrawing::drawn),
                                Stream.of(job.smallestEffect(), 1 / job.smallestEffect()))
                        .toList(),
                frame.left(),
                frame.fieldRight());
        this.panel = Panel.of(
                frame,
                ratios,
                new LinearAxis(0, Math.max(1, rows.size()), frame.top(), frame.fieldBottom(), List.of()));
        panel.strip("band", 1 / job.smallestEffect(), job.smallestEffect()).rule("one", 1);
    }

    static Drawing wide(Job job, List<ForestRow> rows) {
        Frame frame = new Frame("wide", 960, 66 + 30.0 * Math.max(1, rows.size()), 372, 170, 22, 44);
        return new ForestDrawing(job, rows, frame, 30, 44).drawing(rows);
    }

    static Drawing narrow(Job job, List<ForestRow> rows) {
        Frame frame = new Frame("narrow", 320, 66 + 46.0 * Math.max(1, rows.size()), 8, 8, 22, 44);
        return new ForestDrawing(job, rows, frame, 46, 30).drawing(rows);
    }

    private static Stream<Double> drawn(ForestRow row) {
        return Stream.of(
                        row.ratio().stream(),
                        row.visible().stream(),
                        row.interval95().stream().flatMap(limits -> Stream.of(limits.low(), limits.high())))
                .flatMap(values -> values);
    }

    private Drawing drawing(List<ForestRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i);
        }
        double foot = frame.fieldBottom() + 36;
        panel.with(new Mark.Label("side end", ratios.at(1) - 8, foot, "← less often"))
                .with(new Mark.Label("side", ratios.at(1) + 8, foot, "more often →"));
        return panel.drawing("", "");
    }

    private void row(ForestRow row, int number) {
        double top = frame.top() + number * rowHeight;
        double middle = frame.isWide() ? 15 : 29;
        double level = number + middle / rowHeight;
        double beside = top + middle + 5;
        double words = frame.isWide() ? beside : top + 15;
        panel.with(new Mark.Label("name", 0, words, Terminal.cut(row.id() + "  " + row.title(), labelLength)))
                .with(new Mark.Label("value", frame.width(), row.undrawn() ? beside : words, row.text()));
        row.interval95().ifPresent(limits -> panel.span("wide95", level, limits.low(), limits.high()));
        row.interval90().ifPresent(limits -> panel.span("narrow90", level, limits.low(), limits.high()));
        row.interval95().ifPresent(limits -> {
            if (limits.low() < ratios.low()) {
                arrow(frame.left(), top + middle, 7);
            }
            if (limits.high() > ratios.high()) {
                arrow(frame.fieldRight(), top + middle, -7);
            }
        });
        row.visible().filter(ratios::holds).ifPresent(ratio -> panel.diamond("visible", ratio, level, 6));
        row.ratio().filter(ratios::holds).ifPresent(ratio -> {
            if (row.rejects()) {
                panel.square("rejects", ratio, level, 6.8);
            } else {
                panel.dot("point", ratio, level, 5);
            }
        });
    }

    private void arrow(double tip, double y, double depth) {
        double back = tip + depth;
        panel.with(new Mark.Path(
                "arrow", "M" + tip + "," + y + "L" + back + "," + (y - 5) + "L" + back + "," + (y + 5) + "Z"));
    }
}
