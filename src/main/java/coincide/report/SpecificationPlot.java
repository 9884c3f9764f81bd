package coincide.report;

import coincide.analysis.Axes;
import coincide.analysis.Specification;
import coincide.chart.Axis.Tick;
import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.LinearAxis;
import coincide.chart.LogAxis;
import coincide.chart.Panel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Drawings of a specification curve.
 *
 * @param cells by their ratio, the smallest first
 * @param declared what is chosen in the declared way
 */
record SpecificationPlot(List<Specification> cells, Axes declared, double alpha) {
    private static final int ROW = 21;
    private static final int TOP = 34;
    private static final int GAP = 16;
    private static final int LONGEST_NAME = 27;

    /** What the cells choose in more than one way. */
    List<Choice> choices() {
        return Arrays.stream(Choice.values())
                .filter(choice -> values(choice).size() > 1)
                .toList();
    }

    /** The declared value first. */
    private List<String> values(Choice choice) {
        Set<String> values = new LinkedHashSet<>();
        values.add(choice.of(declared, declared));
        cells.stream().map(cell -> choice.of(cell.axes(), declared)).sorted().forEach(values::add);
        values.removeIf(value -> indices(choice, value).length == 0);
        return List.copyOf(values);
    }

    private double[] indices(Choice choice, String value) {
        return places(cell -> choice.of(cell.axes(), declared).equals(value));
    }

    /** Places from 1 of the cells that fulfil a condition. */
    private double[] places(Predicate<Specification> condition) {
        return IntStream.range(0, cells.size())
                .filter(i -> condition.test(cells.get(i)))
                .mapToDouble(i -> i + 1)
                .toArray();
    }

    Drawing curve(Frame frame) {
        return panel(frame.withEnds(TOP, 30)).drawing("ways to test, the smallest ratio first", "observed / expected");
    }

    /** The curve, and under it a row for each value of each choice. */
    Drawing withChoices(Frame frame) {
        List<Tick> rows = new ArrayList<>();
        List<double[]> chosen = new ArrayList<>();
        double row = 0;
        for (Choice choice : choices()) {
            for (String value : values(choice)) {
                rows.add(new Tick(-row, Terminal.cut(choice.row(value), LONGEST_NAME)));
                chosen.add(indices(choice, value));
                row++;
            }
            row += 0.4;
        }
        double height = ROW * row;
        Frame tall =
                new Frame(frame.key(), frame.width(), frame.height() + height, 250, frame.right(), TOP, height + 46);
        Drawing curve = panel(tall).drawing("", "observed / expected");
        return rows.isEmpty() ? curve : curve.with(matrix(tall, rows, chosen));
    }

    private Drawing matrix(Frame tall, List<Tick> rows, List<double[]> chosen) {
        Frame frame = tall.withEnds(tall.fieldBottom() + GAP, 30);
        double last = rows.get(rows.size() - 1).value();
        Panel panel =
                Panel.of(frame, places(frame), new LinearAxis(last - 0.6, 0.6, frame.fieldBottom(), frame.top(), rows));
        for (int i = 0; i < rows.size(); i++) {
            double middle = rows.get(i).value();
            double[] at = chosen.get(i);
            panel.uprights("choices", at, all(at.length, middle - 0.3), all(at.length, middle + 0.3));
        }
        for (double at : places(Specification::headline)) {
            panel.rule("zero", at);
        }
        return panel.drawing("ways to test, the smallest ratio first", "");
    }

    private Panel panel(Frame frame) {
        double[] low = places(this::rejects);
        double[] high = places(cell -> !rejects(cell));
        Panel panel = Panel.of(
                        frame,
                        places(frame),
                        LogAxis.of(
                                cells.stream().map(SpecificationPlot::ratio).toList(),
                                frame.fieldBottom(),
                                frame.top()))
                .level("one", 1);
        for (double at : places(Specification::headline)) {
            panel.flag("zero", at, "declared: " + Numbers.ratio(ratio(at)));
        }
        spread(panel);
        panel.dots("cells", high, ratios(high)).dots("cells low", low, ratios(low));
        for (double at : places(Specification::headline)) {
            panel.dot("point", at, ratio(at), 6);
        }
        return panel;
    }

    /** 95 % intervals, which only cells with imputed dates have. */
    private void spread(Panel panel) {
        double[] at = places(cell -> cell.logRatioError().isPresent());
        double[] reach = Arrays.stream(at)
                .map(place -> Math.exp(
                        1.96 * cells.get((int) place - 1).logRatioError().orElseThrow()))
                .toArray();
        double[] middle = ratios(at);
        if (at.length > 0) {
            panel.uprights(
                    "wide95",
                    at,
                    IntStream.range(0, at.length)
                            .mapToDouble(i -> middle[i] / reach[i])
                            .toArray(),
                    IntStream.range(0, at.length)
                            .mapToDouble(i -> middle[i] * reach[i])
                            .toArray());
        }
    }

    private LinearAxis places(Frame frame) {
        return new LinearAxis(0, cells.size() + 1.0, frame.left(), frame.fieldRight(), List.of());
    }

    private boolean rejects(Specification cell) {
        return cell.p().filter(p -> p <= alpha).isPresent();
    }

    private double[] ratios(double[] places) {
        return Arrays.stream(places).map(this::ratio).toArray();
    }

    private double ratio(double place) {
        return ratio(cells.get((int) place - 1));
    }

    private static double ratio(Specification cell) {
        return cell.ratio().orElseThrow();
    }

    private static double[] all(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
