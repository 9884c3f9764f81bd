package coincide.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-02-30 | is not a calendar date (February 2017 has 28 days)            | Fix it, or mark it uncertain as "2017-02~".
            2016-02-30 | is not a calendar date (February 2016 has 29 days)            | Fix it, or mark it uncertain as "2016-02~".
            2017-13-01 | is not a calendar date (there is no month 13)                 | Write year-month-day, for example 2017-07-04.
            2017-00-01 | is not a calendar date (there is no month 00)                 | Write year-month-day, for example 2017-07-04.
            0000-01-01 | is not a calendar date (there is no year 0000)                | Write the year with four digits.
            20170704   | is not written as year-month-day                              | Write it as 2017-07-04.
            2017/7/4   | is not written as year-month-day                              | Write it as 2017-07-04.
            20170230   | is not a calendar date (February 2017 has 28 days)            | Fix it, or mark it uncertain as "2017-02~".
            04/07/2017 | is not a calendar date (day and month cannot be told apart)   | Write year-month-day, for example 2017-07-04.
            4.7.17     | is not a calendar date (day and month cannot be told apart)   | Write year-month-day, for example 2017-07-04.
            4 July     | is not a calendar date                                        | Write year-month-day, for example 2017-07-04.
            ' 2017-07-04' | is not a calendar date (there are spaces around it)        | Remove the spaces.
            """)
    void saysWhyAndWhatToDo(String text, String reason, String remedy) {
        CivilDate.Fault fault = catchThrowableOfType(CivilDate.Fault.class, () -> CivilDate.parse(text));
        assertThat(fault.reason()).isEqualTo(reason);
        assertThat(fault.remedy()).isEqualTo(remedy);
    }

    @Test
    void readsLeapDaysAndTheEndOfTime() {
        assertThat(CivilDate.parse("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(CivilDate.parse("9999-12-31")).isEqualTo(CivilDate.OPEN_END);
        assertThat(CivilDate.parse("1890-01-01")).isEqualTo(LocalDate.of(1890, 1, 1));
    }
}
