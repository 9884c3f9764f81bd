package coincide.report;

import coincide.analysis.ProfilePoint;
import coincide.analysis.ProfilePoint.Kind;
import coincide.chart.Column;
import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.LinearAxis;
import coincide.chart.LogAxis;
import coincide.chart.Panel;
import coincide.chart.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The ratio of the declared window with the whole calendar displaced. */
final class PlaceboFigure {
    private static final List<Column> COLUMNS = List.of(
            new Column("displaced", "Displaced by days", Column.Kind.COUNT),
            new Column("ratio", "Ratio", Column.Kind.RATIO));

    private static final String SPEC = """
            {"encoding": {
               "x": {"field": "displaced", "type": "quantitative", "title": "Days by which the calendar is displaced"},
               "y": {"field": "ratio", "type": "quantitative", "scale": {"type": "log", "domainMin": 0.0625, "clamp": true}, "title": "Ratio"}},
             "layer": [
               {"mark": {"type": "line", "point": true}},
               {"transform": [{"filter": "datum.displaced === 0"}], "mark": {"type": "point", "filled": true, "size": 150}}]}
            """;

    private final List<ProfilePoint> points;
    private final ProfilePoint declared;

    private PlaceboFigure(List<ProfilePoint> points, ProfilePoint declared) {
        this.points = points;
        this.declared = declared;
    }

    /** None where the true calendar or every displaced one has no ratio. */
    static Optional<Figure> of(String anchor, List<ProfilePoint> all) {
        List<ProfilePoint> points = all.stream()
                .filter(point -> point.kind() == Kind.PLACEBO && !point.ratio().isEmpty())
                .sorted(Comparator.comparingInt(ProfilePoint::lo))
                .toList();
        return points.stream()
                .filter(point -> point.lo() == 0 && points.size() > 1)
                .findFirst()
                .map(declared -> new PlaceboFigure(points, declared).figure(anchor));
    }

    private Figure figure(String anchor) {
        return new Figure(
                anchor + "-placebo",
                Prose.own("The ratio with the calendar displaced"),
                Prose.own(takeaway()),
                Prose.own("Each dot: the ratio of the declared window with all milestones moved so many days later, or,"
                        + " below 0, earlier; the large dot is the true calendar. Ratios of 0 and beyond the scale lie"
                        + " on its edge. Near displacements share most of their days, and dates that return each week or"
                        + " year meet themselves again: the share is not a p-value."),
                drawing(Frame.wide(300)),
                drawing(Frame.narrow(240)),
                sheet(),
                SPEC);
    }

    private String takeaway() {
        double[] others = points.stream()
                .filter(point -> point.lo() != 0)
                .mapToDouble(PlaceboFigure::ratio)
                .sorted()
                .toArray();
        double own = ratio(declared);
        long high = DoubleStream.of(others).filter(ratio -> ratio >= own).count();
        return "The true calendar has the ratio " + Numbers.ratio(own) + "; of "
                + Numbers.of(others.length, "displaced one", "displaced ones") + ", from "
                + Numbers.ratio(others[0]) + " to " + Numbers.ratio(others[others.length - 1]) + ", "
                + Numbers.count(high) + (high == 1 ? " has" : " have") + " at least that and "
                + Numbers.count(others.length - high) + " less.";
    }

    private static double ratio(ProfilePoint point) {
        return point.ratio().get(0);
    }

    private Drawing drawing(Frame base) {
        Frame frame = base.withEnds(34, base.bottom());
        double[] at = points.stream().mapToDouble(ProfilePoint::lo).toArray();
        double[] ratios = points.stream().mapToDouble(PlaceboFigure::ratio).toArray();
        List<Double> known = points.stream().map(PlaceboFigure::ratio).toList();
        return Panel.of(
                        frame,
                        LinearAxis.of(
                                at[0] - 1,
                                at[at.length - 1] + 1,
                                frame.left(),
                                frame.fieldRight(),
                                frame.isWide() ? 12 : 5,
                                days -> Numbers.count(Math.round(days))),
                        LogAxis.of(known, frame.fieldBottom(), frame.top()))
                .level("one", 1)
                .line("course", at, ratios)
                .dots("cells", at, ratios)
                .flag("zero", 0, "true calendar: " + Numbers.ratio(ratio(declared)))
                .dot("rejects", 0, ratio(declared), 7)
                .drawing("days by which the calendar is displaced", "ratio");
    }

    private Sheet sheet() {
        List<List<Object>> rows = new ArrayList<>();
        points.forEach(point -> rows.add(List.of(point.lo(), Digits.four(ratio(point)))));
        return new Sheet(COLUMNS, rows);
    }
}
