package coincide.report;

import coincide.analysis.Agreement;
import coincide.analysis.Axes;
import coincide.analysis.CurveTest;
import coincide.analysis.CurveTest.Curve;
import coincide.analysis.Specification;
import coincide.analysis.SpecificationStudy;
import coincide.analysis.Specified;
import coincide.chart.Column;
import coincide.chart.Frame;
import coincide.chart.Sheet;
import coincide.model.Direction;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The specification curve of one hypothesis: every testable way to test it, by its ratio. */
final class SpecificationFigure {
    private static final String SPEC = """
            {"transform": [{"window": [{"op": "row_number", "as": "place"}]}],
             "mark": {"type": "point", "filled": true},
             "encoding": {
               "x": {"field": "place", "type": "quantitative", "title": "Cells, the smallest ratio first"},
               "y": {"field": "ratio", "type": "quantitative", "scale": {"type": "log", "domainMin": 0.0625, "clamp": true}, "title": "Observed / expected"},
               %s
               "shape": {"condition": {"test": "datum.declared === 'yes'", "value": "diamond"}, "value": "circle"}}}
            """;

    /** Where the cells differ in their null model. */
    private static final String COLOUR = """
            "color": {"field": "null_model", "type": "nominal"},""";

    private SpecificationFigure() {}

    /** None where fewer than two cells have a ratio. */
    static Optional<Figure> of(String anchor, Hypothesis hypothesis, Job job, Specified specified) {
        List<Specification> own = specified.cells().stream()
                .filter(cell -> cell.hypothesis().equals(hypothesis.id()))
                .toList();
        List<Specification> cells = own.stream()
                .filter(cell -> cell.testable() && cell.ratio().isPresent())
                .sorted(Comparator.comparingDouble(cell -> cell.ratio().orElseThrow()))
                .toList();
        if (cells.size() < 2) {
            return Optional.empty();
        }
        Axes declared = own.stream()
                .filter(Specification::headline)
                .findFirst()
                .orElse(own.get(0))
                .axes();
        SpecificationPlot plot = new SpecificationPlot(cells, declared, job.alpha());
        Agreement agreement = SpecificationStudy.agreements(job, specified).get(hypothesis.id());
        return Optional.of(new Figure(
                anchor + "-curve",
                Prose.own("Other ways to test the same"),
                Prose.own(takeaway(cells, agreement, hypothesis.direction()) + joint(hypothesis.id(), specified)),
                Prose.own(
                        "Each dot: launch days observed over those that the null model expects, in one testable way, the smallest first;"
                                + " on many exposed days this lies nearer to 1 than the ratio of rates. Large where p is at most "
                                + Numbers.level(job.alpha())
                                + " in that way alone. The dashed line: the declared way, where it can"
                                + " be tested. Under the curve, on a wide screen: which choices each way makes. All ways share most"
                                + " of their launches."),
                plot.withChoices(Frame.wide(240)),
                plot.curve(Frame.narrow(240)),
                sheet(cells, declared, plot.choices()),
                SPEC.formatted(plot.choices().contains(Choice.NULL_MODEL) ? COLOUR : "")));
    }

    private static String takeaway(List<Specification> cells, Agreement agreement, Direction direction) {
        int n = cells.size();
        double median = (cells.get((n - 1) / 2).ratio().orElseThrow()
                        + cells.get(n / 2).ratio().orElseThrow())
                / 2;
        String side =
                switch (direction) {
                    case UP -> "above 1, as claimed";
                    case DOWN -> "below 1, as claimed";
                    case EITHER -> "on the side of the declared one";
                };
        return "Observed over expected has the median " + Numbers.ratio(median) + " in "
                + Numbers.of(n, "way", "ways") + "; " + Numbers.percent(agreement.sideShare())
                + " of the testable ways lie " + side + ".";
    }

    private static String joint(String hypothesis, Specified specified) {
        return specified.curves().stream()
                .filter(test -> test.hypothesis().equals(hypothesis))
                .flatMap(test -> test.curve().stream().map(curve -> joint(test, curve)))
                .findFirst()
                .orElse("");
    }

    private static String joint(CurveTest test, Curve curve) {
        return " Tested together, " + Numbers.count(curve.cells()) + " of them have the median "
                + Numbers.ratio(curve.median()) + ", " + Numbers.pClause(curve.pMedian()) + " in "
                + Numbers.of(test.replicates(), "replicate", "replicates")
                + "; this p is not corrected for the number of hypotheses and carries no verdict.";
    }

    private static Sheet sheet(List<Specification> cells, Axes declared, List<Choice> choices) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("ratio", "Observed / expected", Column.Kind.RATIO),
                new Column("p", "p", Column.Kind.P),
                new Column("declared", "Declared", Column.Kind.TEXT)));
        choices.forEach(choice ->
                columns.add(new Column(choice.name().toLowerCase(Locale.ROOT), title(choice), Column.Kind.TEXT)));
        List<List<Object>> rows = new ArrayList<>();
        for (Specification cell : cells) {
            List<Object> row = new ArrayList<>();
            row.add(Digits.four(cell.ratio().orElseThrow()));
            row.add(cell.p().map(Digits::four).orElse(null));
            row.add(cell.headline() ? "yes" : "");
            choices.forEach(choice -> row.add(choice.of(cell.axes(), declared)));
            rows.add(row);
        }
        return new Sheet(columns, rows);
    }

    private static String title(Choice choice) {
        return switch (choice) {
            case UNIT -> "Unit";
            case SELECTION -> "Launches";
            case PERIOD -> "Period";
            case WINDOW -> "Window";
            case NULL_MODEL -> "Null model";
            case OTHER -> "Otherwise";
        };
    }
}
