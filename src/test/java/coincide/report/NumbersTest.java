package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0.034, 0.034",
        "0.0004, <0.001",
        "0, <0.001",
        "0.0496, 0.0496",
        "0.05, 0.050",
        "0.0503, 0.0503",
        "0.5, 0.500",
        "0.9995, >0.999",
        "1, 1.000",
        "NaN, –"
    })
    void printsPValues(double p, String text) {
        assertThat(Numbers.p(p)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1.234, 1.23",
        "12.34, 12.3",
        "123.4, 123",
        "0.0346, 0.035",
        "0.00344, 0.0034",
        "0.0001, <0.001",
        "0, 0",
        "-0.5, −0.50",
        "Infinity, ∞",
        "NaN, –"
    })
    void printsRatios(double ratio, String text) {
        assertThat(Numbers.ratio(ratio)).isEqualTo(text);
    }

    @Test
    void printsAmountsCountsAndShares() {
        assertThat(Numbers.amount(24)).isEqualTo("24");
        assertThat(Numbers.amount(-23.46)).isEqualTo("−23.5");
        assertThat(Numbers.amount(0.314)).isEqualTo("0.31");
        assertThat(Numbers.amount(-0.001)).isEqualTo("0.00");
        assertThat(Numbers.count(99_999)).isEqualTo("99,999");
        assertThat(Numbers.of(1, "day", "days")).isEqualTo("1 day");
        assertThat(Numbers.percent(0.0421)).isEqualTo("4.2\u00a0%");
        assertThat(Numbers.percent(0.181)).isEqualTo("18\u00a0%");
        assertThat(Numbers.level(0.05)).isEqualTo("5\u00a0%");
        assertThat(Numbers.level(0.025)).isEqualTo("2.5\u00a0%");
        assertThat(Numbers.pClause(0.034)).isEqualTo("p\u00a0=\u00a00.034");
        assertThat(Numbers.pClause(0)).isEqualTo("p\u00a0<\u00a00.001");
        assertThat(Numbers.date(LocalDate.of(2012, 1, 1))).isEqualTo("1 January 2012");
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Numbers.ratio(1.5) + Numbers.count(1234)).isEqualTo("1.501,234");
        } finally {
            Locale.setDefault(before);
        }
    }
}
