package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.stats.RidgeFit;
import coincide.stats.RidgeRegression;
import java.util.List;
import org.junit.jupiter.api.Test;

class FittedModelTest {
    private static final RidgeFit FIT = RidgeRegression.of(new double[][] {{0}, {1}, {2}}, new int[] {0, 1, 0})
            .fit(1);
    private static final long[] REFITS = {100, 130, 160, 190};

    private static PenaltyPath path(double penalty, double... losses) {
        return new PenaltyPath(
                "all", Model.LAUNCHES, penalty, List.of(FIT, FIT, FIT, FIT), List.of(losses[0], losses[1], losses[2]));
    }

    private static FittedModel model(double... last) {
        return new FittedModel(
                REFITS, List.of(path(1, 5, 9, last[0]), path(10, 6, 4, last[1]), path(100, 7, 7, last[2])));
    }

    @Test
    void thePenaltyIsTheOneThatHadForecastBestSoFar() {
        FittedModel model = model(1, 1, 1);
        assertThat(model.penaltyOn(100)).isEqualTo(100); // nothing is scored yet
        assertThat(model.penaltyOn(129)).isEqualTo(100);
        assertThat(model.penaltyOn(130)).isEqualTo(1); // 5 < 6 < 7
        assertThat(model.penaltyOn(175)).isEqualTo(10); // 10 < 14 = 14
        assertThat(model.penaltyOn(900)).isEqualTo(10);
    }

    @Test
    void laterLossesChangeNoEarlierChoice() {
        FittedModel one = model(1, 1, 1);
        FittedModel other = model(-50, 1, 1);
        for (long day = 100; day < 190; day++) {
            assertThat(other.penaltyOn(day)).isEqualTo(one.penaltyOn(day));
        }
        assertThat(other.penaltyOn(190)).isNotEqualTo(one.penaltyOn(190));
    }

    @Test
    void amongEqualsTheLargestPenaltyIsTaken() {
        FittedModel model = new FittedModel(REFITS, List.of(path(1, 5, 5, 5), path(10, 5, 5, 5)));
        assertThat(model.penaltyOn(190)).isEqualTo(10);
    }

    @Test
    void noFitIsUsedBeforeItsDay() {
        assertThatThrownBy(() -> model(1, 1, 1).on(99)).hasMessageContaining("No fit is as old");
    }
}
