package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ForecastScoresTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Test
    void scoresByHand() {
        ForecastScores scores = new ForecastScores(new double[] {0.8, 0.4, 0.1}, new boolean[] {true, true, false});
        assertThat(scores.brier()).isEqualTo((0.04 + 0.36 + 0.01) / 3, CLOSE);
        assertThat(scores.logScore()).isEqualTo(-(Math.log(0.8) + Math.log(0.4) + Math.log(0.9)) / 3, CLOSE);
        assertThat(scores.auc()).hasValue(1);
        assertThat(scores.events()).isEqualTo(2);
    }

    @Test
    void clipsTheLogScoreAndNotTheBrierScore() {
        ForecastScores wrong = new ForecastScores(new double[] {0, 1}, new boolean[] {true, false});
        assertThat(wrong.logScore()).isEqualTo(-Math.log(0.001), within(1e-9));
        assertThat(wrong.brier()).isEqualTo(1);
        ForecastScores right = new ForecastScores(new double[] {0, 1}, new boolean[] {false, true});
        assertThat(right.logScore()).isEqualTo(-Math.log(0.999), CLOSE);
        assertThat(right.brier()).isZero();
        assertThat(wrong.brierSkill(right)).isEmpty();
        assertThat(right.brierSkill(wrong)).hasValue(1);
        assertThat(wrong.logSkill(wrong)).hasValue(0);
    }

    @Test
    void areaCountsPairsAndHalfOfTheTies() {
        Random random = new Random(7);
        double[] forecasts =
                random.doubles(80).map(p -> Math.round(10 * p) / 10.0).toArray();
        boolean[] outcomes = new boolean[80];
        for (int i = 0; i < 80; i++) {
            outcomes[i] = random.nextDouble() < 0.3 + 0.4 * forecasts[i];
        }
        double won = 0;
        int pairs = 0;
        for (int i = 0; i < 80; i++) {
            for (int j = 0; j < 80; j++) {
                if (outcomes[i] && !outcomes[j]) {
                    won += forecasts[i] > forecasts[j] ? 1 : forecasts[i] == forecasts[j] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        assertThat(new ForecastScores(forecasts, outcomes).auc().getAsDouble()).isEqualTo(won / pairs, CLOSE);
    }

    @Test
    void areaIsEmptyWhereAllOutcomesAreTheSame() {
        assertThat(new ForecastScores(new double[] {0.2, 0.7}, new boolean[2]).auc())
                .isEmpty();
        assertThat(new ForecastScores(new double[] {0.2}, new boolean[] {true}).auc())
                .isEmpty();
    }

    @Test
    void decompositionIsExactForForecastsConstantInEachBin() {
        double[] forecasts = {0.15, 0.15, 0.15, 0.75, 0.75, 1, 1, 0};
        boolean[] outcomes = {false, true, false, true, true, true, false, false};
        ForecastScores scores = new ForecastScores(forecasts, outcomes);
        Reliability table = scores.reliability(10);
        assertThat(table.bins())
                .containsExactly(
                        new Reliability.Bin(0, 1, 0, 0),
                        new Reliability.Bin(1, 3, (0.15 + 0.15 + 0.15) / 3, 1.0 / 3),
                        new Reliability.Bin(7, 2, 0.75, 1),
                        new Reliability.Bin(9, 2, 1, 0.5));
        assertThat(table.remainder()).isEqualTo(0, CLOSE);
        assertThat(table.uncertainty()).isEqualTo(0.25);
        assertThat(table.reliability() - table.resolution() + table.uncertainty())
                .isEqualTo(scores.brier(), CLOSE);
    }

    @Test
    void remainderIsTheSpreadWithinBins() {
        double[] forecasts = {0.12, 0.18};
        boolean[] outcomes = {false, true};
        Reliability table = new ForecastScores(forecasts, outcomes).reliability(10);
        // within the bin: variance of forecasts less twice their covariance with outcomes
        assertThat(table.remainder()).isEqualTo(0.03 * 0.03 - 2 * 0.03 * 0.5, CLOSE);
    }

    @Test
    void climatologyKnowsOnlyWindowsThatAreOver() {
        Observation observation = Observation.of(FIRST, FIRST.plusDays(9));
        ForecastTarget target = new ForecastTarget(new int[] {1, 0, 0, 2, 0, 0, 0, 0, 1, 0}, observation, 2);
        // windows after days 0 to 7 hold a launch on days 1, 2, 6 and 7
        assertThat(target.climatology(day(0))).isEqualTo(0.5);
        assertThat(target.climatology(day(1))).isEqualTo(0.5);
        assertThat(target.climatology(day(2))).isEqualTo(0.5 / 2);
        assertThat(target.climatology(day(3))).isEqualTo(1.5 / 3);
        assertThat(target.climatology(day(4))).isEqualTo(2.5 / 4);
        assertThat(target.climatology(day(7))).isEqualTo(2.5 / 7);
        assertThat(target.climatology(day(9))).isEqualTo(4.5 / 9);
        assertThat(target.climatology(day(400))).isEqualTo(4.5 / 9);
        assertThat(target.outcome(day(1))).isTrue();
        assertThat(target.outcome(day(0))).isFalse();
        assertThat(target.decided(day(7))).isTrue();
        assertThat(target.decided(day(8))).isFalse();
        assertThat(target.decided(day(-1))).isFalse();
    }

    @Test
    void windowsWithAnUnobservedDayAreLeftOut() {
        Observation observation = new Observation(List.of(
                new Observation.Block(FIRST, FIRST.plusDays(2)),
                new Observation.Block(FIRST.plusDays(5), FIRST.plusDays(8))));
        ForecastTarget target = new ForecastTarget(new int[] {0, 1, 0, 0, 0, 0, 1}, observation, 2);
        assertThat(target.decided(day(0))).isTrue();
        assertThat(target.decided(day(1))).isFalse();
        assertThat(target.decided(day(4))).isTrue();
        // of observed issue days only 0, 5 and 6 have their windows observed
        assertThat(target.climatology(day(8))).isEqualTo(2.5 / 4);
        assertThatThrownBy(() -> target.outcome(day(1)))
                .hasMessage(
                        "Cannot score a forecast issued on epoch day %d: not all of the 2 days after it are observed; "
                                        .formatted(day(1))
                                + "leave it out");
    }

    @Test
    void refusesWhatIsNoForecast() {
        assertThatThrownBy(() -> new ForecastScores(new double[] {0.5, 1.5}, new boolean[2]))
                .hasMessage("Invalid forecast 1.5 at place 1: it must lie in [0, 1]");
        assertThatThrownBy(() -> new ForecastScores(new double[0], new boolean[0]))
                .hasMessageStartingWith("Invalid forecasts: 0 probabilities and 0 outcomes");
        assertThatThrownBy(() -> new ForecastScores(new double[1], new boolean[1]).reliability(0))
                .hasMessage("Invalid number of bins 0: it must be positive");
        assertThatThrownBy(() -> new ForecastTarget(new int[3], Observation.of(FIRST, FIRST.plusDays(2)), 0))
                .hasMessage(
                        "Invalid forecast target: 3 days of launches, 3 observed days, horizon 0; the days must agree "
                                + "and the horizon be positive");
    }

    @Test
    void trailingShareByHand() {
        Observation observation = Observation.of(FIRST, FIRST.plusDays(9));
        ForecastTarget target = new ForecastTarget(new int[] {1, 0, 0, 2, 0, 0, 0, 0, 1, 0}, observation, 2);
        // windows after days 0 to 7 hold a launch on days 1, 2, 6 and 7
        assertThat(target.trailing(day(1), 365)).isEmpty();
        assertThat(target.trailing(day(2), 365)).hasValue(0);
        assertThat(target.trailing(day(4), 3)).hasValue(1);
        assertThat(target.trailing(day(4), 4)).hasValue(2.0 / 3);
        assertThat(target.trailing(day(4), 365)).hasValue(2.0 / 3);
        assertThat(target.trailing(day(9), 3)).hasValue(1);
        assertThat(target.trailing(day(9), 4)).hasValue(2.0 / 3);
        assertThat(target.trailing(day(9), 1)).isEmpty();
        assertThat(target.trailing(day(9), 2)).hasValue(1);
        // windows end at the last observed day, however late the issue
        assertThat(target.trailing(day(10), 3)).hasValue(1);
        assertThat(target.trailing(day(12), 3)).isEmpty();
    }

    @Test
    void trailingShareLeavesOutWindowsThatAreNotObserved() {
        Observation observation = new Observation(List.of(
                new Observation.Block(FIRST, FIRST.plusDays(2)),
                new Observation.Block(FIRST.plusDays(5), FIRST.plusDays(8))));
        ForecastTarget target = new ForecastTarget(new int[] {0, 1, 0, 0, 0, 0, 1}, observation, 2);
        // of observed issue days only 0, 5 and 6 have their windows observed, with a launch after 0 and 6
        assertThat(target.trailing(day(8), 365)).hasValue(2.0 / 3);
        assertThat(target.trailing(day(8), 3)).hasValue(0.5);
    }

    private static long day(int offset) {
        return FIRST.toEpochDay() + offset;
    }
}
