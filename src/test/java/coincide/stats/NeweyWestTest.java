package coincide.stats;

import static coincide.stats.JointDesigns.days;
import static coincide.stats.JointDesigns.windows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.model.Observation.Block;
import coincide.stats.ResponseDistribution.LaunchDay;
import coincide.stats.ResponseDistribution.Poisson;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeweyWestTest {
    private static final Observation GAP = new Observation(List.of(
            new Block(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 10)),
            new Block(LocalDate.of(2020, 2, 14), LocalDate.of(2020, 4, 1)),
            new Block(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 20))));

    @Test
    void equalsTheSumOverAllPairsOfDays() {
        for (Observation observation : List.of(days(120), GAP)) {
            int days = observation.length();
            LogLinearDesign design = LogLinearDesign.of(observation, 0).withExposure("talks", windows(days, 5, 17, 6));
            int[] y = new Random(9).ints(days, 0, 2).toArray();
            for (int lag : new int[] {0, 1, 14, 500}) {
                for (ResponseDistribution law : List.of(new Poisson(), new LaunchDay())) {
                    LogLinearFit fit = LogLinearRegression.fit(y, design, law).orThrow();
                    double[][] expected = byPairs(fit, lag);
                    double[][] actual = NeweyWest.of(fit, lag).covariance();
                    for (int j = 0; j < expected.length; j++) {
                        assertThat(actual[j]).as("%s lag %d", law, lag).containsExactly(expected[j], within(1e-9));
                    }
                }
            }
        }
    }

    private static double[][] byPairs(LogLinearFit fit, int lag) {
        int terms = fit.beta().length;
        long[] days = fit.design().observation().days();
        double[] scores = fit.scores();
        double[][] meat = new double[terms][terms];
        for (int t = 0; t < days.length; t++) {
            for (int s = 0; s < days.length; s++) {
                double weight = Math.max(0, 1 - Math.abs(days[t] - days[s]) / (lag + 1.0));
                for (int j = 0; j < terms; j++) {
                    for (int k = 0; k < terms; k++) {
                        meat[j][k] += weight * scores[t] * scores[s] * x(fit, j, t) * x(fit, k, s);
                    }
                }
            }
        }
        double[][] bread = fit.covariance();
        double[][] sandwich = new double[terms][terms];
        for (int i = 0; i < terms * terms * terms * terms; i++) {
            int a = i % terms;
            int j = i / terms % terms;
            int k = i / terms / terms % terms;
            int b = i / terms / terms / terms;
            sandwich[a][b] += bread[a][j] * meat[j][k] * bread[k][b];
        }
        return sandwich;
    }

    private static double x(LogLinearFit fit, int term, int day) {
        return fit.design().columns().get(term)[day];
    }

    @Test
    void burstsInsideWindowsWidenTheErrors() {
        Random random = new Random(1);
        int[] y = new int[3000];
        for (int t = 0; t + 6 < y.length; t++) {
            if (random.nextInt(60) == 0) {
                for (int k = 0; k < 6; k++) {
                    y[t + k] = 1;
                }
            }
        }
        LogLinearDesign design = LogLinearDesign.of(days(3000), 1).withExposure("talks", windows(3000, 20, 61, 10));
        LogLinearFit fit = LogLinearRegression.fit(y, design, new Poisson()).orThrow();
        WaldEstimate robust = NeweyWest.of(fit, 14).coefficient("talks");
        assertThat(NeweyWest.of(NeweyWest.of(fit, 14), 14).covariance())
                .isDeepEqualTo(NeweyWest.of(fit, 14).covariance());
        assertThat(robust.logRatio()).isEqualTo(fit.coefficient("talks").logRatio());
        assertThat(robust.standardError() / fit.coefficient("talks").standardError())
                .isBetween(1.5, 3.0);
        assertThatThrownBy(() -> NeweyWest.of(fit, -1)).hasMessage("Invalid lag of -1 days: it is negative");
        assertThatThrownBy(() -> fit.withCovariance(new double[2][2]))
                .hasMessage("Invalid covariance: it must have 5 rows and columns");
    }
}
