package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.nulls.ConsistencyBars;
import coincide.nulls.SkillDifference;
import coincide.stats.ForecastScores;
import coincide.stats.Interval;
import coincide.stats.Reliability;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AdoptionTest {
    private static final Reliability MURPHY =
            new ForecastScores(new double[] {0.5}, new boolean[] {true}).reliability(10);

    private static Score score(Model model, int issues, double brier, double low) {
        Optional<SkillDifference> difference =
                Optional.of(new SkillDifference(low + 0.1, Optional.of(new Interval(low, low + 0.2)), 0));
        return new Score(
                "all",
                14,
                model,
                issues,
                3,
                brier,
                0.5,
                difference,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                MURPHY,
                new ConsistencyBars(List.of()),
                difference,
                Optional.empty());
    }

    private static Adoption adoption(int issues, double low, double quarter) {
        return Adoption.of(
                "all",
                14,
                List.of(
                        score(Model.MILESTONES, issues, 0.2, 0.1),
                        score(Model.LAUNCHES, issues, 0.21, low),
                        score(Model.TRAILING_YEAR, issues, 0.21, 0.1),
                        score(Model.TRAILING_QUARTER, issues, quarter, 0.1),
                        score(Model.YEAR_BY_MONTH, issues, 0.21, 0.1)));
    }

    @Test
    void milestonesHelpWhereTheWholeIntervalOfTheirGainLiesAboveZero() {
        assertThat(adoption(30, 1e-9, 0.21).milestonesHelp()).isTrue();
        assertThat(adoption(30, 1e-9, 0.21).model()).isEqualTo(Model.MILESTONES);
        assertThat(adoption(30, 0, 0.21).milestonesHelp()).isFalse();
        assertThat(adoption(30, 0, 0.21).model()).isEqualTo(Model.LAUNCHES);
    }

    @Test
    void underThirtyWindowsNothingIsClaimed() {
        assertThat(adoption(29, 0.1, 0.21).milestonesHelp()).isFalse();
        assertThat(score(Model.LAUNCHES, 29, 0.2, 0.1).hasSkill()).isFalse();
        assertThat(score(Model.LAUNCHES, 30, 0.2, 0.1).hasSkill()).isTrue();
        assertThat(score(Model.LAUNCHES, 30, 0.2, 0).hasSkill()).isFalse();
    }

    @Test
    void everyBaseRateMustBeBeaten() {
        assertThat(adoption(30, 0.1, 0.2).milestonesHelp()).isFalse();
        assertThat(adoption(30, 0.1, 0.2).unbeaten()).containsExactly(Model.TRAILING_QUARTER);
    }

    @Test
    void withoutScoresNothingHelps() {
        assertThat(Adoption.of("all", 14, List.of()).milestonesHelp()).isFalse();
    }
}
