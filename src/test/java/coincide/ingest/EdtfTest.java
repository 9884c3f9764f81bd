package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coincide.model.Precision;
import coincide.model.UncertainDate;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2017-07-04,            2017-07-04, 2017-07-04, DAY,   false, false",
        "2017-07-04?,           2017-07-04, 2017-07-04, DAY,   true,  false",
        "2017-07-04~,           2017-07-04, 2017-07-04, DAY,   false, true",
        "2017-07-04%,           2017-07-04, 2017-07-04, DAY,   true,  true",
        "2016-02-29,            2016-02-29, 2016-02-29, DAY,   false, false",
        "2017-07,               2017-07-01, 2017-07-31, MONTH, false, false",
        "2017-02~,              2017-02-01, 2017-02-28, MONTH, false, true",
        "2017-07-XX,            2017-07-01, 2017-07-31, MONTH, false, false",
        "2017-XX-XX,            2017-01-01, 2017-12-31, YEAR,  false, false",
        "2017-XX,               2017-01-01, 2017-12-31, YEAR,  false, false",
        "2017,                  2017-01-01, 2017-12-31, YEAR,  false, false",
        "2017?,                 2017-01-01, 2017-12-31, YEAR,  true,  false",
        "201X,                  2010-01-01, 2019-12-31, RANGE, false, false",
        "20XX,                  2000-01-01, 2099-12-31, RANGE, false, false",
        "2017-07-04/2017-07-09, 2017-07-04, 2017-07-09, RANGE, false, false",
        "2017-07/2017-08?,      2017-07-01, 2017-08-31, RANGE, true,  false",
        "2017-07/..,            2017-07-01, 9999-12-31, RANGE, false, false",
        "2017-07/,              2017-07-01, 9999-12-31, RANGE, false, false",
        "../2017,               0001-01-01, 2017-12-31, RANGE, false, false",
        "2017-07-04/2017-07-04, 2017-07-04, 2017-07-04, DAY,   false, false",
        "1890-01-01,            1890-01-01, 1890-01-01, DAY,   false, false",
    })
    void keepsBoundsAndPrecision(
            String text, LocalDate earliest, LocalDate latest, Precision precision, boolean uncertain, boolean about) {
        assertThat(Edtf.parse(text)).isEqualTo(new UncertainDate(text, earliest, latest, precision, uncertain, about));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2017-02-30            | is not a calendar date (February 2017 has 28 days)
            2017-02-30/2017-03-01 | is not a calendar date (February 2017 has 28 days)
            2017-13-01            | is not a calendar date (there is no month 13)
            2017-21               | is not a calendar date (there is no month 21)
            0000                  | is not a calendar date (there is no year 0000)
            20170704              | is not written as year-month-day
            04/07/2017            | is not a calendar date (day and month cannot be told apart)
            07/2017               | is not a calendar date
            2017-XX-04            | is unknown before a part that is known
            201X-07               | is unknown before a part that is known
            2017-07-09/2017-07-04 | is an interval that ends before it begins
            ../..                 | is an interval without a date
            Y170000002            | is not a calendar date
            -2017                 | is not a calendar date
            yesterday             | is not a calendar date
            """)
    void refusesWithAReason(String text, String reason) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> Edtf.parse(text));
        assertThat(rejected.rule()).isEqualTo("date-invalid");
        assertThat(rejected.reason()).isEqualTo(reason);
        assertThat(rejected.remedy()).isNotEmpty();
    }
}
