package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.model.Observation.Block;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogLinearDesignTest {
    private static final Observation TEN = Observation.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 10));

    @Test
    void termsStandInTheirOrder() {
        LogLinearDesign design = LogLinearDesign.of(TEN, 2)
                .withLaunchesBefore(new int[10], 14)
                .withExposure("congress", new boolean[10])
                .withExposure("talks", new boolean[10]);
        assertThat(design.terms())
                .containsExactly("intercept", "trend", "sin1", "cos1", "sin2", "cos2", "lag_log", "congress", "talks");
        assertThat(design.exposures()).containsExactly("congress", "talks");
        assertThat(design.without(design.exposures()).terms()).hasSize(7).doesNotContain("congress", "talks");
        assertThat(design.without(List.of("lag_log", "congress")).exposures()).containsExactly("talks");
    }

    @Test
    void trendIsInYearsFromTheMiddle() {
        double[] trend = LogLinearDesign.of(TEN, 0).column("trend");
        assertThat(trend[0]).isEqualTo(-4.5 / 365.25, within(1e-15));
        assertThat(trend[9]).isEqualTo(4.5 / 365.25, within(1e-15));
        Observation year = Observation.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        assertThat(LogLinearDesign.of(year, 0).column("trend")[366]).isEqualTo(183 / 365.25, within(1e-15));
    }

    @Test
    void lagCountsTheDaysBeforeWithoutTheDayItself() {
        int[] launches = {2, 0, 1, 0, 0, 0, 3, 0, 0, 0};
        double[] lag =
                LogLinearDesign.of(TEN, 0).withLaunchesBefore(launches, 3).column("lag_log");
        int[] before = {0, 2, 2, 3, 1, 1, 0, 3, 3, 3};
        for (int t = 0; t < 10; t++) {
            assertThat(lag[t]).as("day %d", t).isEqualTo(Math.log(1 + before[t]), within(1e-15));
        }
    }

    @Test
    void lagCountsCalendarDaysAcrossAGap() {
        Observation gap = new Observation(List.of(
                new Block(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 3)),
                new Block(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 1, 8))));
        double[] lag = LogLinearDesign.of(gap, 0)
                .withLaunchesBefore(new int[] {1, 1, 1, 0, 0, 1}, 4)
                .column("lag_log");
        int[] before = {0, 1, 2, 2, 1, 0};
        for (int t = 0; t < 6; t++) {
            assertThat(lag[t]).as("day %d", t).isEqualTo(Math.log(1 + before[t]), within(1e-15));
        }
    }

    @Test
    void refusesWhatCannotBeADesign() {
        LogLinearDesign design = LogLinearDesign.of(TEN, 0);
        assertThatThrownBy(() -> design.withExposure("trend", new boolean[10]))
                .hasMessage("Invalid term \"trend\": the design has one of this name already; choose another");
        assertThatThrownBy(() -> design.withExposure("talks", new boolean[9]))
                .hasMessage("Invalid talks: it has 9 days, the observation 10");
        assertThatThrownBy(() -> design.withLaunchesBefore(new int[10], 0))
                .hasMessage("Invalid lag of 0 days: it must be at least 1");
        assertThatThrownBy(() -> design.without(List.of("talks")))
                .hasMessage("Unknown term \"talks\": the design has [intercept, trend]");
        assertThatThrownBy(() -> design.without(List.of("intercept"))).hasMessageContaining("intercept");
        assertThatThrownBy(() -> LogLinearDesign.of(TEN, 4))
                .hasMessage("Invalid design: 10 terms for 10 days; observe more days or drop terms");
    }
}
