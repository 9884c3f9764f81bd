package coincide.report;

import coincide.outlook.PublishedOutcome;
import coincide.outlook.PublishedScores;
import coincide.outlook.PublishedSkill;
import coincide.outlook.Score;
import java.util.ArrayList;
import java.util.List;

/** Forecasts that others published, and what came of them. */
public record PublishedTable(List<String> sentences, List<Row> rows) {
    /** One forecast. */
    public record Row(
            String issuedOn, String days, String probability, Cell base, String outcome, List<SourceLink> sources) {}

    static PublishedTable of(PublishedScores scores) {
        List<String> sentences = new ArrayList<>();
        for (PublishedSkill skill : scores.skills()) {
            sentences.add(Numbers.of(skill.forecasts().size(), "forecast", "forecasts") + " of " + skill.horizon()
                    + " days: Brier score "
                    + SkillTable.decimals(skill.forecasts().brier())
                    + ", that of the share of the year before "
                    + SkillTable.decimals(skill.baseRate().brier())
                    + "; log score " + SkillTable.decimals(skill.forecasts().logScore()) + " and "
                    + SkillTable.decimals(skill.baseRate().logScore()) + ". "
                    + Numbers.of(skill.apart(), "window", "windows") + " without overlap"
                    + (skill.apart() < Score.FEWEST ? ": too few for a claim." : "."));
        }
        return new PublishedTable(
                sentences, scores.outcomes().stream().map(PublishedTable::row).toList());
    }

    private static Row row(PublishedOutcome outcome) {
        return new Row(
                outcome.forecast().issuedOn().toString(),
                Integer.toString(outcome.forecast().horizon()),
                ChanceWords.percent(outcome.forecast().probability()),
                Cell.of(outcome.baseRate(), ChanceWords::percent, "no window was over"),
                outcome.launch().map(launch -> launch ? "launch" : "no launch").orElse("open"),
                SourceLink.all(outcome.forecast().sources()));
    }
}
