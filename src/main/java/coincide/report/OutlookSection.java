package coincide.report;

import coincide.outlook.Adoption;
import coincide.outlook.Chance;
import coincide.outlook.Forecast;
import coincide.outlook.Foreseen;
import coincide.outlook.OutlookResult;
import coincide.outlook.Score;
import coincide.outlook.TrackRecord;
import coincide.plan.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The outlook of a report.
 *
 * @param stale what the forecast does not see, said first
 * @param standing what the forecasts are made of and whether they are better than past shares
 * @param rows one for each target and horizon
 * @param fans chances day by day, one for each target
 * @param reliabilities forecast against observed, at the horizon that decides
 * @param skills how past forecasts did, one table a target
 * @param record how the frozen forecasts did
 * @param watched what is to come
 * @param watchDays days that the watch list looks ahead
 */
public record OutlookSection(
        String issuedOn,
        List<Prose> stale,
        List<Prose> standing,
        List<Row> rows,
        List<FanFigure> fans,
        List<ReliabilityFigure> reliabilities,
        List<SkillTable> skills,
        Prose record,
        List<WatchRow> watched,
        int watchDays) {
    /** The forecast of one window. */
    public record Row(Prose target, String window, ChanceWords chance, String past) {}

    static OutlookSection of(Job job, Foreseen foreseen) {
        OutlookResult outlook = foreseen.outlook();
        List<Row> rows = new ArrayList<>();
        List<Prose> standing = new ArrayList<>();
        for (Forecast forecast : outlook.forecasts()) {
            standing.add(milestones(forecast));
            standing.add(skill(outlook, forecast));
            for (Chance chance : forecast.declared()) {
                rows.add(new Row(
                        OutlookLines.target(forecast.target()),
                        Numbers.of(chance.days(), "day", "days") + ", to " + Numbers.date(chance.to()),
                        ChanceWords.of(chance),
                        ChanceWords.percent(chance.climatology())));
            }
        }
        return new OutlookSection(
                Numbers.date(outlook.staleness().issuedOn()),
                StaleWords.of(outlook.staleness()),
                standing,
                rows,
                outlook.forecasts().stream().map(FanFigure::of).toList(),
                outlook.scores().stream()
                        .filter(score -> outlook.isPublished(score)
                                && score.horizon()
                                        == job.outlook().orElseThrow().decides())
                        .map(ReliabilityFigure::of)
                        .toList(),
                SkillTable.all(outlook),
                record(TrackRecord.of(foreseen.resolutions())),
                WatchRow.all(job, foreseen),
                job.outlook().orElseThrow().watchDays());
    }

    private static Prose milestones(Forecast forecast) {
        Adoption adoption = forecast.adoption();
        Prose of = subject(forecast);
        if (adoption.gain().isEmpty()) {
            return of.then(
                    "the observation is too short to score a forecast; shares of past windows stand in its place.");
        }
        double gain = adoption.gain().get().difference();
        String measured = " over " + Numbers.of(adoption.issues(), "window", "windows") + " of "
                + Numbers.of(adoption.horizon(), "day", "days") + ", they change the skill by " + signed(gain)
                + adoption.gain()
                        .get()
                        .interval()
                        .map(range -> " (90 % interval " + signed(range.low()) + " to " + signed(range.high()) + ")")
                        .orElse("")
                + ".";
        String reason = adoption.milestonesHelp()
                ? "milestones are in the forecast, because they have helped:"
                : "milestones are not in the forecast, because they have not helped:";
        return of.then(reason + measured + fewWindows(adoption) + unbeaten(adoption));
    }

    private static String fewWindows(Adoption adoption) {
        return adoption.issues() < Score.FEWEST ? " Under " + Score.FEWEST + " windows nothing is claimed." : "";
    }

    private static String unbeaten(Adoption adoption) {
        List<String> rates = adoption.unbeaten().stream().map(SkillTable::words).toList();
        return rates.isEmpty() ? "" : " With them it scores no better than: " + Prose.list(rates) + ".";
    }

    private static Prose skill(OutlookResult outlook, Forecast forecast) {
        List<Score> scores = outlook.scores().stream()
                .filter(outlook::isPublished)
                .filter(score -> score.target().equals(forecast.target()))
                .toList();
        if (scores.isEmpty()) {
            return subject(forecast).then("no skill is claimed.");
        }
        List<String> shown = days(scores.stream().filter(Score::hasSkill).toList());
        List<String> missing =
                days(scores.stream().filter(score -> !score.hasSkill()).toList());
        String better = "in the backtest the forecast was better than the share of past windows at " + Prose.list(shown)
                + " (90 % interval above zero)";
        String open =
                "the backtest does not show it to be better than the share of past windows at " + Prose.list(missing);
        if (shown.isEmpty()) {
            return subject(forecast).then(open + ": no skill is claimed.");
        }
        return subject(forecast).then(missing.isEmpty() ? better + "." : better + "; " + open + ".");
    }

    private static List<String> days(List<Score> scores) {
        return scores.stream()
                .map(score -> Numbers.of(score.horizon(), "day", "days"))
                .toList();
    }

    private static Prose subject(Forecast forecast) {
        Prose target = OutlookLines.target(forecast.target());
        Prose start = Prose.own("Of ");
        for (Prose.Part part : target.parts()) {
            start = part.data() ? start.data(part.text()) : start.then(part.text());
        }
        return start.then(": ");
    }

    private static Prose record(List<TrackRecord> records) {
        int issued = records.stream().mapToInt(TrackRecord::issued).sum();
        int resolved = records.stream().mapToInt(TrackRecord::resolved).sum();
        int ambiguous = records.stream().mapToInt(TrackRecord::ambiguous).sum();
        if (issued == 0) {
            return Prose.own("The record of frozen forecasts is empty: none was made before its window opened.");
        }
        Prose prose = Prose.own("The record holds " + Numbers.of(issued, "frozen forecast", "frozen forecasts") + ": "
                + resolved + " resolved, " + ambiguous + " ambiguous, " + (issued - resolved - ambiguous) + " open.");
        for (TrackRecord one : records) {
            if (one.resolved() > 0) {
                prose = prose.then(" ");
                for (Prose.Part part : OutlookLines.target(one.target()).parts()) {
                    prose = part.data() ? prose.data(part.text()) : prose.then(part.text());
                }
                prose = prose.then(", " + Numbers.of(one.horizon(), "day", "days") + ": Brier score "
                        + Numbers.ratio(one.brier()) + ", that of past shares " + Numbers.ratio(one.climatologyBrier())
                        + ", over " + Numbers.of(one.resolved(), "forecast", "forecasts") + ", " + one.apart()
                        + " of them without overlap"
                        + (one.apart() < Score.FEWEST ? ": too few for a claim." : "."));
            }
        }
        return prose;
    }

    /** A skill, or a difference of skills: three decimals and its sign. */
    static String signed(double skill) {
        String digits = String.format(Locale.ROOT, "%.3f", Math.abs(skill));
        return digits.equals("0.000") ? digits : (skill < 0 ? "−" : "+") + digits;
    }
}
