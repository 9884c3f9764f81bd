package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryTest {
    private static List<String> dates(String from, String to, String step) {
        return new Every(LocalDate.parse(from), LocalDate.parse(to), Period.parse(step))
                .dates().stream().map(LocalDate::toString).toList();
    }

    @Test
    void weeksMonthsAndYears() {
        assertThat(dates("2026-11-01", "2026-11-22", "P7D"))
                .containsExactly("2026-11-01", "2026-11-08", "2026-11-15", "2026-11-22");
        assertThat(dates("2024-01-31", "2024-05-01", "P1M"))
                .containsExactly("2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30");
        assertThat(dates("2024-02-29", "2028-03-01", "P1Y"))
                .containsExactly("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
    }

    @Test
    void oneDateIsEnough() {
        assertThat(dates("2026-11-01", "2026-11-01", "P1D")).containsExactly("2026-11-01");
        assertThat(dates("2026-11-01", "2026-11-20", "P1Y")).containsExactly("2026-11-01");
    }

    @ParameterizedTest
    @CsvSource({"P0D", "P-1D", "P1M-40D"})
    void stepsLeadForwards(String step) {
        assertThatThrownBy(() -> dates("2026-11-01", "2026-11-20", step))
                .hasMessageContaining("it leads to no later date. Give days, months or years");
    }

    @Test
    void theLastDateIsNotBeforeTheFirst() {
        assertThatThrownBy(() -> dates("2026-11-02", "2026-11-01", "P1D"))
                .hasMessage("Invalid dates: --to 2026-11-01 is before --from 2026-11-02");
    }
}
