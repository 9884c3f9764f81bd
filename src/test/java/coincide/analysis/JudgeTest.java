package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.analysis.Outcome.Grounds;
import coincide.analysis.Outcome.Tested;
import coincide.model.Direction;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.nulls.NullLaw;
import coincide.plan.Controls;
import coincide.plan.Form;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.Literature;
import coincide.plan.NullCode;
import coincide.plan.Nulls;
import coincide.plan.Profiles;
import coincide.plan.Role;
import coincide.plan.Source;
import coincide.plan.Statistic;
import coincide.plan.Unit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From outcomes to findings: correction, testability and robustness, with p-values given by hand. */
class JudgeTest {
    private static final Grounds ENOUGH = new Grounds("", 12, 1e-9, 1e-9);
    private static final Window WINDOW = Window.parse("span[0,0]");

    private final List<Planned> cells = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void primaryHypothesesAreCorrectedByHolm() {
        add("A", Role.PRIMARY, List.of(), ENOUGH, Map.of(NullCode.N10, 0.01));
        add("B", Role.PRIMARY, List.of(), ENOUGH, Map.of(NullCode.N10, 0.04));
        add("C", Role.PRIMARY, List.of(), ENOUGH, Map.of(NullCode.N10, 0.03));
        assertThat(adjusted()).containsOnly(Map.entry("A", 0.03), Map.entry("C", 0.06), Map.entry("B", 0.06));
    }

    @Test
    void whatIsNotTestableLeavesTheFamilyWithItsReason() {
        add("A", Role.PRIMARY, List.of(), ENOUGH, Map.of(NullCode.N10, 0.01));
        add("few", Role.PRIMARY, List.of(), new Grounds("", 2.9, 1e-9, 1e-9), Map.of(NullCode.N10, 0.5));
        add("far", Role.PRIMARY, List.of(), new Grounds("", 4, 0.051, 1e-9), Map.of(NullCode.N10, 0.5));
        outcomes.add(Outcome.untestable(0, "No launch was observed."));
        cells.add(planned("none", Role.PRIMARY, List.of(), List.of(Flag.NO_LAUNCHES)));
        assertThat(adjusted()).containsOnly(Map.entry("A", 0.01));
        assertThat(judgement("few").reason())
                .isEqualTo("Only 2.9 launch days are expected inside the exposure; at least 3 are needed.");
        assertThat(judgement("far").reason())
                .isEqualTo("The smallest p-value that a permutation of its launch days within years allows, 0.0510, is"
                        + " above 0.0500.");
        assertThat(judgement("none").reason()).isEqualTo("No launch was observed.");
        assertThat(judgement("few").verdict()).contains(Verdict.NOT_TESTABLE);
        assertThat(judgement("A").verdict()).contains(Verdict.PENDING);
    }

    /** Three hypotheses: m(1) = 3, m(2) = 2, so K = 2 and the one above 0.025 leaves. */
    @Test
    void taroneLooksForTheLeastSufficientDivisor() {
        add("A", Role.PRIMARY, List.of(), new Grounds("", 9, 0.001, 1), Map.of(NullCode.N10, 0.02));
        add("B", Role.PRIMARY, List.of(), new Grounds("", 9, 0.02, 1), Map.of(NullCode.N10, 0.03));
        add("C", Role.PRIMARY, List.of(), new Grounds("", 9, 0.04, 1), Map.of(NullCode.N10, 0.04));
        assertThat(adjusted()).containsOnly(Map.entry("A", 0.04), Map.entry("B", 0.04));
    }

    @Test
    void robustnessNeedsTheNamedAndThenAllStrictNullModels() {
        add("all", Role.PRIMARY, List.of(NullCode.N7), ENOUGH, laws(0.001, 0.01, 0.02, 0.9));
        add("named fails", Role.PRIMARY, List.of(NullCode.N7), ENOUGH, laws(0.001, 0.2, 0.02, 0.01));
        add("one fails", Role.PRIMARY, List.of(NullCode.N7), ENOUGH, laws(0.001, 0.01, 0.2, 0.01));
        add("no rejection", Role.PRIMARY, List.of(NullCode.N7), ENOUGH, laws(0.5, 0.01, 0.01, 0.01));
        assertThat(judgement("all").robustness()).contains(Robustness.ROBUST);
        assertThat(judgement("named fails").robustness()).contains(Robustness.FRAGILE);
        assertThat(judgement("one fails").robustness()).contains(Robustness.MIXED);
        assertThat(judgement("no rejection").robustness()).isEmpty();
    }

