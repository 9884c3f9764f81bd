package coincide.report;

import coincide.analysis.Rejections;
import coincide.analysis.Size;
import coincide.analysis.Size.State;
import coincide.chart.Column;
import coincide.chart.Column.Kind;
import coincide.chart.Sheet;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.NullCode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often each null model rejects histories without an effect, hypothesis by hypothesis. */
final class SizeFigure {
    private static final List<Column> COLUMNS = List.of(
            new Column("null_model", "Null model", Kind.TEXT),
            new Column("hypothesis", "Hypothesis", Kind.TEXT),
            new Column("carries", "Carries the verdict", Kind.TEXT),
            new Column("histories", "Histories", Kind.COUNT),
            new Column("rejected", "Rejected", Kind.COUNT),
            new Column("size", "Size", Kind.SHARE),
            new Column("band_low", "Band from", Kind.COUNT),
            new Column("band_high", "to", Kind.COUNT),
            new Column("state", "State", Kind.TEXT),
            new Column("reason", "Why not measured", Kind.TEXT));

    private static final String SPEC = """
            {"mark": {"type": "point", "filled": true}, "encoding": {
               "y": {"field": "null_model", "type": "nominal", "sort": null, "title": null},
               "x": {"field": "size", "type": "quantitative", "axis": {"format": "%"}, "title": "Histories rejected"},
               "shape": {"field": "state", "type": "nominal"}, "color": {"field": "state", "type": "nominal"}}}
            """;

    private SizeFigure() {}

    static Figure of(Job job, List<Size> sizes) {
        List<Size> ordered = sizes.stream()
                .sorted(Comparator.comparing(Size::nullModel).thenComparing(Size::hypothesis))
                .toList();
        List<Size> measured =
                ordered.stream().filter(size -> size.measured().isPresent()).toList();
        Map<String, NullCode> headlines = job.hypotheses().stream()
                .collect(Collectors.toMap(Hypothesis::id, Hypothesis::headline, (first, second) -> first));
        Function<Size, Boolean> carries = size -> size.nullModel() == headlines.get(size.hypothesis());
        String level = Numbers.level(job.alpha());
        return new Figure(
                "sizes",
                Prose.own("How often null models reject where there is nothing to find"),
                takeaway(
                        level,
                        measured,
                        measured.stream().filter(carries::apply).toList()),
                Prose.own(
                        "Each mark is a hypothesis, tested in simulated histories without an effect; across, the share of"
                                + " histories rejected at the level of " + level
                                + " (upright line). Shaded: 99\u00a0% of such counts"
                                + " lie here if the level is kept. Disc: inside; filled square: liberal, it rejects too often and does not"
                                + " carry a verdict; open diamond: conservative, it rejects too seldom. Marks are moved up and down"
                                + " only to be seen."),
                SizeDrawing.wide(job.alpha(), measured),
                SizeDrawing.narrow(job.alpha(), measured),
                new Sheet(
                        COLUMNS,
                        ordered.stream()
                                .map(size -> row(size, carries.apply(size)))
                                .toList()),
                SPEC);
    }

    private static List<Object> row(Size size, boolean carries) {
        return Arrays.asList(
                size.nullModel().name(),
                size.hypothesis(),
                carries ? "yes" : "no",
                size.measured().map(Rejections::histories).orElse(null),
                size.measured().map(Rejections::rejected).orElse(null),
                size.measured().map(Rejections::rate).orElse(null),
                size.low().orElse(null),
                size.high().orElse(null),
                size.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                size.reason());
    }

    static long count(List<Size> sizes, State state) {
        return sizes.stream().filter(size -> size.state() == state).count();
    }

    private static Prose takeaway(String level, List<Size> measured, List<Size> carrying) {
        if (measured.isEmpty()) {
            return Prose.own("No size was measured.");
        }
        Prose all = Prose.own("Measured sizes inside the 99\u00a0% band around the level of " + level + ": "
                + count(measured, State.WITHIN) + " of " + measured.size() + "; above it (liberal): "
                + count(measured, State.LIBERAL) + "; below it (conservative): " + count(measured, State.CONSERVATIVE)
                + ".");
        List<String> liberal = carrying.stream()
                .filter(size -> size.state() == State.LIBERAL)
                .map(Size::hypothesis)
                .toList();
        return liberal.isEmpty()
                ? all.then(" Of those that would carry a verdict, none is liberal.")
                : all.then(" Liberal where it would carry the verdict: ")
                        .data(Prose.list(liberal))
                        .then(".");
    }
}
