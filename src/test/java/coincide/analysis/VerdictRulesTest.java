package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Finding.Effect;
import coincide.analysis.Finding.Limits;
import coincide.analysis.Finding.Power;
import coincide.analysis.Finding.Significance;
import coincide.analysis.VerdictRules.Ruling;
import coincide.model.Direction;
import coincide.plan.NullCode;
import coincide.plan.Statistic;
import coincide.report.Wording;
import coincide.stats.ControlRejections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule at its edges; level 5 %, smallest effect 1.5, made-up numbers. */
class VerdictRulesTest {
    private static final Agreement AGREED = new Agreement(100, 80, 95);
    private static final Checks DONE = checks(new ControlRejections(40, 3));

    @ParameterizedTest
    @CsvSource({
        // direction, ratio, 95 % limits, 90 % limits, adjusted, opposite, verdict
        "UP, 1.5, 1.1, 2.1, 1.2, 2.0, 0.049, 1, SUPPORTED",
        "UP, 1.49, 1.1, 2.1, 1.2, 2.0, 0.049, 1, INCONCLUSIVE",
        "UP, 1.5, 1.1, 2.1, 1.2, 2.0, 0.05, 1, INCONCLUSIVE",
        "UP, 1.2, 1.01, 1.6, 1.05, 1.49, 0.04, 1, NO_MEANINGFUL_LINK",
        "UP, 1.0, 0.6, 1.6, 0.67, 1.49, 0.5, 1, NO_MEANINGFUL_LINK",
        "UP, 1.0, 0.6, 1.6, 0.66, 1.49, 0.5, 1, INCONCLUSIVE",
        "UP, 1.0, 0.6, 1.6, 0.67, 1.5, 0.5, 1, INCONCLUSIVE",
        "UP, 0.4, 0.2, 0.9, 0.3, 0.8, 1, 0.03, OPPOSITE",
        "UP, 0.4, 0.2, 0.9, 0.3, 0.8, 1, 0.06, INCONCLUSIVE",
        "UP, 0.4, 0.2, 1.1, 0.3, 0.9, 1, 0.03, INCONCLUSIVE",
        "DOWN, 0.66, 0.4, 0.9, 0.5, 0.85, 0.01, 1, SUPPORTED",
        "DOWN, 0.68, 0.4, 0.9, 0.5, 0.85, 0.01, 1, INCONCLUSIVE",
        "DOWN, 1.9, 1.2, 2.9, 1.3, 2.6, 1, 0.01, OPPOSITE",
        "EITHER, 0.5, 0.3, 0.9, 0.4, 0.8, 0.01, 1, SUPPORTED",
        "EITHER, 2.0, 1.3, 3.0, 1.4, 2.8, 0.01, 1, SUPPORTED",
        "EITHER, 2.0, 1.3, 3.0, 1.4, 2.8, 0.2, 1, INCONCLUSIVE"
    })
    void theFirstRuleThatHoldsCounts(
            Direction direction,
            double ratio,
            double low95,
            double high95,
            double low90,
            double high90,
            double adjusted,
            double opposite,
            Verdict verdict) {
        Finding finding =
                finding(MadeUp.COUNT, direction, Optional.of(ratio), limits(low95, high95), limits(low90, high90));
        Ruling ruling = new VerdictRules(JudgeTest.job(), finding, adjusted, Optional.of(opposite), Optional.of(AGREED))
                .ruling(DONE);
        assertThat(ruling.verdict()).isEqualTo(verdict);
        assertThat(Wording.faults(ruling.reason())).isEmpty();
    }

