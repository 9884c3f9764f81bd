package coincide.report;

import coincide.analysis.ControlTest;
import coincide.chart.Column;
import coincide.chart.Column.Kind;
import coincide.chart.Sheet;
import coincide.nulls.NullLaw;
import coincide.stats.ControlRejections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The p-values of all negative controls in order, against what they would be by chance. */
final class CalibrationFigure {
    private static final List<Column> COLUMNS = List.of(
            new Column("control", "Control", Kind.TEXT),
            new Column("kind", "Kind", Kind.TEXT),
            new Column("displaced_by", "Displaced by days", Kind.COUNT),
            new Column("p", "p, two-sided", Kind.P),
            new Column("rank", "Rank", Kind.COUNT),
            new Column("share", "Share up to here", Kind.SHARE));

    private static final String SPEC = """
            {"width": 400, "height": 400,
             "layer": [
               {"data": {"values": [{"x": 0, "y": 0}, {"x": 1, "y": 1}]},
                "mark": {"type": "line", "strokeDash": [6, 4]}, "encoding": {
                 "x": {"field": "x", "type": "quantitative"}, "y": {"field": "y", "type": "quantitative"}}},
               {"mark": "point", "encoding": {
                 "x": {"field": "p", "type": "quantitative", "title": "p-value"},
                 "y": {"field": "share", "type": "quantitative", "axis": {"format": "%"}, "title": "Share of controls"},
                 "shape": {"field": "kind", "type": "nominal"}}}]}
            """;

    /** A control that counts. */
    record Control(String name, int displacedBy, double p) {
        boolean displaced() {
            return displacedBy != 0;
        }
    }

    private CalibrationFigure() {}

    static Figure of(List<ControlTest> tests) {
        List<Control> controls = new ArrayList<>();
        for (ControlTest test : tests) {
            if (test.counted()) {
                test.law()
                        .map(NullLaw::pTwoSided)
                        .ifPresent(p -> controls.add(new Control(test.control(), test.displacedBy(), p)));
            }
        }
        controls.sort(Comparator.comparingDouble(Control::p)
                .thenComparing(Control::name)
                .thenComparingInt(Control::displacedBy));
        return new Figure(
                "calibration",
                Prose.own("P-values of the negative controls against chance"),
                Prose.own(takeaway(controls)),
                Prose.own(
                        "Each mark is a calendar that launches have nothing to do with: a disc one of something unrelated, an"
                                + " open square one of ours displaced by days. Across: its two-sided p-value; up: the share of controls"
                                + " with that p-value or a smaller one. On the dashed diagonal lies what chance gives; 99 % of counts of"
                                + " independent controls lie in the shaded band. Displaced copies of one calendar are not quite"
                                + " independent. Upright line: p = 0.05."),
                CalibrationDrawing.wide(controls),
                CalibrationDrawing.narrow(controls),
                new Sheet(COLUMNS, rows(controls)),
                SPEC);
    }

    private static List<List<Object>> rows(List<Control> controls) {
        List<List<Object>> rows = new ArrayList<>();
        for (Control control : controls) {
            rows.add(List.of(
                    control.name(),
                    control.displaced() ? "displaced" : "unrelated",
                    control.displacedBy(),
                    control.p(),
                    rows.size() + 1,
                    (rows.size() + 1.0) / controls.size()));
        }
        return rows;
    }

    private static String takeaway(List<Control> controls) {
        if (controls.isEmpty()) {
            return "No negative control was counted.";
        }
        ControlRejections all =
                ControlRejections.of(controls.stream().mapToDouble(Control::p).toArray());
        List<String> kinds = new ArrayList<>();
        for (boolean displaced : new boolean[] {false, true}) {
            List<Control> kind = controls.stream()
                    .filter(control -> control.displaced() == displaced)
                    .toList();
            long below = kind.stream()
                    .filter(control -> control.p() < ControlRejections.ALPHA)
                    .count();
            kinds.add(below + " of " + kind.size() + (displaced ? " displaced" : " unrelated"));
        }
        return all.below() + " of " + Numbers.of(all.controls(), "negative control", "negative controls")
                + (all.below() == 1 ? " has" : " have") + " a p-value below 0.05 (" + Prose.list(kinds)
                + "); chance explains up to " + all.limit() + ", the one-sided 99\u00a0% limit."
                + (all.below() > all.limit() ? " They are more than that." : "");
    }
}
