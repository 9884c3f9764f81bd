package coincide.report;

import coincide.analysis.FamilyOverlap;
import coincide.chart.Column;
import coincide.chart.Column.Kind;
import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.Mark;
import coincide.chart.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How much the windows of hypotheses share: a cell a pair. */
final class OverlapFigure {
    private static final double TOP = 26;
    private static final List<Column> COLUMNS = List.of(
            new Column("hypothesis", "Hypothesis", Kind.TEXT),
            new Column("other", "Other", Kind.TEXT),
            new Column("exposed_days", "Days in its windows", Kind.COUNT),
            new Column("both", "Of them in the other's", Kind.COUNT),
            new Column("share", "Share", Kind.SHARE));

    private static final String SPEC = """
            {"encoding": {
               "x": {"field": "other", "type": "nominal", "sort": null, "title": "also in the windows of"},
               "y": {"field": "hypothesis", "type": "nominal", "sort": null, "title": "of the days in the windows of"}},
             "layer": [
               {"mark": "rect", "encoding": {"color": {"field": "share", "type": "quantitative", "title": "Share"}}},
               {"mark": "text", "encoding": {"text": {"field": "share", "type": "quantitative", "format": ".0%"}}}]}
            """;

    private final List<FamilyOverlap> pairs;
    private final List<String> ids;

    private OverlapFigure(List<FamilyOverlap> pairs) {
        this.pairs = pairs;
        this.ids = pairs.stream().map(FamilyOverlap::hypothesis).distinct().toList();
    }

    /** None where no two hypotheses have windows. */
    static Optional<Figure> of(List<FamilyOverlap> overlaps) {
        List<FamilyOverlap> pairs = overlaps.stream()
                .filter(pair -> !pair.hypothesis().equals(pair.other()))
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new OverlapFigure(pairs).figure());
    }

    private Figure figure() {
        return new Figure(
                "overlaps",
                Prose.own("How much the windows of hypotheses share"),
                Prose.own(takeaway()),
                Prose.own(
                        "Counted on the days that all hypotheses observe, which are fewer than those of most tests. Each cell: of the days inside the windows of the hypothesis of its row, the per cent that also"
                                + " lie inside those of the hypothesis of its column. A launch day on a shared day counts for both,"
                                + " so their results are not independent."),
                drawing(new Frame("wide", 960, TOP + 28 * ids.size() + 6, 64, 8, TOP, 6), 28),
                drawing(new Frame("narrow", 320, TOP + 22 * ids.size() + 6, 42, 4, TOP, 6), 22),
                new Sheet(COLUMNS, pairs.stream().map(OverlapFigure::row).toList()),
                SPEC);
    }

    private static List<Object> row(FamilyOverlap pair) {
        return Arrays.asList(
                pair.hypothesis(),
                pair.other(),
                pair.exposedDays(),
                pair.both(),
                pair.share().map(Digits::four).orElse(null));
    }

    private String takeaway() {
        List<FamilyOverlap> known =
                pairs.stream().filter(pair -> pair.share().isPresent()).toList();
        Optional<FamilyOverlap> most =
                known.stream().max(Comparator.comparing(pair -> pair.share().orElseThrow()));
        long half =
                known.stream().filter(pair -> pair.share().orElseThrow() > 0.5).count();
        return most.map(pair -> "Of the days in the windows of " + pair.hypothesis() + ", "
                        + Numbers.percent(pair.share().orElseThrow()) + " lie in those of " + pair.other()
                        + " too: the largest of " + Numbers.of(known.size(), "share", "shares") + ", "
                        + Numbers.count(half) + " of them above one half.")
                .orElse("No window has a day: 0 shares are known.");
    }

    private Drawing drawing(Frame frame, double rowHeight) {
        List<Mark> marks = new ArrayList<>();
        double width = (frame.fieldRight() - frame.left()) / ids.size();
        for (int i = 0; i < ids.size(); i++) {
            double middle = frame.left() + (i + 0.5) * width;
            double base = frame.top() + rowHeight * (i + 0.5) + 5;
            marks.add(new Mark.Label("tick", middle, frame.top() - 8, ids.get(i)));
            marks.add(new Mark.Label("end soft", frame.left() - 6, base, ids.get(i)));
        }
        for (FamilyOverlap pair : pairs) {
            double left = frame.left() + ids.indexOf(pair.other()) * width;
            double top = frame.top() + ids.indexOf(pair.hypothesis()) * rowHeight;
            marks.add(new Mark.Box(
                    pair.share().map(share -> "cell heat" + shade(share)).orElse("cell"),
                    left,
                    top,
                    width - 2,
                    rowHeight - 2));
            pair.share()
                    .ifPresent(share -> marks.add(new Mark.Label(
                            share == 0 ? "tick" : "tick full",
                            left + width / 2 - 1,
                            top + rowHeight / 2 + 4,
                            Long.toString(Math.round(100 * share)))));
        }
        return new Drawing(frame.key(), frame.width(), frame.height(), marks);
    }

    private static int shade(double share) {
        return share == 0 ? 0 : Math.min(4, 1 + (int) (4 * share));
    }
}
