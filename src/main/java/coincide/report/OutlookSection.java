package coincide.report;

import coincide.outlook.Chance;
import coincide.outlook.Forecast;
import coincide.outlook.Foreseen;
import coincide.outlook.OutlookResult;
import coincide.outlook.Score;
import coincide.outlook.TrackRecord;
import coincide.plan.Job;
import coincide.stats.Reliability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The outlook of a report.
 *
 * @param caution what the forecast does not see, and whether it has no skill to show: said first
 * @param standing what the forecasts are made of and whether they are better than past shares
 * @param rows one for each target and horizon
 * @param fans chances day by day, one for each target
 * @param reliabilities forecast against observed, at the horizon that decides
 * @param skills how past forecasts did, one table a target
 * @param record how the frozen forecasts did
 * @param published forecasts that others published
 * @param watched what is to come
 * @param watchDays days that the watch list looks ahead
 */
public record OutlookSection(
        String issuedOn,
        List<Prose> caution,
        List<Prose> standing,
        List<Row> rows,
        List<Figure> fans,
        List<Figure> reliabilities,
        List<SkillTable> skills,
        Prose record,
        PublishedTable published,
        List<WatchRow> watched,
        int watchDays) {
    /**
     * The forecast of one window.
     *
     * @param such how often forecasts of about this chance came true in the backtest, and how many were to
     */
    public record Row(Prose target, String window, ChanceWords chance, Cell such, String past) {}

    static OutlookSection of(Job job, Foreseen foreseen) {
        OutlookResult outlook = foreseen.outlook();
        List<Row> rows = new ArrayList<>();
        List<Prose> standing = new ArrayList<>();
        for (Forecast forecast : outlook.forecasts()) {
            standing.addAll(StandingWords.of(outlook, forecast));
            for (Chance chance : forecast.declared()) {
                rows.add(new Row(
                        OutlookLines.target(forecast.target()),
                        Numbers.of(chance.days(), "day", "days") + ", to " + Numbers.date(chance.to()),
                        ChanceWords.of(chance, outlook.hasSkill(forecast, chance.days())),
                        such(outlook, forecast, chance),
                        ChanceWords.percent(chance.climatology())));
            }
        }
        return new OutlookSection(
                Numbers.date(outlook.staleness().issuedOn()),
                before(outlook),
                standing,
                rows,
                numbered(outlook.forecasts(), FanFigure::of),
                numbered(
                        outlook.scores().stream()
                                .filter(score -> outlook.isPublished(score)
                                        && score.horizon()
                                                == job.outlook().orElseThrow().decides())
                                .toList(),
                        ReliabilityFigure::of),
                SkillTable.all(outlook),
                RecordWords.of(TrackRecord.of(foreseen.resolutions())),
                PublishedTable.of(foreseen.published()),
                WatchRow.all(job, foreseen),
                job.outlook().orElseThrow().watchDays());
    }

    private static List<Prose> before(OutlookResult outlook) {
        boolean skilled = outlook.forecasts().stream().anyMatch(forecast -> forecast.declared().stream()
                .anyMatch(chance -> outlook.hasSkill(forecast, chance.days())));
        Prose none = Prose.own("No skill is claimed for any of these chances: beside each stands how often forecasts as"
                + " high came true, and the share of past windows, which they are not shown to beat.");
        return Stream.concat(
                        StaleWords.of(outlook.staleness()).stream(),
                        skilled || outlook.forecasts().isEmpty() ? Stream.empty() : Stream.of(none))
                .toList();
    }

    private static <T> List<Figure> numbered(List<T> drawn, BiFunction<T, Integer, Figure> figure) {
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> figure.apply(drawn.get(i), i))
                .toList();
    }

    private static Cell such(OutlookResult outlook, Forecast forecast, Chance chance) {
        Optional<Score> score = outlook.scores().stream()
                .filter(outlook::isPublished)
                .filter(one -> one.target().equals(forecast.target()) && one.horizon() == chance.days())
                .findFirst();
        int bin = Reliability.bin(chance.probability(), 10);
        return score.flatMap(one -> one.murphy().bins().stream()
                        .filter(found -> found.index() == bin)
                        .findFirst())
                .map(found -> new Cell(
                        Math.round(found.observedRate() * found.count()) + " of " + found.count() + " forecasts of "
                                + 10 * bin + "–" + 10 * (bin + 1) + "\u00a0%",
                        Numbers.expected(found.meanForecast() * found.count()) + " would have, had they been right"))
                .orElseGet(() -> Cell.none("no such forecast"));
    }
}
