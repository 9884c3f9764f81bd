package coincide.report;

import coincide.nulls.SkillDifference;
import coincide.outlook.Adoption;
import coincide.outlook.Forecast;
import coincide.outlook.Model;
import coincide.outlook.OutlookResult;
import coincide.outlook.Score;
import coincide.stats.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a forecast is made of, and whether the backtest shows any skill of it. */
final class StandingWords {
    private StandingWords() {}

    static List<Prose> of(OutlookResult outlook, Forecast forecast) {
        if (forecast.model() == Model.CLIMATOLOGY) {
            return List.of(subject(forecast)
                    .then(
                            "launch days, or forecasts that can be scored, are too few for a model. Shares of past windows"
                                    + " stand in its place; no skill is claimed."));
        }
        return List.of(milestones(forecast), skill(outlook, forecast));
    }

    private static Prose milestones(Forecast forecast) {
        Adoption adoption = forecast.adoption();
        String reason = adoption.milestonesHelp()
                ? "milestones are in the forecast, because they have helped. Over "
                : "milestones are not in the forecast, because the backtest does not show that they help. Over ";
        List<String> unbeaten =
                adoption.unbeaten().stream().map(SkillTable::words).toList();
        return subject(forecast)
                .then(reason + Numbers.of(adoption.issues(), "window", "windows") + " of "
                        + Numbers.of(adoption.horizon(), "day", "days") + " they change the skill by "
                        + difference(adoption.gain()) + "; with a forecast on every day, by "
                        + difference(adoption.everyDayGain()) + "."
                        + (adoption.issues() < Score.FEWEST
                                ? " Under " + Score.FEWEST + " windows nothing is claimed."
                                : "")
                        + (unbeaten.isEmpty()
                                ? ""
                                : " With them the forecast scores no better than " + Prose.list(unbeaten) + "."));
    }

    private static Prose skill(OutlookResult outlook, Forecast forecast) {
        List<Score> scores = outlook.scores().stream()
                .filter(outlook::isPublished)
                .filter(score -> score.target().equals(forecast.target()))
                .toList();
        List<Score> shown = scores.stream().filter(Score::hasSkill).toList();
        List<Score> open = scores.stream().filter(score -> !score.hasSkill()).toList();
        Prose prose = subject(forecast);
        if (!shown.isEmpty()) {
            prose = prose.then("at " + days(shown) + " the forecast was better than the share of past windows and than"
                    + " every simpler forecast, with both 90 % intervals of the skill above zero"
                    + (open.isEmpty() ? "" : "; ") + (open.isEmpty() ? "." : ""));
        }
        if (!open.isEmpty()) {
            List<String> simpler = open.stream()
                    .flatMap(score -> score.unbeaten().stream())
                    .distinct()
                    .map(SkillTable::words)
                    .toList();
            prose = prose.then("at " + days(open) + " no skill is claimed: "
                    + (simpler.isEmpty()
                            ? "an interval of it reaches zero."
                            : "an interval of it reaches zero, or these score as well: " + Prose.list(simpler) + "."));
        }
        return prose;
    }

    private static String days(List<Score> scores) {
        return Prose.list(scores.stream()
                        .map(score -> Integer.toString(score.horizon()))
                        .toList()) + " days";
    }

    private static Prose subject(Forecast forecast) {
        return Prose.own("Of ").then(OutlookLines.target(forecast.target())).then(": ");
    }

    private static String difference(Optional<SkillDifference> skill) {
        return skill.map(found -> signed(found.difference()) + interval(found.interval()))
                .orElse("an amount that cannot be told");
    }

    static String interval(Optional<Interval> interval) {
        return interval.map(range -> " (" + signed(range.low()) + " to " + signed(range.high()) + ")")
                .orElse("");
    }

    /** A skill, or a difference of skills: three decimals and its sign, a fourth where there would be none left. */
    static String signed(double skill) {
        String digits = String.format(Locale.ROOT, Math.abs(skill) < 0.0005 ? "%.4f" : "%.3f", Math.abs(skill));
        return digits.equals("0.0000") ? "0" : (skill < 0 ? "−" : "+") + digits;
    }
}
