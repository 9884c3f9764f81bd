package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.nulls.SkillDifference;
import coincide.outlook.Model;
import coincide.outlook.OutlookResult;
import coincide.outlook.Score;
import coincide.plan.Run;
import coincide.stats.DieboldMariano;
import coincide.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** How the past forecasts of each model did, as rows. */
public final class ForecastScoreRows {
    public static final StructType SCHEMA = new Schema()
            .key("target", STRING)
            .key("horizon", INT)
            .key("model", STRING)
            .key("published", BOOLEAN)
            .key("windows", INT)
            .key("events", INT)
            .key("brier", DOUBLE)
            .key("log_score", DOUBLE)
            .column("skill", DOUBLE)
            .column("skill_ci90_low", DOUBLE)
            .column("skill_ci90_high", DOUBLE)
            .column("daily_skill", DOUBLE)
            .column("daily_skill_ci90_low", DOUBLE)
            .column("daily_skill_ci90_high", DOUBLE)
            .column("log_skill", DOUBLE)
            .column("auc", DOUBLE)
            .key("reliability", DOUBLE)
            .key("resolution", DOUBLE)
            .key("uncertainty", DOUBLE)
            .key("remainder", DOUBLE)
            .column("milestone_gain", DOUBLE)
            .column("milestone_gain_ci90_low", DOUBLE)
            .column("milestone_gain_ci90_high", DOUBLE)
            .column("daily_milestone_gain", DOUBLE)
            .column("daily_milestone_gain_ci90_low", DOUBLE)
            .column("daily_milestone_gain_ci90_high", DOUBLE)
            .column("dm_statistic", DOUBLE)
            .column("dm_p_two_sided", DOUBLE)
            .column("unbeaten", STRING)
            .key("skill_claimed", BOOLEAN)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private ForecastScoreRows() {}

    public static List<Row> of(OutlookResult outlook, Run run) {
        return outlook.scores().stream()
                .map(score -> row(score, outlook.isPublished(score), run))
                .toList();
    }

    private static Row row(Score score, boolean published, Run run) {
        String unbeaten = score.unbeaten().stream().map(Model::code).collect(Collectors.joining(";"));
        return RowFactory.create(
                score.target(),
                score.horizon(),
                score.model().code(),
                published,
                score.issues(),
                score.events(),
                score.brier(),
                score.logScore(),
                score.skill().map(SkillDifference::difference).orElse(null),
                low(score.skill()),
                high(score.skill()),
                score.everyDay().map(SkillDifference::difference).orElse(null),
                low(score.everyDay()),
                high(score.everyDay()),
                boxed(score.logSkill()),
                boxed(score.auc()),
                score.murphy().reliability(),
                score.murphy().resolution(),
                score.murphy().uncertainty(),
                score.murphy().remainder(),
                score.gain().map(SkillDifference::difference).orElse(null),
                low(score.gain()),
                high(score.gain()),
                score.everyDayGain().map(SkillDifference::difference).orElse(null),
                low(score.everyDayGain()),
                high(score.everyDayGain()),
                score.comparison().map(DieboldMariano::statistic).orElse(null),
                score.comparison().map(DieboldMariano::p).orElse(null),
                unbeaten.isEmpty() ? null : unbeaten,
                score.hasSkill(),
                run.planHash(),
                run.dataVersion());
    }

    private static Double low(Optional<SkillDifference> skill) {
        return skill.flatMap(SkillDifference::interval).map(Interval::low).orElse(null);
    }

    private static Double high(Optional<SkillDifference> skill) {
        return skill.flatMap(SkillDifference::interval).map(Interval::high).orElse(null);
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
