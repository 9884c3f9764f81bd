package coincide.stats;

import static coincide.stats.JointDesigns.days;
import static org.assertj.core.api.Assertions.assertThat;

import coincide.stats.RegressionResult.RankDeficient;
import coincide.stats.RegressionResult.Separated;
import coincide.stats.ResponseDistribution.LaunchDay;
import coincide.stats.ResponseDistribution.NegativeBinomial;
import coincide.stats.ResponseDistribution.Poisson;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.junit.jupiter.api.Test;

/** Infinite estimates on tiny histories, against linear programming, which decides exactly whether there are any. */
class LogLinearSeparationTest {
    @Test
    void separationIsReportedWhereALinearProgramFindsIt() {
        Random random = new Random(2);
        int separated = 0;
        int fitted = 0;
        for (int i = 0; i < 400; i++) {
            int days = 7 + random.nextInt(6);
            LogLinearDesign design = LogLinearDesign.of(days(days), 0);
            for (String name : List.of("talks", "visits")) {
                boolean[] exposed = new boolean[days];
                for (int t = 0; t < days; t++) {
                    exposed[t] = random.nextInt(3) == 0;
                }
                design = design.withExposure(name, exposed);
            }
            int[] y = random.ints(days, 0, 2).toArray();
            for (ResponseDistribution law : List.of(new Poisson(), new NegativeBinomial(0.05), new LaunchDay())) {
                RegressionResult result = LogLinearRegression.fit(y, design, law);
                if (LaunchUnits.total(y) == 0 || result instanceof RankDeficient) {
                    continue;
                }
                boolean infinite = separable(y, design, law instanceof LaunchDay);
                assertThat(result).as("%s", law).isInstanceOf(infinite ? Separated.class : LogLinearFit.class);
                separated += infinite ? 1 : 0;
                fitted += infinite ? 0 : 1;
            }
        }
        assertThat(separated).isGreaterThan(100);
        assertThat(fitted).isGreaterThan(100);
    }

    @Test
    void fewLaunchesAmongManyTermsAreSeparatedBySeasonAndTrend() {
        int[] y = new int[4000];
        y[1000] = 1;
        y[2777] = 1;
        LogLinearDesign smooth = LogLinearDesign.of(days(4000), 2);
        for (ResponseDistribution law : List.of(new Poisson(), new LaunchDay())) {
            assertThat(LogLinearRegression.fit(y, smooth, law)).isInstanceOf(Separated.class);
            assertThat(LogLinearRegression.fit(y, LogLinearDesign.of(days(4000), 0), law))
                    .isInstanceOf(LogLinearFit.class);
        }
    }

    @Test
    void namesOnlyTheTermsThatRunAway() {
        boolean[] talks = JointDesigns.windows(2000, 10, 40, 5);
        boolean[] visits = JointDesigns.windows(2000, 13, 80, 9);
        LogLinearDesign design =
                LogLinearDesign.of(days(2000), 2).withExposure("talks", talks).withExposure("visits", visits);
        int[] y = new int[2000];
        for (int t = 0; t < y.length; t += 3) {
            y[t] = talks[t] ? 0 : 1;
        }
        assertThat(LogLinearRegression.fit(y, design, new Poisson())).isEqualTo(new Separated(List.of("talks")));
        for (int t = 0; t < y.length; t++) {
            y[t] = talks[t] && !visits[t] ? 0 : t % 3 == 0 ? 1 : 0;
        }
        assertThat(LogLinearRegression.fit(y, design, new Poisson())).isInstanceOf(LogLinearFit.class);
        for (int t = 0; t < y.length; t++) {
            y[t] = talks[t] ? t % 3 == 0 ? 1 : 0 : 0;
        }
        assertThat(LogLinearRegression.fit(y, design, new LaunchDay()))
                .isEqualTo(new Separated(List.of("intercept", "talks")));
    }

    /** Whether some direction raises the likelihood for ever: x'd = 0 or >= 0 on launch days, <= 0 on others, not all 0. */
    private static boolean separable(int[] y, LogLinearDesign design, boolean launchDays) {
        List<LinearConstraint> constraints = new ArrayList<>();
        double[] objective = new double[design.terms().size()];
        for (int t = 0; t < y.length; t++) {
            double[] row = new double[objective.length];
            for (int j = 0; j < row.length; j++) {
                row[j] = design.column(design.terms().get(j))[t];
                objective[j] += y[t] == 0 ? -row[j] : launchDays ? row[j] : 0;
            }
            Relationship launched = launchDays ? Relationship.GEQ : Relationship.EQ;
            constraints.add(new LinearConstraint(row, y[t] == 0 ? Relationship.LEQ : launched, 0));
        }
        constraints.add(new LinearConstraint(objective, Relationship.EQ, 1));
        try {
            new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(new double[objective.length], 0),
                            new LinearConstraintSet(constraints),
                            new NonNegativeConstraint(false));
            return true;
        } catch (NoFeasibleSolutionException e) {
            return false;
        }
    }
}
