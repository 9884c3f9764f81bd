package coincide.tables;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Certainty;
import coincide.analysis.Influence;
import coincide.analysis.ProfilePoint;
import coincide.analysis.Robustness;
import coincide.analysis.Size;
import coincide.analysis.Verdict;
import coincide.contract.Column;
import coincide.ingest.Problem;
import coincide.model.Anchor;
import coincide.model.Confidence;
import coincide.model.Direction;
import coincide.model.Milestone;
import coincide.model.Precision;
import coincide.outlook.Model;
import coincide.outlook.Resolution;
import coincide.outlook.Watched;
import coincide.plan.NullCode;
import coincide.plan.Role;
import coincide.plan.Statistic;
import coincide.plan.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the codebook says a column can hold is what the code can write there. */
class ColumnValuesTest {
    private static final Set<String> MODELS = words(Model.class);
    private static final Set<String> NULLS = names(NullCode.class);

    /** Columns that hold the constants of an enumeration. */
    private static final Map<String, Set<String>> OF_ENUMERATIONS = Map.ofEntries(
            entry("launches.date_precision", words(Precision.class)),
            entry("launches.confidence", words(Confidence.class)),
            entry("milestones.date_precision", words(Precision.class)),
            entry("milestones.status", words(Milestone.Status.class)),
            entry("milestones.confidence", words(Confidence.class)),
            entry("quarantine.severity", words(Problem.Severity.class)),
            entry("findings.role", words(Role.class)),
            entry("findings.direction", words(Direction.class)),
            entry("findings.unit", words(Unit.class)),
            entry("findings.window_anchor", words(Anchor.class)),
            entry("findings.null_model", NULLS),
            entry("findings.robustness", words(Robustness.class)),
            entry("findings.confidence", words(Certainty.Level.class)),
            entry(
                    "findings.verdict",
                    new TreeSet<>(
                            Arrays.stream(Verdict.values()).map(Verdict::words).toList())),
            entry("adjustments.role", words(Role.class)),
            entry("sizes.null_model", NULLS),
            entry("sizes.state", words(Size.State.class)),
            entry("power.null_model", NULLS),
            entry("specifications.null_model", NULLS),
            entry("null_laws.null_model", NULLS),
            entry("profiles.kind", words(ProfilePoint.Kind.class)),
            entry("profiles.anchor", words(ProfilePoint.Origin.class)),
            entry("profiles.null_model", NULLS),
            entry("contrasts.null_model", NULLS),
            entry("influence.kind", words(Influence.Kind.class)),
            entry("influence.null_model", NULLS),
            entry("backtest.model", MODELS),
            entry("forecast_scores.model", MODELS),
            entry("reliability.model", MODELS),
            entry("forecast_resolutions.status", words(Resolution.Status.class)),
            entry("watch_list.standing", words(Watched.Standing.class)));

    /** Columns whose values are written out in the code; the tables of a run are held against the codebook elsewhere. */
    private static final Set<String> WRITTEN_OUT = Set.of(
            "launches.outcome",
            "lags.phase",
            "findings.statistic",
            "findings.p_method",
            "findings.adjustment",
            "coefficients.unit",
            "collinearity.separability",
            "checks.check",
            "specifications.records",
            "specifications.milestones",
            "specifications.dates",
            "outlook.model",
            "forecast_ledger.model");

    @Test
    void enumerationsAreClosedAndListed() {
        Map<String, Set<String>> listed = new TreeMap<>();
        for (Table table : Table.values()) {
            for (Column column : Codebook.of(table).columns()) {
                if (!column.values().isEmpty()) {
                    listed.put(table.title() + "." + column.name(), new TreeSet<>(column.values()));
                }
            }
        }
        WRITTEN_OUT.forEach(
                column -> assertThat(listed.remove(column)).as(column).isNotEmpty());
        assertThat(listed).isEqualTo(new TreeMap<>(OF_ENUMERATIONS));
    }

    @Test
    void statisticsAreThoseOfThePlan() {
        List<String> listed = Codebook.of(Table.FINDINGS).columns().stream()
                .filter(column -> column.name().equals("statistic"))
                .findFirst()
                .orElseThrow()
                .values();
        assertThat(Statistic.class.getPermittedSubclasses()).hasSize(listed.size() + 1); // two of them count in windows
        assertThat(listed).doesNotHaveDuplicates();
    }

    private static <E extends Enum<E>> Set<String> words(Class<E> type) {
        return new TreeSet<>(Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return new TreeSet<>(
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
