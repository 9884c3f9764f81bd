package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.stats.Interval;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodTest {
    private static Optional<Interval> at(double probability) {
        return Optional.of(new Interval(probability, probability));
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, almost no chance",
        "0.0499999999, almost no chance",
        "0.05, very unlikely",
        "0.1999999999, very unlikely",
        "0.20, unlikely",
        "0.4499999999, unlikely",
        "0.45, roughly even chance",
        "0.5499999999, roughly even chance",
        "0.55, likely",
        "0.7999999999, likely",
        "0.80, very likely",
        "0.9499999999, very likely",
        "0.95, almost certain",
        "0.9899999999, almost certain"
    })
    void theLowerEdgeIsInAndTheUpperOut(double probability, String term) {
        assertThat(Likelihood.term(probability, at(probability))).contains(term);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0099999999, 0.99, 1})
    void nearTheEndsThereIsNoTerm(double probability) {
        assertThat(Likelihood.term(probability, at(probability))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.55, 0.7999999, true", // one band
        "0.46, 0.7999999, true", // two
        "0.55, 0.80, true",
        "0.4499999, 0.7999999, false", // three
        "0.46, 0.80, false",
        "0.55, 0.95, false"
    })
    void anIntervalOfMoreThanTwoBandsAllowsNoTerm(double low, double high, boolean term) {
        assertThat(Likelihood.term(0.6, Optional.of(new Interval(low, high))))
                .isEqualTo(term ? Optional.of("likely") : Optional.empty());
    }

    @Test
    void theEndsAreBandsToo() {
        assertThat(Likelihood.term(0.03, Optional.of(new Interval(0.009, 0.04))))
                .contains("almost no chance");
        assertThat(Likelihood.term(0.03, Optional.of(new Interval(0.009, 0.05))))
                .isEmpty();
        assertThat(Likelihood.term(0.97, Optional.of(new Interval(0.95, 1)))).contains("almost certain");
        assertThat(Likelihood.term(0.97, Optional.of(new Interval(0.94, 1)))).isEmpty();
    }

    @Test
    void withoutAnIntervalThereIsNoTerm() {
        assertThat(Likelihood.term(0.6, Optional.empty())).isEmpty();
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> Likelihood.term(Double.NaN, Optional.empty()))
                .hasMessageContaining("Invalid probability NaN");
        assertThatThrownBy(() -> Likelihood.term(1.01, Optional.empty()))
                .hasMessageContaining("Invalid probability 1.01");
    }
}
