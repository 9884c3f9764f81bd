package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DATE;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.LONG;
import static coincide.tables.Schema.STRING;
import static coincide.tables.Schema.finite;

import coincide.analysis.Agreement;
import coincide.analysis.Certainty;
import coincide.analysis.Earlier;
import coincide.analysis.Finding;
import coincide.analysis.Finding.Limits;
import coincide.analysis.Verdict;
import coincide.model.Window;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.plan.Statistic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Findings as rows: one a hypothesis, window and null model. What is unknown, does not exist or is infinite is NULL; {@code
 * flags} says which.
 */
public final class FindingRows {
    public static final StructType SCHEMA = new Schema()
            .key("position", INT)
            .key("hypothesis", STRING)
            .key("title", STRING)
            .key("claim", STRING)
            .key("role", STRING)
            .key("families", STRING)
            .key("direction", STRING)
            .key("statistic", STRING)
            .key("series", STRING)
            .key("unit", STRING)
            .column("window_anchor", STRING)
            .column("window_lo", INT)
            .column("window_hi", INT)
            .key("n_launches", INT)
            .key("n_milestones", INT)
            .key("observation_from", DATE)
            .key("observation_to", DATE)
            .key("exposed_days", INT)
            .key("unexposed_days", INT)
            .column("precursor_rate", DOUBLE)
            .column("trigger_rate", DOUBLE)
            .column("observed", DOUBLE)
            .column("expected", DOUBLE)
            .column("ratio", DOUBLE)
            .column("ci_low", DOUBLE)
            .column("ci_high", DOUBLE)
            .column("ci90_low", DOUBLE)
            .column("ci90_high", DOUBLE)
            .column("ci_method", STRING)
            .key("null_model", STRING)
            .key("headline", BOOLEAN)
            .column("p_value", DOUBLE)
            .column("p_two_sided", DOUBLE)
            .column("p_method", STRING)
            .column("replicates", LONG)
            .column("p_error", DOUBLE)
            .column("p_adjusted", DOUBLE)
            .column("adjustment", STRING)
            .column("mde", DOUBLE)
            .column("mde_corrected", DOUBLE)
            .column("power_rr2", DOUBLE)
            .column("p_calibrated", DOUBLE)
            .column("grid_agreement", DOUBLE)
            .column("verdict", STRING)
            .column("verdict_reason", STRING)
            .column("confidence", STRING)
            .column("confidence_reason", STRING)
            .column("robustness", STRING)
            .column("flags", STRING)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .key("seed", LONG)
            .key("as_of", DATE)
            .build();

    private FindingRows() {}

    /** Rows in the order of the findings; {@code position} keeps it. */
    public static List<Row> of(List<Finding> findings, Job job, Run run) {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            List<Object> cells = new ArrayList<>();
            cells.add(rows.size() + 1);
            addClaim(cells, finding, job);
            addSample(cells, finding);
            addEffect(cells, finding);
            addTest(cells, finding);
            cells.add(run.planHash());
            cells.add(run.dataVersion());
            cells.add(job.seed());
            cells.add(run.asOf());
            rows.add(RowFactory.create(cells.toArray()));
        }
        return rows;
    }

    private static void addClaim(List<Object> cells, Finding finding, Job job) {
        cells.add(finding.hypothesis().id());
        cells.add(finding.hypothesis().title());
        cells.add(finding.hypothesis().claim());
        cells.add(lower(finding.hypothesis().role()));
        cells.add(String.join(";", finding.families()));
        cells.add(lower(finding.hypothesis().direction()));
        cells.add(finding.hypothesis().statistic().code());
        cells.add(job.launches().series());
        cells.add(lower(job.launches().unit()));
        cells.add(finding.window().map(Window::anchor).map(FindingRows::lower).orElse(null));
        cells.add(finding.window().map(Window::lo).orElse(null));
        cells.add(finding.window().map(Window::hi).orElse(null));
    }

    private static void addSample(List<Object> cells, Finding finding) {
        Finding.Sample sample = finding.sample();
        cells.add(sample.launches());
        cells.add(sample.milestones());
        cells.add(sample.from());
        cells.add(sample.to());
        cells.add(sample.exposedDays());
        cells.add(sample.unexposedDays());
        cells.add(sample.precursorRate().orElse(null));
        cells.add(sample.triggerRate().orElse(null));
    }

    private static void addEffect(List<Object> cells, Finding finding) {
        Finding.Effect effect = finding.effect();
        cells.add(finding.hypothesis().statistic() instanceof Statistic.None ? null : effect.observed());
        cells.add(finite(effect.expected()));
        cells.add(finite(effect.ratio()));
        cells.add(finite(effect.interval95().map(Limits::low)));
        cells.add(finite(effect.interval95().map(Limits::high)));
        cells.add(finite(effect.interval90().map(Limits::low)));
        cells.add(finite(effect.interval90().map(Limits::high)));
        cells.add(effect.method().orElse(null));
    }

    private static void addTest(List<Object> cells, Finding finding) {
        Finding.Significance test = finding.significance();
        boolean tested = test.pValue().isPresent();
        cells.add(finding.nullModel().name());
        cells.add(finding.headline());
        cells.add(test.pValue().orElse(null));
        cells.add(test.pTwoSided().orElse(null));
        cells.add(tested ? test.exact() ? "exact" : "monte_carlo" : null);
        cells.add(tested && !test.exact() ? test.replicates() : null);
        cells.add(tested ? test.pError() : null);
        cells.add(test.adjusted().orElse(null));
        cells.add(test.adjustment().orElse(null));
        cells.add(finite(finding.power().detectable()));
        cells.add(finite(finding.power().corrected()));
        cells.add(finding.power().atTwo().orElse(null));
        cells.add(finding.judgement().calibratedP().orElse(null));
        cells.add(finding.judgement().agreement().map(Agreement::sideShare).orElse(null));
        cells.add(finding.judgement().verdict().map(Verdict::words).orElse(null));
        cells.add(finding.judgement()
                .verdict()
                .map(verdict -> finding.judgement().reason())
                .orElse(null));
        cells.add(finding.judgement()
                .certainty()
                .map(Certainty::level)
                .map(Certainty.Level::words)
                .orElse(null));
        cells.add(finding.judgement()
                .certainty()
                .map(certainty -> String.join("; ", certainty.reasons()))
                .filter(reasons -> !reasons.isEmpty())
                .orElse(null));
        cells.add(finding.judgement().robustness().map(FindingRows::lower).orElse(null));
        cells.add(
                finding.flags().isEmpty()
                        ? null
                        : String.join(
                                ";", finding.flags().stream().map(Enum::name).toList()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The headlines of primary hypotheses that rows of an earlier snapshot hold. */
    public static List<Earlier.Headlined> headlines(List<Row> rows) {
        return rows.stream()
                .filter(row ->
                        row.<Boolean>getAs("headline") && row.getAs("role").equals("primary"))
                .map(row -> new Earlier.Headlined(
                        row.getAs("hypothesis"),
                        row.<Integer>getAs("n_launches"),
                        Optional.ofNullable(row.getAs("ratio")),
                        Optional.ofNullable(row.getAs("verdict"))))
                .sorted(Comparator.comparing(Earlier.Headlined::hypothesis))
                .toList();
    }
}
