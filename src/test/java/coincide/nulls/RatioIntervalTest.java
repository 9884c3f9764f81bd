package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.stats.Interval;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RatioIntervalTest {
    private static final Observation DAYS = Histories.years(2012, 2021);
    private static final Streams STREAMS = Streams.of(1, "N10", "");
    private static final int REPLICATES = 9_999;

    @RepeatedTest(6)
    void oneSidedPIsHalfOfOneMinusTheLevelAtEachLimit(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        boolean[] exposed = Histories.exposed(DAYS, random);
        int[] y = Histories.launchDays(DAYS, exposed, repetition.getCurrentRepetition() / 2.0, random);
        SeasonalModel model = SeasonalModel.of(y, DAYS, 2);
        RatioInterval interval = RatioInterval.of(model, exposed, STREAMS, REPLICATES);
        assertThat(at(model, exposed, interval.at95().high()).pLess()).isEqualTo(0.025, within(5e-4));
        assertThat(at(model, exposed, interval.at90().high()).pLess()).isEqualTo(0.05, within(5e-4));
        assertThat(at(model, exposed, interval.at90().low()).pGreater()).isEqualTo(0.05, within(5e-4));
        if (interval.at95().low() > 0) {
            assertThat(at(model, exposed, interval.at95().low()).pGreater()).isEqualTo(0.025, within(5e-4));
        } else {
            assertThat(at(model, exposed, 0.001).pGreater()).isGreaterThan(0.025);
        }
        assertThat(interval.at95().contains(model.ratio(exposed).getAsDouble())).isTrue();
        assertThat(interval.at95().low()).isLessThan(interval.at90().low());
        assertThat(interval.at95().high()).isGreaterThan(interval.at90().high());
        NullLaw test = ResidualRotation.of(model).law(exposed, STREAMS, REPLICATES);
        assertThat(interval.at95().contains(1)).isEqualTo(test.pTwoSided() > 0.05);
    }

    private static NullLaw at(SeasonalModel model, boolean[] exposed, double ratio) {
        double estimate = model.ratio(exposed).getAsDouble();
        return new RatioInversion(model, exposed, estimate, STREAMS, REPLICATES).test(Math.log(ratio));
    }

    @Test
    void testOfRatioOneIsTheHeadlineTest() {
        Random random = new Random(9);
        boolean[] exposed = Histories.exposed(DAYS, random);
        SeasonalModel model = SeasonalModel.of(Histories.launchDays(DAYS, exposed, 1.5, random), DAYS, 2);
        NullLaw headline = ResidualRotation.of(model).law(exposed, STREAMS, REPLICATES);
        assertThat(at(model, exposed, 1).pGreater()).isEqualTo(headline.pGreater());
        assertThat(at(model, exposed, 1).pLess()).isEqualTo(headline.pLess());
    }

    @Test
    void startsAtZeroWithoutExposedLaunches() {
        boolean[] exposed = Histories.exposed(DAYS, new Random(1));
        int[] y = Histories.launchDays(DAYS, exposed, 0, new Random(2));
        SeasonalModel model = SeasonalModel.of(y, DAYS, 2);
        Interval interval = RatioInterval.of(model, exposed, STREAMS, 999).at95();
        assertThat(model.ratio(exposed)).hasValue(0);
        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isBetween(0.01, 1.0);
    }

    @Test
    void endsAtInfinityWithoutUnexposedLaunches() {
        boolean[] exposed = Histories.exposed(DAYS, new Random(1));
        int[] y = new int[exposed.length];
        for (int t = 0; t < y.length; t += 2) {
            y[t] = exposed[t] ? 1 : 0;
        }
        SeasonalModel model = SeasonalModel.of(y, DAYS, 2);
        Interval interval = RatioInterval.of(model, exposed, STREAMS, 999).at95();
        assertThat(model.ratio(exposed)).hasValue(Double.POSITIVE_INFINITY);
        assertThat(interval.high()).isInfinite();
        assertThat(interval.low()).isGreaterThan(1);
    }

    @Test
    void staysWithinItsRangeForVeryFewLaunches() {
        boolean[] exposed = Histories.exposed(DAYS, new Random(1));
        int[] y = new int[exposed.length];
        y[100] = 1;
        y[2000] = 1;
        Arrays.fill(exposed, 95, 103, true);
        Interval interval = RatioInterval.of(SeasonalModel.of(y, DAYS, 2), exposed, STREAMS, 999)
                .at95();
        assertThat(interval.low()).isBetween(0.0, interval.high());
    }

    /** Three to ten launches expected on exposed days: limits that ignore how the spread grows with the ratio fail here. */
    @Test
    void coversLargeRatiosOfSparseExposures() {
        Observation observation = Histories.years(2012, 2023);
        Random random = new Random(41);
        for (double ratio : new double[] {1, 4}) {
            int missed = 0;
            for (int i = 0; i < 100; i++) {
                boolean[] exposed = new boolean[observation.length()];
                for (int window = 0; window < 25; window++) {
                    int start = random.nextInt(exposed.length - 4);
                    Arrays.fill(exposed, start, start + 4, true);
                }
                int[] y = Histories.launchDays(observation, exposed, ratio, random);
                SeasonalModel model = SeasonalModel.of(y, observation, 2);
                missed += RatioInterval.of(model, exposed, STREAMS, 499).at95().contains(ratio) ? 0 : 1;
            }
            // 99.9 % of Binomial(100, .05) lies in 0 ... 13
            assertThat(missed).as("ratio %s", ratio).isLessThanOrEqualTo(13);
        }
    }
}
