package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import coincide.model.Observation;
import coincide.stats.CircularCorrelation;
import coincide.stats.ConditionalOdds;
import coincide.stats.RateRatio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResidualRotationTest {
    private static final Observation DAYS = Histories.years(2012, 2021);
    private static final Streams STREAMS = Streams.of(1, "N10", "");

    @Test
    void rejectsAboutOneInTwentyUnderASeasonAlone() {
        Random random = new Random(20);
        int histories = 300;
        int rejected = 0;
        int rejectedWithoutSeason = 0;
        for (int i = 0; i < histories; i++) {
            boolean[] exposed = Histories.exposed(DAYS, random);
            int[] y = Histories.launchDays(DAYS, exposed, 1, random);
            NullLaw law = ResidualRotation.of(y, DAYS, 2).law(exposed, STREAMS, 999);
            rejected += law.p(Direction.UP) <= 0.05 ? 1 : 0;
            rejectedWithoutSeason += UniformDays.law(y, exposed).p(Direction.UP) <= 0.05 ? 1 : 0;
        }
        // 99.9 % of Binomial(300, .05) lies in 4 ... 28
        assertThat(rejected).isBetween(4, 28);
        assertThat(rejectedWithoutSeason).isNotEqualTo(rejected);
    }

    @Test
    void recoversAPlantedRatio() {
        Random random = new Random(21);
        double sum = 0;
        int covered = 0;
        for (int i = 0; i < 40; i++) {
            boolean[] exposed = Histories.exposed(DAYS, random);
            int[] y = Histories.launchDays(DAYS, exposed, 3, random);
            SeasonalModel model = SeasonalModel.of(y, DAYS, 2);
            sum += Math.log(model.ratio(exposed).getAsDouble());
            covered += RatioInterval.of(model, exposed, STREAMS, 999).at95().contains(3) ? 1 : 0;
        }
        assertThat(Math.exp(sum / 40)).isEqualTo(3, within(0.3));
        assertThat(covered).isBetween(33, 40);
    }

    @Test
    void movingAllDatesByFourYearsChangesNothing() {
        Random random = new Random(22);
        boolean[] exposed = Histories.exposed(DAYS, random);
        int[] y = Histories.launchDays(DAYS, exposed, 2, random);
        Observation later = Histories.years(2016, 2025);
        NullLaw here = ResidualRotation.of(y, DAYS, 2).law(exposed, STREAMS, 999);
        NullLaw there = ResidualRotation.of(y, later, 2).law(exposed, STREAMS, 999);
        assertThat(there.pGreater()).isEqualTo(here.pGreater());
        assertThat(there.observed()).isEqualTo(here.observed(), within(1e-9));
        assertThat(there.sd()).isEqualTo(here.sd(), within(1e-9));
    }

    @Test
    void turningTheWeightsRoundSwapsTheTails() {
        Random random = new Random(23);
        boolean[] exposed = Histories.exposed(DAYS, random);
        int[] y = Histories.launchDays(DAYS, exposed, 2, random);
        ResidualRotation rotation = ResidualRotation.of(y, DAYS, 2);
        double[] weights = CircularCorrelation.weights(exposed);
        double[] opposite = Arrays.stream(weights).map(x -> -x).toArray();
        assertThat(rotation.law(opposite, STREAMS, 999).pLess())
                .isEqualTo(rotation.law(weights, STREAMS, 999).pGreater());
    }

    @Test
    void aYearWithoutLaunchesAddsNothing() {
        Random random = new Random(24);
        boolean[] exposed = Histories.exposed(DAYS, random);
        int[] y = Histories.launchDays(DAYS, exposed, 2, random);
        Arrays.fill(y, 0, 366, 0);
        SeasonalModel model = SeasonalModel.of(y, DAYS, 2);
        assertThat(Arrays.stream(model.mu(), 0, 366)).containsOnly(0.0);
        boolean[] without = exposed.clone();
        Arrays.fill(without, 0, 366, false);
        NullLaw law = ResidualRotation.of(model).law(exposed, STREAMS, 999);
        assertThat(ResidualRotation.of(model).law(without, STREAMS, 999)).isEqualTo(law);
    }

    @Test
    void isUntestableWithoutLaunchesAndWhereAllDaysAreExposed() {
        boolean[] all = new boolean[DAYS.length()];
        Arrays.fill(all, true);
        NullLaw none = ResidualRotation.of(new int[all.length], DAYS, 2).law(new boolean[all.length], STREAMS, 99);
        assertThat(none.untestable()).isTrue();
        int[] y = Histories.launchDays(DAYS, all, 1, new Random(25));
        SeasonalModel model = SeasonalModel.of(y, DAYS, 2);
        NullLaw everywhere = ResidualRotation.of(model).law(all, STREAMS, 99);
        assertThat(everywhere.untestable()).isTrue();
        assertThat(everywhere.p(Direction.UP)).isEqualTo(1);
        assertThat(ResidualShift.law(model, all).untestable()).isTrue();
        assertThat(model.ratio(all)).isEmpty();
        assertThat(RatioInterval.of(model, all, STREAMS, 99).at95().high()).isInfinite();
    }

    @Test
    void aShortLastYearJoinsTheOneBefore() {
        Observation days = Observation.of(LocalDate.of(2018, 1, 1), LocalDate.of(2021, 1, 31));
        assertThat(SeasonalModel.of(new int[days.length()], days, 1).years().count())
                .isEqualTo(3);
    }

    @Test
    void conditionalLawOfOneFlatYearIsTheBinomialOfTheExactRatio() {
        Observation year = Histories.years(2013, 2013);
        int[] y = new int[365];
        boolean[] exposed = new boolean[365];
        for (int t = 0; t < 365; t += 20) {
            y[t] = 1;
        }
        Arrays.fill(exposed, 0, 73, true);
        SeasonalModel flat = SeasonalModel.of(y, year, 0);
        RateRatio margins = RateRatio.of(y, exposed);
        ConditionalOdds odds = new ConditionalOdds(flat.conditional(exposed), margins.n1());
        assertThat(odds.estimate()).isEqualTo(margins.ratio(), within(1e-6));
        assertThat(odds.interval(0.95).low()).isEqualTo(margins.interval(0.95).low(), within(1e-6));
        assertThat(odds.interval(0.95).high()).isEqualTo(margins.interval(0.95).high(), within(1e-6));
    }

    @Test
    void conditionalLawExpectsWhatTheModelExpects() {
        boolean[] exposed = Histories.exposed(DAYS, new Random(26));
        int[] y = Histories.launchDays(DAYS, exposed, 1, new Random(27));
        SeasonalModel model = SeasonalModel.of(y, DAYS, 2);
        assertThat(model.conditional(exposed).mean()).isEqualTo(model.expected(exposed), within(1e-6));
    }
}
