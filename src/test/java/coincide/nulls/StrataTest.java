package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrataTest {
    private static final Observation DAYS = Observation.of(LocalDate.of(2019, 12, 20), LocalDate.of(2022, 1, 31));

    @Test
    void followTheCalendar() {
        assertThat(Strata.years(DAYS).count()).isEqualTo(4);
        assertThat(Strata.halfYears(DAYS).count()).isEqualTo(6);
        assertThat(Strata.quarters(DAYS).count()).isEqualTo(10);
        assertThat(Strata.months(DAYS).count()).isEqualTo(26);
        assertThat(Strata.years(DAYS).length(1)).isEqualTo(366);
        assertThat(Strata.months(DAYS).letter()).isEqualTo("m");
        assertThat(Strata.blocks(DAYS, 28).length(0)).isEqualTo(28);
        assertThat(Strata.blocks(DAYS, 28).letter()).isEqualTo("b28");
    }

    @Test
    void shortBlocksJoinTheNextAndTheLastTheOneBefore() {
        Strata joined = Strata.years(DAYS).joined();
        assertThat(joined.count()).isEqualTo(2);
        assertThat(joined.length(0)).isEqualTo(12 + 366);
        assertThat(joined.length(1)).isEqualTo(365 + 31);
        assertThat(joined.numbers()).hasSize(DAYS.length()).startsWith(0).endsWith(1);
        assertThat(Strata.years(DAYS).joined(10_000).count()).isEqualTo(1);
        assertThat(Strata.years(DAYS).joined(1).count()).isEqualTo(4);
    }

    @Test
    void countFixedBlocksInCalendarDaysAcrossGaps() {
        Observation gap = new Observation(List.of(
                new Observation.Block(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 10)),
                new Observation.Block(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 5))));
        Strata blocks = Strata.blocks(gap, 30);
        assertThat(blocks.count()).isEqualTo(2);
        assertThat(blocks.length(0)).isEqualTo(10);
        assertThat(blocks.length(1)).isEqualTo(5);
    }

    @Test
    void refuseHistoriesOfAnotherLength() {
        assertThatThrownBy(() -> BlockRotation.law(new int[5], new boolean[5], Strata.years(DAYS)))
                .hasMessage("Invalid strata: they have 774 days, the history 5");
        assertThatThrownBy(() -> Strata.blocks(DAYS, 0)).hasMessage("Invalid block length 0: it must be positive");
    }
}
