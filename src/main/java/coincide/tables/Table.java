package coincide.tables;

import java.util.List;
import org.apache.spark.sql.types.StructType;

/**
 * A published table: its name, its columns, and the columns that make a row unique and give the order of rows in the file.
 */
public enum Table {
    LAUNCHES("launches", LaunchRows.SCHEMA, List.of("launch_id")),
    MILESTONES("milestones", MilestoneRows.SCHEMA, List.of("family", "milestone_id")),
    QUARANTINE("quarantine", QuarantineRows.SCHEMA, List.of("source", "line", "column", "field", "rule")),
    LAGS("lags", LagRows.SCHEMA, List.of("launch_id", "family", "milestone_id")),
    FINDINGS("findings", FindingRows.SCHEMA, List.of("position")),
    COEFFICIENTS("coefficients", CoefficientRows.SCHEMA, List.of("position")),
    COLLINEARITY("collinearity", CollinearityRows.SCHEMA, List.of("hypothesis", "other")),
    CONTROLS("controls", ControlRows.SCHEMA, List.of("control", "window", "displaced_by")),
    ADJUSTMENTS("adjustments", AdjustmentRows.SCHEMA, List.of("position")),
    CHECKS("checks", CheckRows.SCHEMA, List.of("check")),
    SIZES("sizes", SizeRows.SCHEMA, List.of("hypothesis", "null_model")),
    POWER("power", PowerRows.SCHEMA, List.of("hypothesis", "ratio")),
    SPECIFICATIONS("specifications", SpecificationRows.SCHEMA, List.of("hypothesis", "rank")),
    SPECIFICATION_CURVES("specification_curves", SpecificationCurveRows.SCHEMA, List.of("hypothesis")),
    NULL_LAWS("null_laws", NullLawRows.SCHEMA, List.of("hypothesis", "bin")),
    PROFILES("profiles", ProfileRows.SCHEMA, List.of("hypothesis", "kind", "lag_lo")),
    CONTRASTS(
            "contrasts",
            ContrastRows.SCHEMA,
            List.of("before_hypothesis", "before_window", "after_hypothesis", "after_window")),
    INFLUENCE("influence", InfluenceRows.SCHEMA, List.of("hypothesis", "kind", "starts_on", "ends_on", "item")),
    OUTLOOK("outlook", OutlookRows.SCHEMA, List.of("target", "days")),
    CONTRIBUTIONS("contributions", ContributionRows.SCHEMA, List.of("target", "milestone_id", "days")),
    BACKTEST("backtest", BacktestRows.SCHEMA, List.of("target", "horizon", "issued_on", "model")),
    FORECAST_SCORES("forecast_scores", ForecastScoreRows.SCHEMA, List.of("target", "horizon", "model")),
    RELIABILITY("reliability", ReliabilityRows.SCHEMA, List.of("target", "horizon", "model", "bin")),
    FORECAST_LEDGER("forecast_ledger", LedgerRows.SCHEMA, List.of("issued_on", "target", "horizon")),
    FORECAST_RESOLUTIONS("forecast_resolutions", ResolutionRows.SCHEMA, List.of("issued_on", "target", "horizon")),
    WATCH_LIST("watch_list", WatchListRows.SCHEMA, List.of("earliest_start", "families", "series", "milestone_ids")),
    PUBLISHED_FORECASTS("published_forecasts", PublishedForecastRows.SCHEMA, List.of("forecast_id"));

    private final String title;
    private final StructType schema;
    private final List<String> key;

    Table(String title, StructType schema, List<String> key) {
        this.title = title;
        this.schema = schema;
        this.key = key;
    }

    /** Name of the table and of its file. */
    public String title() {
        return title;
    }

    public StructType schema() {
        return schema;
    }

    /** Columns that identify a row; rows are sorted by them. */
    public List<String> key() {
        return key;
    }
}
