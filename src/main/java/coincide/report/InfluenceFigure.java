package coincide.report;

import coincide.analysis.Influence;
import coincide.chart.Column;
import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.LinearAxis;
import coincide.chart.LogAxis;
import coincide.chart.Mark;
import coincide.chart.Panel;
import coincide.chart.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The single items that the ratio of a hypothesis rests on most. */
final class InfluenceFigure {
    private static final int SHOWN = 5;
    private static final int ROW = 46;

    private static final List<Column> COLUMNS = List.of(
            new Column("item", "Left out", Column.Kind.TEXT),
            new Column("from", "From", Column.Kind.TEXT),
            new Column("ratio", "Ratio without it", Column.Kind.RATIO),
            new Column("whole", "Ratio with it", Column.Kind.RATIO),
            new Column("p", "p without it", Column.Kind.P),
            new Column("decisive", "Decisive", Column.Kind.TEXT));

    private static final String SPEC = """
            {"encoding": {"y": {"field": "item", "type": "nominal", "sort": null, "title": null}},
             "layer": [
               {"mark": "rule", "encoding": {
                 "x": {"field": "whole", "type": "quantitative", "scale": {"type": "log"}, "title": "Ratio"},
                 "x2": {"field": "ratio"}}},
               {"mark": {"type": "point", "filled": true}, "encoding": {
                 "x": {"field": "ratio", "type": "quantitative"}, "shape": {"field": "decisive", "type": "nominal"}}}]}
            """;

    private final List<Influence> all;
    private final List<Influence> most;
    private final double alpha;

    private InfluenceFigure(List<Influence> all, List<Influence> most, double alpha) {
        this.all = all;
        this.most = most;
        this.alpha = alpha;
    }

    /** None where no item changes a ratio that is neither 0 nor infinite. */
    static Optional<Figure> of(String anchor, List<Influence> all, double alpha) {
        List<Influence> most = all.stream()
                .filter(one -> !one.logRatioChange().isEmpty() && !one.ratio().isEmpty())
                .sorted(Comparator.comparingDouble(one -> -Math.abs(change(one))))
                .limit(SHOWN)
                .toList();
        return most.isEmpty() ? Optional.empty() : Optional.of(new InfluenceFigure(all, most, alpha).figure(anchor));
    }

    private Figure figure(String anchor) {
        return new Figure(
                anchor + "-influence",
                Prose.own("What the ratio rests on most"),
                takeaway(),
                Prose.own(
                        "Each dot: the ratio with one milestone, one year or one burst of launch days left out; the dashed"
                                + " line: with all of them. Decisive, with a filled dot: without the item p lies on the other side"
                                + " of " + Numbers.level(alpha) + ", before correction."),
                drawing(Frame.wide(ROW * most.size() + 86)),
                drawing(Frame.narrow(ROW * most.size() + 82)),
                sheet(),
                SPEC);
    }

    private Prose takeaway() {
        Influence first = most.get(0);
        long decisive = all.stream().filter(Influence::decisive).count();
        return name(Prose.own("Without "), first)
                .then(" the ratio is " + Numbers.ratio(ratio(first)) + " in place of " + Numbers.ratio(whole())
                        + ", the largest change by a single item. Of " + Numbers.of(all.size(), "item", "items") + ", "
                        + (decisive == 0 ? "none" : Numbers.count(decisive))
                        + (decisive < 2 ? " is" : " are") + " decisive.");
    }

    private static Prose name(Prose start, Influence one) {
        return switch (one.kind()) {
            case MILESTONE -> start.then("“").data(one.title()).then("” of " + Numbers.date(one.from()));
            case YEAR -> start.then("the year ").data(one.item());
            case BURST -> start.then("the burst of ").data(one.title()).then(" from " + Numbers.date(one.from()));
        };
    }

    private static String label(Influence one, int width) {
        String item =
                switch (one.kind()) {
                    case MILESTONE -> Terminal.cut(one.title(), width) + ", " + one.from();
                    case YEAR -> "year " + one.item();
                    case BURST -> "burst of " + one.title() + ", " + one.from();
                };
        return one.decisive() ? item + ": decisive" : item;
    }

    private Drawing drawing(Frame base) {
        Frame frame =
                base.withSides(base.isWide() ? 24 : 10, base.isWide() ? 24 : 10).withEnds(34, base.bottom());
        List<Double> ratios = new ArrayList<>(List.of(whole()));
        most.forEach(one -> ratios.add(ratio(one)));
        Panel panel = Panel.of(
                frame,
                LogAxis.of(ratios, frame.left(), frame.fieldRight()),
                new LinearAxis(0, most.size(), frame.fieldBottom(), frame.top(), List.of()));
        panel.rule("axis", 1).flag("zero", whole(), "all of them: " + Numbers.ratio(whole()));
        for (int i = 0; i < most.size(); i++) {
            Influence one = most.get(i);
            double row = most.size() - i - 0.72;
            double y = panel.y().at(row);
            double y0 = panel.y().at(row + 0.34);
            panel.with(new Mark.Line(
                            "wide95", panel.x().at(whole()), y, panel.x().at(ratio(one)), y))
                    .dot(one.decisive() ? "rejects" : "point", ratio(one), row, 6)
                    .with(new Mark.Label("dotted", frame.left(), y0, label(one, frame.isWide() ? 60 : 20)));
        }
        return panel.drawing("ratio without the item", "");
    }

    private Sheet sheet() {
        List<List<Object>> rows = new ArrayList<>();
        for (Influence one : most) {
            rows.add(Arrays.asList(
                    one.kind() == Influence.Kind.YEAR
                            ? one.item()
                            : (one.kind() == Influence.Kind.BURST ? "burst of " : "") + one.title(),
                    one.from().toString(),
                    Digits.four(ratio(one)),
                    Digits.four(whole()),
                    one.p().stream().findFirst().map(Digits::four).orElse(null),
                    one.decisive() ? "yes" : "no"));
        }
        return new Sheet(COLUMNS, rows);
    }

    private double whole() {
        return ratio(most.get(0)) / Math.exp(change(most.get(0)));
    }

    private static double ratio(Influence one) {
        return one.ratio().get(0);
    }

    private static double change(Influence one) {
        return one.logRatioChange().get(0);
    }
}
