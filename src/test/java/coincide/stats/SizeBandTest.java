package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeBandTest {
    @ParameterizedTest
    @CsvSource({
        "500, 0.05, 0.99",
        "40, 0.05, 0.99",
        "20, 0.05, 0.99",
        "1, 0.05, 0.99",
        "500, 0.01, 0.95",
        "9999, 0.5, 0.9"
    })
    void leavesAtMostHalfOfTheRestOnEachSideAndNoLessThanItMust(int trials, double alpha, double level) {
        SizeBand band = new SizeBand(trials, alpha, level);
        BinomialDistribution law = new BinomialDistribution(null, trials, alpha);
        double half = (1 - level) / 2;
        assertThat(law.cumulativeProbability(band.low() - 1)).isLessThanOrEqualTo(half);
        assertThat(law.cumulativeProbability(band.low())).isGreaterThan(half);
        assertThat(1 - law.cumulativeProbability(band.high())).isLessThanOrEqualTo(half);
        assertThat(1 - law.cumulativeProbability(band.high() - 1)).isGreaterThan(half);
        assertThat(1 - law.cumulativeProbability(band.upperLimit())).isLessThanOrEqualTo(1 - level);
        assertThat(1 - law.cumulativeProbability(band.upperLimit() - 1)).isGreaterThan(1 - level);
    }

    @Test
    void placesRejections() {
        SizeBand band = new SizeBand(500, 0.05, 0.99);
        assertThat(band.low()).isEqualTo(13);
        assertThat(band.high()).isEqualTo(38);
        assertThat(band.place(12)).isEqualTo(SizeBand.Place.BELOW);
        assertThat(band.place(13)).isEqualTo(SizeBand.Place.WITHIN);
        assertThat(band.place(38)).isEqualTo(SizeBand.Place.WITHIN);
        assertThat(band.place(39)).isEqualTo(SizeBand.Place.ABOVE);
    }

    @Test
    void refusesWhatIsNoBand() {
        assertThatThrownBy(() -> new SizeBand(0, 0.05, 0.99))
                .hasMessage("Invalid band of 0 trials, alpha 0.05, level 0.99: it needs a trial, and alpha and level "
                        + "between 0 and 1");
        assertThatThrownBy(() -> new SizeBand(10, 0.05, 0.99).place(11))
                .hasMessage("Invalid count: 11 rejections of 10 trials");
    }
}
