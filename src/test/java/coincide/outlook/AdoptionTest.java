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

    private static Optional<SkillDifference> difference(double low) {
        return Optional.of(new SkillDifference(low + 0.1, Optional.of(new Interval(low, low + 0.2)), 0));
    }

    private static Score score(Model model, int issues, double low, double daily, List<Model> unbeaten) {
        return new Score(
                "all",
                14,
                model,
                issues,
                3,
                0.2,
                0.5,
                difference(low),
                difference(daily),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                MURPHY,
                new ConsistencyBars(List.of()),
                difference(low),
                difference(daily),
                Optional.empty(),
                unbeaten);
    }

    private static Adoption adoption(int issues, double low, double daily, List<Model> unbeaten) {
        return Adoption.of(
                "all",
                14,
                List.of(
                        score(Model.MILESTONES, issues, 0.1, 0.1, unbeaten),
                        score(Model.LAUNCHES, issues, low, daily, List.of(Model.RECENCY))));
    }

    @Test
    void milestonesHelpWhereBothIntervalsOfTheirGainLieAboveZero() {
        assertThat(adoption(30, 1e-9, 1e-9, List.of()).milestonesHelp()).isTrue();
        assertThat(adoption(30, 1e-9, 1e-9, List.of()).model()).isEqualTo(Model.MILESTONES);
        assertThat(adoption(30, 0, 0.1, List.of()).milestonesHelp()).isFalse();
        assertThat(adoption(30, 0.1, 0, List.of()).milestonesHelp()).isFalse();
        assertThat(adoption(30, 0, 0.1, List.of()).model()).isEqualTo(Model.LAUNCHES);
    }

    @Test
    void underThirtyWindowsNothingIsClaimed() {
        assertThat(adoption(29, 0.1, 0.1, List.of()).milestonesHelp()).isFalse();
        assertThat(score(Model.LAUNCHES, 29, 0.1, 0.1, List.of()).hasSkill()).isFalse();
        assertThat(score(Model.LAUNCHES, 30, 0.1, 0.1, List.of()).hasSkill()).isTrue();
        assertThat(score(Model.LAUNCHES, 30, 0, 0.1, List.of()).hasSkill()).isFalse();
        assertThat(score(Model.LAUNCHES, 30, 0.1, 0, List.of()).hasSkill()).isFalse();
    }

    @Test
    void everySimplerForecastMustBeBeaten() {
        assertThat(adoption(30, 0.1, 0.1, List.of(Model.TRAILING_QUARTER)).milestonesHelp())
                .isFalse();
        assertThat(adoption(30, 0.1, 0.1, List.of(Model.TRAILING_QUARTER)).unbeaten())
                .containsExactly(Model.TRAILING_QUARTER);
        assertThat(score(Model.LAUNCHES, 30, 0.1, 0.1, List.of(Model.RECENCY)).hasSkill())
                .isFalse();
    }

    @Test
    void withoutScoresNothingHelps() {
        assertThat(Adoption.of("all", 14, List.of()).milestonesHelp()).isFalse();
        assertThat(Adoption.of("all", 14, List.of()).isScored()).isFalse();
    }
}
