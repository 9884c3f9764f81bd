package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.analysis.Exposed.Season;
import coincide.model.Direction;
import coincide.nulls.NullLaw;
import coincide.plan.Job;
import coincide.plan.NullCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From counts to states, detectable ratios and flags, with counts given by hand. */
class MeasuredTest {
    private final Job job = Simulations.job(500, 999);

    private static List<Rejections> curve(NullCode code, double[] ratios, int... rejected) {
        List<Rejections> curve = new ArrayList<>();
        for (int i = 0; i < ratios.length; i++) {
            curve.add(new Rejections("A", code, ratios[i], 500, rejected[i], rejected[i] / 2));
        }
        return curve;
    }

    private List<Finding> findings(Direction direction, List<Rejections> counts) {
        Planned cell = Simulations.counted(
                job, "A", direction, Simulations.exercises(), NullCode.N10, NullCode.N2, NullCode.N8);
        List<Outcome.Tested> tests = cell.hypothesis().nullModels().stream()
                .map(code -> new Outcome.Tested(code, new NullLaw(code.name(), 20, 12, 3, 0.3, 0.8, true, 0), 12))
                .toList();
        Outcome outcome = new Outcome(20, new Outcome.Grounds("", 12, 1e-9, 1e-9), List.of(), tests);
        Measured measured = Measured.of(job, List.of(cell), List.of(counts));
        return Findings.of(
                job,
                List.of(cell),
                List.of(outcome),
                new Checks(measured, Optional.empty(), JointTests.NONE, Map.of(), Map.of(), Map.of()));
    }

    /** Of 500 at one in twenty, 99 % lie in 13 ... 38. */
    @Test
    void statesFollowTheBand() {
        assertThat(size(12).state()).isEqualTo(Size.State.CONSERVATIVE);
        assertThat(size(13).state()).isEqualTo(Size.State.WITHIN);
        assertThat(size(38).state()).isEqualTo(Size.State.WITHIN);
        assertThat(size(39).state()).isEqualTo(Size.State.LIBERAL);
        assertThat(size(20).low()).contains(13);
        assertThat(size(20).high()).contains(38);
    }

    private static Size size(int rejected) {
        return Size.of(new Rejections("A", NullCode.N10, 1, 500, rejected, rejected), 0.05);
    }

    @Test
    void theDetectableRatioLiesBetweenItsNeighboursOnTheLogScale() {
        double[] ratios = {1, 1.25, 1.5, 2, 3};
        Finding headline = findings(Direction.UP, curve(NullCode.N10, ratios, 25, 100, 200, 300, 500))
                .get(0);
        assertThat(headline.power().atTwo()).contains(0.6);
        assertThat(headline.power().detectable().orElseThrow()).isEqualTo(Math.sqrt(6), within(1e-12));
        assertThat(headline.flags()).isEmpty();
    }

    @Test
    void afterCorrectionALargerRatioIsNeeded() {
        List<Rejections> curve = List.of(
                new Rejections("A", NullCode.N10, 1, 500, 25, 2),
                new Rejections("A", NullCode.N10, 2, 500, 400, 150),
                new Rejections("A", NullCode.N10, 4, 500, 490, 400));
        Finding headline = findings(Direction.UP, curve).get(0);
        assertThat(headline.power().detectable()).contains(2.0);
        assertThat(headline.power().corrected()).contains(4.0);
    }

    @Test
    void downwardsPowerIsReadAtOneHalf() {
        double[] ratios = {1, 0.8, 0.67, 0.5, 0.33, 0.25};
        Finding headline = findings(Direction.DOWN, curve(NullCode.N10, ratios, 25, 50, 90, 150, 400, 450))
                .get(0);
        assertThat(headline.power().atTwo()).contains(0.3);
        assertThat(headline.power().detectable().orElseThrow()).isEqualTo(0.33, within(1e-12));
    }

    @Test
    void ofEitherDirectionTheUpperSideIsRead() {
        double[] ratios = {1, 1.25, 1.5, 2, 3, 4, 6, 8, 0.8, 0.67, 0.5, 0.33, 0.25};
        Finding headline = findings(
                        Direction.EITHER,
                        curve(NullCode.N10, ratios, 25, 30, 60, 100, 400, 500, 500, 500, 30, 40, 50, 60, 500))
                .get(0);
        assertThat(headline.power().atTwo()).contains(0.2);
        assertThat(headline.power().detectable()).contains(3.0);
    }

    @Test
    void beyondTheLargestRatioThereIsNoNumberButAFlag() {
        double[] ratios = {1, 2, 8};
        Finding headline =
                findings(Direction.UP, curve(NullCode.N10, ratios, 25, 50, 399)).get(0);
        assertThat(headline.power().detectable()).isEmpty();
        assertThat(headline.flags()).containsExactly(Flag.MDE_BEYOND);
    }

    @Test
    void rowsCarryTheStateOfTheirOwnNullModel() {
        List<Rejections> counts = List.of(
                new Rejections("A", NullCode.N10, 1, 500, 60, 0),
                new Rejections("A", NullCode.N2, 1, 500, 3, 0),
                new Rejections("B", NullCode.N8, 1, 500, 300, 0));
        List<Finding> findings = findings(Direction.UP, counts);
        assertThat(findings.get(0).flags()).contains(Flag.LIBERAL_SIZE);
        assertThat(findings.get(0).liberal()).isTrue();
        assertThat(findings.get(1).flags()).containsExactly(Flag.CONSERVATIVE);
        assertThat(findings.get(1).liberal()).isFalse();
        assertThat(findings.get(1).power()).isEqualTo(Finding.Power.UNKNOWN);
        assertThat(findings.get(2).flags()).isEmpty();
        assertThat(findings.get(0).judgement().verdict()).contains(Verdict.PENDING);
    }

    @Test
    void whatIsNotMeasuredSaysWhy() {
        Planned counted = Simulations.counted(job, "A", Direction.UP, Simulations.exercises(), NullCode.N10);
        Planned empty = Simulations.counted(job, "B", Direction.UP, new Season(Set.of()), NullCode.N10);
        Planned unobserved = Simulations.planned("C", Direction.UP, new UnobservedCell(), NullCode.N10, NullCode.N2);
        Planned distance = Simulations.planned(
                "D",
                Direction.DOWN,
                new DistanceCell(
                        Simulations.seasonal(),
                        List.of(),
                        DistanceCell.From.MILESTONES,
                        List.of(NullCode.N11),
                        Settings.of(job)),
                NullCode.N11);
        Measured measured = Measured.of(job, List.of(counted, empty, unobserved, distance), List.of());
        assertThat(measured.sizes()).allMatch(size -> size.state() == Size.State.NOT_MEASURED);
        assertThat(measured.sizes())
                .extracting(Size::reason)
                .containsExactly(
                        "No history was simulated in this run.",
                        "No observed day is exposed: the calendar is empty or does not reach the period.",
                        "Launches and calendars were not observed on the same days.",
                        "Launches and calendars were not observed on the same days.",
                        "No milestone begins on an observed day.");
        Planned dear = Simulations.counted(job, "E", Direction.UP, Simulations.exercises(), NullCode.N10, NullCode.N6);
        assertThat(Measured.of(job, List.of(dear), List.of()).sizes().get(1).reason())
                .isEqualTo("Left out for its cost: it smooths each history anew, and is a reference only.");
        assertThat(Injections.tasks(job, List.of(empty, unobserved, distance))).isEmpty();
        assertThatThrownBy(() -> new Size("A", NullCode.N1, Optional.empty(), 0.05, " "))
                .hasMessage("Invalid size of A under N1: it is not measured and no reason is given");
    }
}
