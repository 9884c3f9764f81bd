package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Earlier;
import coincide.analysis.Earlier.Headlined;
import coincide.analysis.Finding;
import coincide.analysis.Verdict;
import coincide.plan.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final List<Finding> NOW = Findings.pending(Plans.hypotheses());

    private static List<Headlined> before() {
        return NOW.stream()
                .filter(finding -> finding.headline() && finding.hypothesis().role() == Role.PRIMARY)
                .map(finding -> new Headlined(
                        finding.hypothesis().id(),
                        finding.sample().launches(),
                        finding.effect().ratio().filter(Double::isFinite),
                        finding.judgement().verdict().map(Verdict::words)))
                .toList();
    }

    private static String since(List<Headlined> headlines, String data, String plan, String code) {
        Earlier earlier = new Earlier(LocalDate.of(2026, 8, 19), plan, data, code, headlines);
        return String.join(" ", Changes.since(earlier, Inputs.RUN, NOW));
    }

    private static String same(List<Headlined> headlines) {
        return since(headlines, Inputs.RUN.dataVersion(), Inputs.RUN.planHash(), Inputs.RUN.codeVersion());
    }

    private static List<Headlined> with(String id, UnaryOperator<Headlined> change) {
        return before().stream()
                .map(one -> one.hypothesis().equals(id) ? change.apply(one) : one)
                .toList();
    }

    @Test
    void equalSnapshotsHaveNoChange() {
        int launches = before().stream().mapToInt(Headlined::launches).max().orElseThrow();
        assertThat(same(before()))
                .isEqualTo("Since the snapshot as of 19 August 2026: data, plan and program are the same; launch days: "
                        + launches + " as before. No verdict has changed.");
    }

    @Test
    void saysWhichInputsHaveChanged() {
        String same = Inputs.RUN.dataVersion();
        assertThat(since(before(), "other", "other", "other"))
                .contains("the data, the plan and the program have changed;");
        assertThat(since(before(), same, "other", Inputs.RUN.codeVersion())).contains(": the plan has changed;");
        assertThat(since(before(), "other", Inputs.RUN.planHash(), Inputs.RUN.codeVersion()))
                .contains(": the data have changed;");
    }

    @Test
    void namesVerdictsThatHaveChanged() {
        assertThat(same(with(
                        "H04",
                        one -> new Headlined(one.hypothesis(), one.launches(), one.ratio(), Optional.of("supported")))))
                .contains("H04 was supported and is pending.")
                .doesNotContain("No verdict");
    }

    @Test
    void namesHypothesesThatCameAndWent() {
        List<Headlined> headlines = new ArrayList<>(before());
        headlines.removeIf(one -> one.hypothesis().equals("H03"));
        headlines.add(new Headlined("H99", 1, Optional.empty(), Optional.empty()));
        assertThat(same(headlines)).contains("H03 is new; H99 is no longer in the plan.");
    }

    @Test
    void namesTheLargestMoveOfARatioOnEitherSide() {
        List<Headlined> moved = with(
                "H02",
                one -> new Headlined("H02", one.launches(), one.ratio().map(ratio -> ratio * 1.1), one.verdict()));
        assertThat(same(moved)).contains("The ratio of H02 has moved most, from 2.00 to 1.82.");
        List<Headlined> hardly = with(
                "H02",
                one -> new Headlined("H02", one.launches(), one.ratio().map(ratio -> ratio * 1.004), one.verdict()));
        assertThat(same(hardly)).doesNotContain("moved");
    }

    @Test
    void launchDaysAreToldWhereTheyHaveChanged() {
        List<Headlined> fewer = before().stream()
                .map(one -> new Headlined(one.hypothesis(), 100, one.ratio(), one.verdict()))
                .toList();
        assertThat(same(fewer)).contains("launch days: 100, now ");
    }

    @Test
    void theSentencesUseNoForbiddenWord() {
        assertThat(Wording.faults(since(List.of(), "x", "y", "z"))).isEmpty();
    }
}
