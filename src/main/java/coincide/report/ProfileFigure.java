package coincide.report;

import coincide.analysis.ProfilePoint;
import coincide.analysis.ProfilePoint.Band;
import coincide.analysis.ProfilePoint.Kind;
import coincide.analysis.ProfilePoint.Origin;
import coincide.chart.Column;
import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.Panel;
import coincide.chart.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Launch days by their distance from milestones, with the envelope that chance keeps to. */
final class ProfileFigure {
    private static final List<Column> COLUMNS = List.of(
            new Column("from", "First day", Column.Kind.COUNT),
            new Column("to", "Last day", Column.Kind.COUNT),
            new Column("days", "Days there", Column.Kind.COUNT),
            new Column("observed", "Launch days", Column.Kind.COUNT),
            new Column("expected", "Expected", Column.Kind.AMOUNT),
            new Column("low", "Envelope from", Column.Kind.AMOUNT),
            new Column("high", "Envelope to", Column.Kind.AMOUNT));

    private static final String SPEC = """
            {"transform": [
               {"calculate": "datum.from - 0.5", "as": "x"}, {"calculate": "toNumber(datum.to) + 0.5", "as": "x2"},
               {"calculate": "100 * datum.observed / datum.days", "as": "rate"},
               {"calculate": "100 * datum.expected / datum.days", "as": "expected_rate"},
               {"calculate": "100 * datum.low / datum.days", "as": "low_rate"},
               {"calculate": "100 * datum.high / datum.days", "as": "high_rate"}],
             "encoding": {"x": {"field": "x", "type": "quantitative", "title": "Days from the milestone"},
               "x2": {"field": "x2"}},
             "layer": [
               {"mark": {"type": "rect", "opacity": 0.2}, "encoding": {
                 "y": {"field": "low_rate", "type": "quantitative", "title": "Launch days in 100 days"},
                 "y2": {"field": "high_rate"}}},
               {"mark": {"type": "bar", "opacity": 0.7}, "encoding": {"y": {"field": "rate", "type": "quantitative"}}},
               {"mark": "rule", "encoding": {"y": {"field": "expected_rate", "type": "quantitative"}}}]}
            """;

    private final List<ProfilePoint> points;
    private final String day;

    private ProfileFigure(List<ProfilePoint> points) {
        this.points = points;
        this.day = points.get(0).anchor() == Origin.END ? "last day" : "first day";
    }

    /** None where no curve was drawn. */
    static Optional<Figure> of(String anchor, List<ProfilePoint> all, double alpha) {
        List<ProfilePoint> points = all.stream()
                .filter(point -> point.kind() == Kind.PERI_EVENT && point.atRisk() > 0)
                .sorted(Comparator.comparingInt(ProfilePoint::lo))
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(new ProfileFigure(points).figure(anchor, alpha));
    }

    private Figure figure(String anchor, double alpha) {
        String chance = points.stream().allMatch(point -> point.envelope().isEmpty())
                ? ""
                : " Shaded: the envelope, which " + Numbers.level(1 - alpha) + " of "
                        + Numbers.count(points.get(0).replicates()) + " curves made by chance ("
                        + points.get(0).nullModel() + ") keep inside at all distances at once.";
        return new Figure(
                anchor + "-profile",
                Prose.own("Launch days by their distance from milestones"),
                Prose.own(takeaway()),
                Prose.own("Bars: launch days in 100 days that lie so many days after (or, below 0, before) the " + day
                        + " of a milestone; a day near two milestones counts for both. Line: what season and year alone"
                        + " give there." + chance + " Where the shade reaches the top of the field it goes on beyond."),
                drawing(Frame.wide(320)),
                drawing(Frame.narrow(260)),
                sheet(),
                SPEC);
    }

    private String takeaway() {
        List<String> outside = points.stream()
                .filter(ProfileFigure::leaves)
                .map(ProfileFigure::place)
                .toList();
        Optional<String> p =
                points.stream().flatMap(point -> point.p().stream()).findFirst().map(Numbers::pClause);
        if (p.isEmpty()) {
            return "No envelope was computed for this curve of " + total() + ".";
        }
        return outside.isEmpty()
                ? "The curve stays inside the envelope at every distance (" + p.get() + " for the whole curve of "
                        + total() + ")."
                : "The curve leaves the envelope " + Prose.list(outside) + " (" + p.get() + " for the whole curve).";
    }

    private String total() {
        return "days " + Numbers.count(points.get(0).lo()) + " to "
                + Numbers.count(points.get(points.size() - 1).hi());
    }

    private static boolean leaves(ProfilePoint point) {
        return point.envelope().stream()
                .anyMatch(band -> point.ratio().stream().anyMatch(g -> g < band.low() || g > band.high()));
    }

    private static String place(ProfilePoint point) {
        String days = point.lo() == point.hi()
                ? "on day " + Numbers.count(point.lo())
                : "on days " + Numbers.count(point.lo()) + " to " + Numbers.count(point.hi());
        return days + " (" + Numbers.of(point.observed(), "launch day", "launch days") + ", "
                + Numbers.expected(point.expected()) + " expected)";
    }

    private Drawing drawing(Frame frame) {
        double[] edges = points.stream()
                .flatMap(point -> List.of(point.lo() - 0.5, point.hi() + 0.5).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] low = steps(point -> edge(point, Band::low));
        double[] high = steps(point -> edge(point, Band::high));
        double[] expected = steps(ProfilePoint::expected);
        double[] observed = points.stream()
                .mapToDouble(point -> rate(point, point.observed()))
                .toArray();
        Panel panel = Panel.linear(
                frame.withEnds(34, frame.bottom()),
                new double[] {edges[0], edges[edges.length - 1]},
                days -> Numbers.count(Math.round(days)),
                new double[] {0, top(observed, expected, high)},
                Numbers::amount);
        return panel.band("interval90", edges, low, high)
                .bars(
                        "counts",
                        points.stream().mapToDouble(point -> point.lo() - 0.5).toArray(),
                        points.stream().mapToDouble(point -> point.hi() + 0.5).toArray(),
                        observed)
                .line("shares", edges, expected)
                .flag("zero", 0, day)
                .drawing("days from the " + day + " of a milestone", "launch days in 100 days");
    }

    /** High enough for the launches; an envelope that is wide in a narrow bin does not flatten them. */
    private static double top(double[] observed, double[] expected, double[] high) {
        double launches = Math.max(most(observed), most(expected));
        double all = Math.max(1.05 * launches, Math.min(1.05 * most(high), 2 * launches));
        return all > 0 ? all : 1;
    }

    private static double most(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
    }

    private double[] steps(ToDoubleFunction<ProfilePoint> launchDays) {
        return points.stream()
                .map(point -> rate(point, launchDays.applyAsDouble(point)))
                .flatMap(rate -> List.of(rate, rate).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static double rate(ProfilePoint point, double launchDays) {
        return 100 * launchDays / point.atRisk();
    }

    private static double edge(ProfilePoint point, ToDoubleFunction<Band> edge) {
        return point.expected()
                * point.envelope().stream().mapToDouble(edge).findFirst().orElse(Double.NaN);
    }

    private Sheet sheet() {
        List<List<Object>> rows = new ArrayList<>();
        for (ProfilePoint point : points) {
            rows.add(List.of(
                    point.lo(),
                    point.hi(),
                    point.atRisk(),
                    point.observed(),
                    Digits.four(point.expected()),
                    Digits.four(edge(point, Band::low)),
                    Digits.four(edge(point, Band::high))));
        }
        return new Sheet(COLUMNS, rows);
    }
}
