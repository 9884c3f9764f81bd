package coincide.report;

import coincide.nulls.SkillDifference;
import coincide.outlook.Model;
import coincide.outlook.OutlookResult;
import coincide.outlook.Score;
import coincide.stats.DieboldMariano;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Scores of past forecasts of one target. */
public record SkillTable(Prose target, List<Row> rows) {
    /**
     * One model at one horizon.
     *
     * @param published whether the target is forecast with this model
     */
    public record Row(
            String windows,
            String model,
            boolean published,
            String brier,
            String logScore,
            Cell skill,
            Cell everyDay,
            Cell auc,
            String reliability,
            String resolution,
            Cell gain,
            Cell p) {}

    static List<SkillTable> all(OutlookResult outlook) {
        List<SkillTable> tables = new ArrayList<>();
        LinkedHashSet<String> targets = new LinkedHashSet<>();
        outlook.scores().forEach(score -> targets.add(score.target()));
        for (String target : targets) {
            tables.add(new SkillTable(
                    OutlookLines.target(target),
                    outlook.scores().stream()
                            .filter(score -> score.target().equals(target))
                            .map(score -> row(score, outlook.isPublished(score)))
                            .toList()));
        }
        return tables;
    }

    private static Row row(Score score, boolean published) {
        return new Row(
                Numbers.of(score.horizon(), "day", "days") + ", " + Numbers.of(score.issues(), "window", "windows"),
                words(score.model()),
                published,
                decimals(score.brier()),
                decimals(score.logScore()),
                skill(score.skill(), "the reference itself"),
                skill(score.everyDay(), "not scored so"),
                Cell.of(
                        score.auc().isPresent() ? Optional.of(score.auc().getAsDouble()) : Optional.empty(),
                        SkillTable::decimals,
                        "all came out alike"),
                decimals(score.murphy().reliability()),
                decimals(score.murphy().resolution()),
                skill(score.gain(), "the model with milestones itself"),
                Cell.of(
                        score.comparison().map(DieboldMariano::p),
                        Numbers::p,
                        score.model() == Model.MILESTONES ? "" : "no difference to test"));
    }

    private static Cell skill(Optional<SkillDifference> skill, String none) {
        return skill.map(found ->
                        Cell.of(StandingWords.signed(found.difference()) + StandingWords.interval(found.interval())))
                .orElseGet(() -> Cell.none(none));
    }

    static String words(Model model) {
        return switch (model) {
            case MILESTONES -> "launches, season and milestones";
            case LAUNCHES -> "launches and season, without milestones (b3)";
            case RECENCY -> "time since the last launch";
            case CLIMATOLOGY -> "share of all past windows";
            case SEASONAL -> "share of past windows of the season";
            case TRAILING_YEAR -> "share of the last 365 days (b0)";
            case TRAILING_QUARTER -> "share of the last 90 days (b1)";
            case YEAR_BY_MONTH -> "last year's rate by month (b2)";
        };
    }

    static String decimals(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }
}
