package coincide.report;

import coincide.analysis.HeadlineLaw;
import coincide.chart.Column;
import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.Panel;
import coincide.chart.Sheet;
import coincide.nulls.NullDistribution.Bin;
import coincide.plan.Hypothesis;
import coincide.plan.NullCode;
import java.util.ArrayList;
import java.util.List;

/** What the null model of the verdict gives, and where the observed value lies in it. */
final class NullLawFigure {
    /** Letters of a name that fit under the wide drawing. */
    private static final int LONGEST_NAME = 110;

    private static final List<Column> COLUMNS = List.of(
            new Column("from", "From", Column.Kind.AMOUNT),
            new Column("below", "To below", Column.Kind.AMOUNT),
            new Column("share", "Share", Column.Kind.SHARE),
            new Column("tail", "Counted in p", Column.Kind.TEXT));

    private static final String SPEC = """
            {"transform": [
               {"calculate": "toNumber(datum.below) > toNumber(datum.from) ? 0 : 0.45", "as": "half"},
               {"calculate": "toNumber(datum.from) - datum.half", "as": "left"},
               {"calculate": "toNumber(datum.below) + datum.half", "as": "right"}],
             "layer": [
               {"mark": "rect", "encoding": {
                 "x": {"field": "left", "type": "quantitative", "title": "Value of the statistic"}, "x2": {"field": "right"},
                 "y": {"field": "share", "type": "quantitative", "axis": {"format": "%%"}, "title": "Share of values"},
                 "y2": {"datum": 0},
                 "color": {"field": "tail", "type": "nominal", "title": "Counted in p"}}},
               {"mark": {"type": "rule", "strokeDash": [6, 4]}, "encoding": {"x": {"datum": %s}}}]}
            """;

    private final Hypothesis hypothesis;
    private final HeadlineLaw law;
    private final Tail tail;
    private final List<Bin> bins;

    private NullLawFigure(Hypothesis hypothesis, HeadlineLaw law) {
        this.hypothesis = hypothesis;
        this.law = law;
        this.tail = Tail.of(law, hypothesis.direction());
        this.bins = law.distribution().bins().stream()
                .filter(bin -> bin.probability() > 0)
                .toList();
    }

    static Figure of(String anchor, Hypothesis hypothesis, HeadlineLaw law) {
        return new NullLawFigure(hypothesis, law).figure(anchor);
    }

    private Figure figure(String anchor) {
        return new Figure(
                anchor + "-law",
                Prose.own("What chance alone gives"),
                Prose.own(takeaway()),
                Prose.own("Bars: how often each value comes out under " + law.nullModel() + ", "
                        + NullWords.of(law.nullModel()).name() + ", of "
                        + StatisticWords.of(hypothesis.statistic())
                        + ". Dark with an outline: the values that p counts, those at least as "
                        + (tail.upper() ? "high" : "low") + " as the observed one"
                        + (tail.doubled() ? "; p is twice their share, as either side is claimed." : ".")
                        + fractions()),
                drawing(Frame.wide(280)),
                drawing(Frame.narrow(230)),
                sheet(),
                SPEC.formatted(law.observed()));
    }

    /** What residuals give is scaled back to launch days, and need be no number of them. */
    private String fractions() {
        boolean residuals = law.nullModel() == NullCode.N10 || law.nullModel() == NullCode.N10c;
        return residuals && bins.get(0).low() < 0
                ? " This null model redraws what the season leaves over: its values reach below 0."
                : "";
    }

    private String takeaway() {
        return "The observed value is " + Numbers.amount(law.observed()) + "; values at least as "
                + (tail.upper() ? "high" : "low") + (tail.doubled() ? ", counted on both sides," : "") + " give "
                + Numbers.pClause(law.law().p(hypothesis.direction()))
                + (law.law().exact()
                        ? ", computed exactly."
                        : " in " + Numbers.of(law.law().replicates(), "replicate", "replicates") + ".");
    }

    private Drawing drawing(Frame base) {
        Frame frame = base.withEnds(34, base.bottom());
        double half = single() ? 0.45 : 0;
        double[] from = bins.stream().mapToDouble(bin -> bin.low() - half).toArray();
        double[] to = bins.stream().mapToDouble(bin -> bin.high() + half).toArray();
        double[] all = bins.stream().mapToDouble(Bin::probability).toArray();
        double[] counted = bins.stream()
                .mapToDouble(bin -> tail.holds(bin) ? bin.probability() : Double.NaN)
                .toArray();
        double low = Math.min(law.observed(), bins.get(0).low()) - half;
        double high = Math.max(law.observed(), bins.get(bins.size() - 1).high()) + half;
        double most = bins.stream().mapToDouble(Bin::probability).max().orElse(1);
        double room = high > low ? 0.02 * (high - low) : 1;
        return Panel.linear(
                        frame,
                        new double[] {low - room, high + room},
                        Numbers::amount,
                        new double[] {0, 1.05 * most},
                        v -> Numbers.percent(v))
                .bars("values", from, to, all)
                .bars("tail", from, to, counted)
                .flag("zero", law.observed(), "observed " + Numbers.amount(law.observed()))
                .drawing(name(frame), "share of values");
    }

    private String name(Frame frame) {
        String statistic = StatisticWords.of(hypothesis.statistic());
        return frame.isWide() && statistic.length() <= LONGEST_NAME ? statistic : "value of the statistic";
    }

    private boolean single() {
        return bins.stream().allMatch(bin -> bin.low() == bin.high());
    }

    private Sheet sheet() {
        List<List<Object>> rows = new ArrayList<>();
        bins.forEach(bin -> rows.add(List.of(
                Digits.four(bin.low()),
                Digits.four(bin.high()),
                Digits.four(bin.probability()),
                tail.holds(bin) ? "yes" : "no")));
        return new Sheet(COLUMNS, rows);
    }
}
