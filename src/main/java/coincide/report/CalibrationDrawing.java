package coincide.report;

import coincide.chart.Axis.Tick;
import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.LinearAxis;
import coincide.chart.Panel;
import coincide.report.CalibrationFigure.Control;
import coincide.stats.ControlRejections;
import coincide.stats.SizeBand;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** P-values in order, the uniform line and its band. */
final class CalibrationDrawing {
    private static final double COVERAGE = 0.99;

    private CalibrationDrawing() {}

    static Drawing wide(List<Control> controls) {
        return drawing(controls, new Frame("wide", 560, 566, 62, 28, 40, 56), 4.5);
    }

    static Drawing narrow(List<Control> controls) {
        return drawing(controls, new Frame("narrow", 320, 340, 46, 26, 40, 52), 3.5);
    }

    private static Drawing drawing(List<Control> controls, Frame frame, double radius) {
        List<Tick> ticks = DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                .mapToObj(p -> new Tick(p, Numbers.ratio(p)))
                .toList();
        Panel panel = Panel.of(
                frame,
                new LinearAxis(0, 1, frame.left(), frame.fieldRight(), ticks),
                ShareAxis.of(frame.fieldBottom(), frame.top()));
        if (!controls.isEmpty()) {
            double[] at =
                    IntStream.rangeClosed(0, 100).mapToDouble(i -> i / 100.0).toArray();
            panel.band(
                    "interval90",
                    at,
                    limits(at, controls.size(), SizeBand::low),
                    limits(at, controls.size(), SizeBand::high));
        }
        panel.line("diagonal", new double[] {0, 1}, new double[] {0, 1})
                .rule("one", ControlRejections.ALPHA)
                .label("dotted tick", ControlRejections.ALPHA, 1, 0, -6, "0.05");
        for (int i = 0; i < controls.size(); i++) {
            double share = (i + 1.0) / controls.size();
            if (controls.get(i).displaced()) {
                panel.square("point", controls.get(i).p(), share, radius);
            } else {
                panel.dot("dot", controls.get(i).p(), share, radius);
            }
        }
        return panel.drawing("p-value", "share of controls");
    }

    /** Shares of controls up to each p-value that the band ends at; none and all of them at 0 and 1. */
    static double[] limits(double[] at, int controls, ToIntFunction<SizeBand> limit) {
        return DoubleStream.of(at)
                .map(p -> p <= 0 || p >= 1
                        ? p
                        : (double) limit.applyAsInt(new SizeBand(controls, p, COVERAGE)) / controls)
                .toArray();
    }
}
