package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.stats.ForecastScores;
import coincide.stats.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SkillBootstrapTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final Streams STREAMS = Streams.of(6, "bootstrap", "skill");
    private static final double[] A = {0.1, 0.4, 0.2, 0.3};
    private static final double[] B = {0.3, 0.3, 0.6, 0.4};
    private static final double[] REFERENCE = {0.5, 0.2, 0.7, 0.6};

    private static SkillBootstrap bootstrap(int issues, int length, int replicates) {
        return new SkillBootstrap(new BlockBootstrap(issues, length), 0.90, STREAMS, replicates);
    }

    @Test
    void differsByTheSkillsThatScoresHave() {
        double[] forecasts = {0.2, 0.9, 0.4, 0.6};
        double[] others = {0.5, 0.7, 0.6, 0.2};
        double[] base = {0.5, 0.4, 0.4, 0.5};
        boolean[] outcomes = {false, true, true, false};
        SkillBootstrap bootstrap = bootstrap(4, 1, 99);
        ForecastScores reference = new ForecastScores(base, outcomes);
        double first =
                new ForecastScores(forecasts, outcomes).brierSkill(reference).orElseThrow();
        double second =
                new ForecastScores(others, outcomes).brierSkill(reference).orElseThrow();
        double[] a = brier(forecasts, outcomes);
        double[] b = brier(others, outcomes);
        double[] r = brier(base, outcomes);
        assertThat(bootstrap.skill(a, r).orElseThrow().difference()).isEqualTo(first, CLOSE);
        assertThat(bootstrap.difference(a, b, r).orElseThrow().difference()).isEqualTo(first - second, CLOSE);
        assertThat(bootstrap.difference(b, a, r).orElseThrow().difference()).isEqualTo(second - first, CLOSE);
    }

    private static double[] brier(double[] forecasts, boolean[] outcomes) {
        return IntStream.range(0, forecasts.length)
                .mapToDouble(i -> Math.pow(forecasts[i] - (outcomes[i] ? 1 : 0), 2))
                .toArray();
    }

    @Test
    void limitsAreThoseOfAllReplicatesEnumerated() {
        // blocks of two: 16 pairs of starts, each a replicate of probability 1/16
        double[] all = new double[16];
        for (int i = 0; i < 16; i++) {
            int[] issues = {i / 4, (i / 4 + 1) % 4, i % 4, (i % 4 + 1) % 4};
            all[i] = mean(B, issues) / mean(REFERENCE, issues) - mean(A, issues) / mean(REFERENCE, issues);
        }
        Arrays.sort(all);
        SkillDifference drawn =
                bootstrap(4, 2, 9999).difference(A, B, REFERENCE).orElseThrow();
        // 0.05 lies inside the first 1/16, 0.95 inside the last
        assertThat(drawn.interval().orElseThrow().low()).isEqualTo(all[0], CLOSE);
        assertThat(drawn.interval().orElseThrow().high()).isEqualTo(all[15], CLOSE);
        // tails of 0.1 and 0.4 lie inside the second and the seventh
        for (int place : new int[] {1, 6}) {
            double level = 1 - 2 * (place + 0.6) / 16;
            Interval middle = new SkillBootstrap(new BlockBootstrap(4, 2), level, STREAMS, 9999)
                    .difference(A, B, REFERENCE)
                    .orElseThrow()
                    .interval()
                    .orElseThrow();
            assertThat(middle.low()).isEqualTo(all[place], CLOSE);
            assertThat(middle.high()).isEqualTo(all[15 - place], CLOSE);
        }
        assertThat(drawn.leftOut()).isZero();
    }

    private static double mean(double[] losses, int[] issues) {
        return Arrays.stream(issues).mapToDouble(i -> losses[i]).average().orElseThrow();
    }

    @Test
    void allMeansAreOverTheSameIssues() {
        Random random = new Random(8);
        double[] hard = random.doubles(60, 0, 100).toArray();
        double[] a = Arrays.stream(hard).map(loss -> 0.5 * loss).toArray();
        double[] b = Arrays.stream(hard).map(loss -> 0.75 * loss).toArray();
        SkillDifference difference =
                bootstrap(60, 4, 199).difference(a, b, hard).orElseThrow();
        assertThat(difference.difference()).isEqualTo(0.25, CLOSE);
        assertThat(difference.interval().orElseThrow().low()).isEqualTo(0.25, CLOSE);
        assertThat(difference.interval().orElseThrow().high()).isEqualTo(0.25, CLOSE);
    }

    @Test
    void equalForecastsDoNotDiffer() {
        assertThat(bootstrap(4, 1, 99).difference(A, A.clone(), REFERENCE))
                .hasValueSatisfying(equal -> assertThat(equal.interval()).hasValue(new Interval(0, 0)));
    }

    @Test
    void noSkillWhereTheReferenceHasNoLoss() {
        assertThat(bootstrap(4, 1, 99).difference(A, B, new double[4])).isEmpty();
        assertThat(bootstrap(4, 1, 99).skill(A, new double[4])).isEmpty();
    }

    @Test
    void replicatesInWhichTheReferenceHasNoLossAreLeftOutAndCounted() {
        SkillDifference rare = bootstrap(4, 1, 9999)
                .difference(A, B, new double[] {0, 0, 0.7, 0})
                .orElseThrow();
        // 4 issues drawn, none of them the third: (3/4)^4; 4 standard errors
        assertThat(rare.leftOut() / 9999.0).isEqualTo(0.3164, within(0.0186));
        assertThat(rare.interval()).isPresent();
        SkillDifference few = bootstrap(4, 1, 19)
                .difference(A, B, new double[] {0, 0, 0.7, 0})
                .orElseThrow();
        assertThat(few.leftOut()).isPositive();
        assertThat(few.interval()).isEmpty();
    }

    @Test
    void noIntervalWithoutTwoWholeBlocks() {
        assertThat(bootstrap(4, 3, 99).difference(A, B, REFERENCE).orElseThrow().interval())
                .isEmpty();
        assertThat(bootstrap(1, 1, 99)
                        .skill(new double[] {0.1}, new double[] {0.2})
                        .orElseThrow())
                .isEqualTo(new SkillDifference(0.5, Optional.empty(), 0));
    }

    @Test
    void holdsTheTrueDifferenceAboutAsOftenAsItSays() {
        Random random = new Random(21);
        int holds = 0;
        int above = 0;
        int trials = 600;
        for (int i = 0; i < trials; i++) {
            double[][] losses = dependent(100, random);
            Interval interval = bootstrap(100, 5, 199)
                    .difference(losses[0], losses[1], losses[2])
                    .orElseThrow()
                    .interval()
                    .orElseThrow();
            holds += interval.contains(0) ? 1 : 0;
            above += interval.low() > 0 ? 1 : 0;
        }
        // nominal 0.90 and 0.05
        assertThat((double) holds / trials).isBetween(0.84, 0.93);
        assertThat((double) above / trials).isBetween(0.03, 0.09);
    }

    /** Brier losses of two forecasts that are equally good, and of their reference, of outcomes that follow a slow tide. */
    private static double[][] dependent(int issues, Random random) {
        double[][] losses = new double[3][issues];
        double tide = random.nextGaussian();
        for (int i = 0; i < issues; i++) {
            tide = 0.7 * tide + Math.sqrt(0.51) * random.nextGaussian();
            double outcome = random.nextDouble() < logistic(tide) ? 1 : 0;
            losses[0][i] = Math.pow(logistic(0.7 * tide + 0.5 * random.nextGaussian()) - outcome, 2);
            losses[1][i] = Math.pow(logistic(0.7 * tide + 0.5 * random.nextGaussian()) - outcome, 2);
            losses[2][i] = Math.pow(0.5 - outcome, 2);
        }
        return losses;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Test
    void refusesWhatAreNoLosses() {
        SkillBootstrap bootstrap = bootstrap(4, 1, 99);
        assertThatThrownBy(() -> bootstrap.skill(new double[3], REFERENCE))
                .hasMessage("Invalid losses: 3 of them for blocks of 4 issues; give one an issue to each forecast");
        assertThatThrownBy(() -> bootstrap.difference(A, B, new double[] {1, -0.5, 1, 1}))
                .hasMessage("Invalid loss -0.5 at place 1: it must be finite and not negative");
        assertThatThrownBy(() -> bootstrap.difference(A, new double[] {0, 0, 0, Double.NaN}, B))
                .hasMessageStartingWith("Invalid loss NaN at place 3");
        assertThatThrownBy(() -> bootstrap(4, 1, 18))
                .hasMessage("Invalid replicates: 18 are too few for an interval at level 0.9; draw more");
        assertThatThrownBy(() -> new SkillDifference(Double.NaN, Optional.empty(), 0))
                .hasMessage("Invalid skill difference NaN, 0 replicates left out: the first must be finite, the "
                        + "second not negative");
    }
}