    @Test
    void supportNeedsFourOfFiveSpecificationsOnTheClaimedSide() {
        assertThat(strong(new Agreement(100, 80, 10)).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(strong(new Agreement(100, 79, 100)))
                .isEqualTo(new Ruling(
                        Verdict.INCONCLUSIVE, "Only 79 of 100 testable specifications lie on the claimed side."));
        assertThat(strong(new Agreement(0, 0, 0)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void anInfiniteRatioIsBeyondTheSmallest() {
        Finding finding = finding(
                MadeUp.COUNT, Direction.UP, Optional.of(Double.POSITIVE_INFINITY), Optional.empty(), Optional.empty());
        assertThat(new VerdictRules(JudgeTest.job(), finding, 0.01, Optional.of(1.0), Optional.of(AGREED))
                        .ruling(DONE)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aDistanceNeedsNoRatio() {
        Finding finding = finding(
                new Statistic.EventDistance(List.of("f")),
                Direction.DOWN,
                Optional.of(0.9),
                Optional.empty(),
                Optional.empty());
        assertThat(new VerdictRules(JudgeTest.job(), finding, 0.01, Optional.of(1.0), Optional.of(AGREED))
                        .ruling(DONE)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void eachMissingCheckLeavesItPending() {
        assertThat(strong(null)).isEqualTo(new Ruling(Verdict.PENDING, "The specification grid is not computed."));
        VerdictRules rules = new VerdictRules(JudgeTest.job(), strong(), 0.01, Optional.of(1.0), Optional.of(AGREED));
        assertThat(rules.ruling(Checks.NONE))
                .isEqualTo(new Ruling(Verdict.PENDING, "The sizes of the null models are not measured."));
        Checks uncontrolled =
                new Checks(DONE.measured(), Optional.empty(), JointTests.NONE, Map.of(), Map.of(), Map.of());
        assertThat(rules.ruling(uncontrolled))
                .isEqualTo(new Ruling(Verdict.PENDING, "No negative control was counted."));
    }

    /** 40 controls: more than 10 % is 5, the one-sided binomial 99 % limit is 6. */
    @Test
    void rejectedControlsHoldEveryVerdictBack() {
        VerdictRules rules = new VerdictRules(JudgeTest.job(), strong(), 0.01, Optional.of(1.0), Optional.of(AGREED));
        assertThat(rules.ruling(checks(new ControlRejections(40, 6))).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(rules.ruling(checks(new ControlRejections(40, 7))))
                .isEqualTo(new Ruling(Verdict.WITHHELD, "7 of 40 negative controls have p below 0.05."));
    }

    @Test
    void aLiberalNullModelCarriesNoVerdict() {
        Finding liberal = strong().withPower(Power.UNKNOWN, List.of(Flag.LIBERAL_SIZE));
        assertThat(new VerdictRules(JudgeTest.job(), liberal, 0.01, Optional.of(1.0), Optional.of(AGREED))
                        .ruling(DONE)
                        .verdict())
                .isEqualTo(Verdict.WITHHELD);
    }

    @Test
    void theOtherSideIsHalfTheTwoSidedPValueWhereTheStatisticLiesThere() {
        assertThat(significance(0.98, 0.06).pOpposite()).contains(0.03);
        assertThat(significance(0.03, 0.06).pOpposite()).contains(1.0);
    }

    private static Significance significance(double p, double twoSided) {
        return new Significance(Optional.of(p), Optional.of(twoSided), true, 0, 0, Optional.empty(), Optional.empty());
    }

    private static Ruling strong(Agreement agreement) {
        return new VerdictRules(JudgeTest.job(), strong(), 0.01, Optional.of(1.0), Optional.ofNullable(agreement))
                .ruling(DONE);
    }

    private static Finding strong() {
        return finding(MadeUp.COUNT, Direction.UP, Optional.of(2.0), limits(1.3, 3.0), limits(1.4, 2.8));
    }

    private static Checks checks(ControlRejections rejections) {
        Measured measured = new Measured(
                List.of(new Size("H", NullCode.N10, Optional.empty(), 0.05, "not measured here")), List.of());
        ControlPanel panel = new ControlPanel(30, rejections.controls() - 30, rejections, Optional.empty());
        return new Checks(measured, Optional.of(panel), JointTests.NONE, Map.of(), Map.of(), Map.of());
    }

    private static Optional<Limits> limits(double low, double high) {
        return Optional.of(new Limits(low, high));
    }

    private static Finding finding(
            Statistic statistic,
            Direction direction,
            Optional<Double> ratio,
            Optional<Limits> at95,
            Optional<Limits> at90) {
        Effect effect = new Effect(20, Optional.of(12.0), ratio, at95, at90, Optional.of("made up"));
        return MadeUp.finding("H", statistic, direction, effect, Significance.NONE);
    }
}