    @Test
    void referencesNeitherSpoilNorMakeARobustFinding() {
        List<NullCode> references = List.of(NullCode.N1, NullCode.N2, NullCode.N5, NullCode.N6);
        for (NullCode reference : references) {
            List<NullCode> beside = List.of(NullCode.N4h, reference);
            Map<NullCode, Double> p = Map.of(NullCode.N10, 0.001, NullCode.N4h, 0.01, reference, 0.9);
            add("strict " + reference, NullCode.N10, beside, p);
            beside = List.of(NullCode.N10, NullCode.N4h);
            p = Map.of(reference, 0.001, NullCode.N10, 0.2, NullCode.N4h, 0.3);
            add("only " + reference, reference, beside, p);
            add("alone " + reference, reference, List.of(), Map.of(reference, 0.001));
        }
        for (NullCode reference : references) {
            assertThat(judgement("strict " + reference).robustness()).contains(Robustness.ROBUST);
            assertThat(judgement("only " + reference).robustness()).contains(Robustness.FRAGILE);
            assertThat(judgement("alone " + reference).robustness()).contains(Robustness.FRAGILE);
        }
    }

    @Test
    void secondaryHypothesesAreCorrectedByBenjaminiAndHochberg() {
        add("A", Role.SECONDARY, List.of(), ENOUGH, Map.of(NullCode.N10, 0.01));
        add("B", Role.SECONDARY, List.of(), ENOUGH, Map.of(NullCode.N10, 0.04));
        assertThat(adjusted().get("A")).isEqualTo(0.02, within(1e-12));
        assertThat(adjusted().get("B")).isEqualTo(0.04, within(1e-12));
        assertThat(judgement("B").robustness()).isPresent();
    }

    private static Map<NullCode, Double> laws(double n10, double n7, double n4h, double n1) {
        return Map.of(NullCode.N10, n10, NullCode.N7, n7, NullCode.N4h, n4h, NullCode.N1, n1);
    }

    private void add(String id, NullCode headline, List<NullCode> beside, Map<NullCode, Double> p) {
        add(planned(id, Role.PRIMARY, headline, List.of(), beside, List.of()), ENOUGH, p);
    }

    private void add(String id, Role role, List<NullCode> named, Grounds grounds, Map<NullCode, Double> p) {
        add(planned(id, role, named, List.of()), grounds, p);
    }

    private void add(Planned planned, Grounds grounds, Map<NullCode, Double> p) {
        List<Tested> tests = planned.hypothesis().nullModels().stream()
                .filter(p::containsKey)
                .map(code -> new Tested(code, new NullLaw(code.name(), 20, 12, 3, p.get(code), 1, true, 0), 12))
                .toList();
        cells.add(planned);
        outcomes.add(new Outcome(20, grounds, List.of(), tests));
    }

    private static Planned planned(String id, Role role, List<NullCode> named, List<Flag> flags) {
        return planned(id, role, NullCode.N10, named, List.of(NullCode.N4h, NullCode.N1), flags);
    }

    private static Planned planned(
            String id, Role role, NullCode headline, List<NullCode> named, List<NullCode> beside, List<Flag> flags) {
        Hypothesis hypothesis = new Hypothesis(
                id,
                id,
                id,
                role,
                new Statistic.WindowCount(List.of("family"), WINDOW, List.of()),
                Direction.UP,
                headline,
                named,
                beside);
        return new Planned(
                hypothesis, List.of("family"), Optional.of(WINDOW), true, MadeUp.SAMPLE, flags, new UnobservedCell());
    }

    private List<Finding> findings() {
        return Findings.of(job(), cells, outcomes, Checks.NONE);
    }

    private Map<String, Double> adjusted() {
        return findings().stream()
                .filter(finding -> finding.significance().adjusted().isPresent())
                .collect(Collectors.toMap(
                        finding -> finding.hypothesis().id(),
                        finding -> finding.significance().adjusted().orElseThrow()));
    }

    private Finding.Judgement judgement(String id) {
        return findings().stream()
                .filter(finding ->
                        finding.headline() && finding.hypothesis().id().equals(id))
                .findFirst()
                .orElseThrow()
                .judgement();
    }

    static Job job() {
        Source source = new Source(
                Path.of("launches.csv"),
                "launches.csv",
                Form.BY_ENDING,
                Map.of(),
                Map.of(),
                new Observation.Block(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 12, 31)));
        return new Job(
                Path.of("job.yaml"),
                Path.of("."),
                "job",
                "Job",
                ZoneId.of("UTC"),
                LocalDate.of(2015, 1, 1),
                Optional.empty(),
                new Job.Launches("series", source, Unit.LAUNCH_DAYS),
                List.of(),
                Optional.empty(),
                Controls.NONE,
                List.of(),
                new Nulls(99, 99, 99, 99, 2, false, 99, 99),
                Optional.empty(),
                Optional.empty(),
                Literature.NONE,
                Profiles.STANDARD,
                1,
                0.05,
                1.5,
                "hash",
                Map.of());
    }
}
