package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import coincide.model.Observation;
import coincide.stats.LaunchUnits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EraContrastTest {
    private static final Observation DAYS = Histories.years(2012, 2023);
    private static final int SPLIT = DAYS.indexOf(LocalDate.of(2018, 1, 1).toEpochDay());
    private static final Streams STREAMS = Streams.of(1, "N10", "");

    @Test
    void rejectsAboutOneInTwentyWhenBothErasShareARatio() {
        Random random = new Random(31);
        int rejected = 0;
        for (int i = 0; i < 300; i++) {
            boolean[] exposed = Histories.exposed(DAYS, random);
            int[] y = Histories.launchDays(DAYS, exposed, 2, random);
            NullLaw law = EraContrast.of(y, exposed, SPLIT, DAYS, 2).law(STREAMS, 999);
            rejected += law.p(Direction.UP) <= 0.05 ? 1 : 0;
        }
        // 99.9 % of Binomial(300, .05) lies in 4 ... 28
        assertThat(rejected).isBetween(4, 28);
    }

    @Test
    void findsARatioThatHoldsInOneEraOnly() {
        Random random = new Random(32);
        int rejected = 0;
        int covered = 0;
        double sum = 0;
        for (int i = 0; i < 40; i++) {
            boolean[] exposed = Histories.exposed(DAYS, random);
            EraContrast contrast = EraContrast.of(history(exposed, 4, random), exposed, SPLIT, DAYS, 2);
            rejected += contrast.law(STREAMS, 999).p(Direction.UP) <= 0.05 ? 1 : 0;
            covered += contrast.interval(0.95).contains(4) ? 1 : 0;
            sum += Math.log(contrast.ratio());
        }
        assertThat(rejected).isGreaterThanOrEqualTo(36);
        assertThat(covered).isBetween(34, 40);
        assertThat(Math.exp(sum / 40)).isEqualTo(4, within(0.6));
    }

    /** Launches four times as frequent on exposed days of the first era, and as usual on those of the second. */
    private static int[] history(boolean[] exposed, double ratio, Random random) {
        boolean[] first = exposed.clone();
        Arrays.fill(first, SPLIT, first.length, false);
        return Histories.launchDays(DAYS, first, ratio, random);
    }

    @Test
    void observedScoreIsWhatTheFirstEraHasBeyondItsShare() {
        Random random = new Random(33);
        boolean[] exposed = Histories.exposed(DAYS, random);
        int[] y = history(exposed, 2, random);
        EraContrast contrast = EraContrast.of(y, exposed, SPLIT, DAYS, 2);
        int observed = LaunchUnits.exposed(Arrays.copyOf(y, SPLIT), Arrays.copyOf(exposed, SPLIT));
        assertThat(contrast.law(STREAMS, 99).observed()).isEqualTo(observed - contrast.expectedInFirst(), within(1e-6));
    }

    @Test
    void refusesAnEraWithoutDays() {
        assertThatThrownBy(() -> EraContrast.of(new int[DAYS.length()], new boolean[DAYS.length()], 0, DAYS, 2))
                .hasMessage("Invalid split 0 of 4383 days: both eras need days");
    }
}
