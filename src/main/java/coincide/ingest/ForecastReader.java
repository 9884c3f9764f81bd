package coincide.ingest;

import coincide.model.PublishedForecast;
import coincide.plan.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of forecasts that others published. */
final class ForecastReader {
    private ForecastReader() {}

    static Sieve<PublishedForecast> sieve(LocalDate asOf) {
        return new Sieve<>(
                "forecasts",
                Columns.FORECAST,
                Set.of("forecast_id", "issued_on", "horizon", "probability"),
                List.of("forecast_id"),
                ForecastReader::read,
                forecast -> forecast.issuedOn().isAfter(asOf)
                        ? Optional.of("issued after the as-of date")
                        : Optional.empty());
    }

    private static Optional<PublishedForecast> read(Row row) {
        Optional<String> id = row.require("forecast_id", text -> text);
        Optional<LocalDate> issuedOn = row.require("issued_on", Edtf::day);
        Optional<Integer> horizon = row.require("horizon", Cells::horizon);
        Optional<Double> probability = row.require("probability", Cells::probability);
        return row.isSound()
                ? Optional.of(new PublishedForecast(
                        id.orElseThrow(),
                        issuedOn.orElseThrow(),
                        horizon.orElseThrow(),
                        probability.orElseThrow(),
                        row.text("sources"),
                        row.text("note")))
                : Optional.empty();
    }
}
