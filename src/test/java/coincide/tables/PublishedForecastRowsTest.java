package coincide.tables;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.PublishedForecast;
import coincide.outlook.PublishedOutcome;
import coincide.outlook.PublishedScores;
import coincide.plan.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class PublishedForecastRowsTest {
    private static final Run RUN = new Run(LocalDate.of(2020, 12, 31), "plan", "data", "code", "k".repeat(64));

    private static Row row(Optional<Double> baseRate, Optional<Boolean> launch) {
        PublishedForecast forecast = new PublishedForecast(
                "a", LocalDate.of(2017, 3, 13), 14, 0.5, Optional.of("https://example.org/"), Optional.empty());
        PublishedOutcome outcome = new PublishedOutcome(forecast, baseRate, launch);
        return PublishedForecastRows.of(new PublishedScores(List.of(outcome), List.of()), RUN)
                .get(0);
    }

    private static Object cell(Row row, String column) {
        return row.get(Table.PUBLISHED_FORECASTS.schema().fieldIndex(column));
    }

    @Test
    void aResolvedForecastHasItsScores() {
        Row row = row(Optional.of(0.25), Optional.of(false));
        assertThat(row.size()).isEqualTo(Table.PUBLISHED_FORECASTS.schema().size());
        assertThat(cell(row, "window_from")).isEqualTo(LocalDate.parse("2017-03-14"));
        assertThat(cell(row, "window_to")).isEqualTo(LocalDate.parse("2017-03-27"));
        assertThat(cell(row, "outcome")).isEqualTo(false);
        assertThat(cell(row, "brier")).isEqualTo(0.25);
        assertThat(cell(row, "log_score")).isEqualTo(-Math.log(0.5));
        assertThat(cell(row, "base_rate")).isEqualTo(0.25);
        assertThat(cell(row, "base_brier")).isEqualTo(0.0625);
        assertThat(cell(row, "base_log_score")).isEqualTo(-Math.log(0.75));
        assertThat(cell(row, "sources")).isEqualTo("https://example.org/");
        assertThat(cell(row, "plan_hash")).isEqualTo("plan");
        assertThat(cell(row, "data_version")).isEqualTo("data");
    }

    @Test
    void whatIsUnknownIsNull() {
        Row open = row(Optional.empty(), Optional.empty());
        for (String column : List.of("base_rate", "outcome", "brier", "log_score", "base_brier", "base_log_score")) {
            assertThat(cell(open, column)).as(column).isNull();
        }
    }
}
