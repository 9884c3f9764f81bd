package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.outlook.Resolution.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolutionTest {
    private static final Optional<long[]> LAUNCHES =
            Optional.of(new long[] {Made.day("2020-03-01"), Made.day("2020-03-08"), Made.day("2020-04-20")});

    private static LedgerEntry entry(String issuedOn, double probability, boolean hindsight) {
        return new LedgerEntry(
                LocalDate.parse(issuedOn),
                "all",
                "definition",
                7,
                probability,
                Optional.empty(),
                0.4,
                0.3,
                "launches",
                "v",
                LocalDate.parse(issuedOn),
                hindsight,
                "code",
                "data",
                "plan");
    }

    private static Resolution resolved(String issuedOn, String observedTo, String asOf) {
        Observation observed = Observation.of(LocalDate.of(2015, 1, 1), LocalDate.parse(observedTo));
        return Resolution.of(entry(issuedOn, 0.8, false), LAUNCHES, observed, LocalDate.parse(asOf));
    }

    private static boolean launch(String issuedOn) {
        return resolved(issuedOn, "2021-01-01", "2021-01-01")
                .outcome()
                .orElseThrow()
                .launch();
    }

    @Test
    void theWindowIsTheDaysAfterTheDayOfIssue() {
        assertThat(launch("2020-03-01")).isTrue(); // 2 to 8 March
        assertThat(launch("2020-03-08")).isFalse();
        assertThat(launch("2020-02-22")).isFalse(); // to 29 February
        assertThat(launch("2020-02-23")).isTrue();
    }

    @Test
    void scoresTheForecastAndTheClimatologyBesideIt() {
        Resolution.Outcome outcome =
                resolved("2020-03-01", "2020-03-08", "2020-03-08").outcome().orElseThrow();
        assertThat(outcome.brier()).isCloseTo(0.04, within(1e-12));
        assertThat(outcome.climatologyBrier()).isCloseTo(0.36, within(1e-12));
        assertThat(outcome.logScore()).isCloseTo(-Math.log(0.8), within(1e-12));
    }

    /** Resolved early, launches would come sooner than their absence and fill the record. */
    @Test
    void staysOpenUntilAllDaysAreObservedWhateverWasLaunched() {
        assertThat(resolved("2020-03-01", "2020-03-07", "2020-03-07").status()).isEqualTo(Status.OPEN);
        assertThat(resolved("2020-02-23", "2020-02-29", "2020-03-31").status()).isEqualTo(Status.OPEN);
    }

    @Test
    void isAmbiguousMoreThanThirtyDaysAfterTheWindow() {
        assertThat(resolved("2020-02-23", "2020-02-29", "2020-03-31").status()).isEqualTo(Status.OPEN);
        assertThat(resolved("2020-02-23", "2020-02-29", "2020-04-01").status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(resolved("2020-02-23", "2020-03-01", "2020-04-01").status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void aTargetThatThePlanLostIsDropped() {
        Observation observed = Observation.of(LocalDate.of(2015, 1, 1), LocalDate.of(2021, 1, 1));
        assertThat(Resolution.of(entry("2020-01-01", 0.5, false), Optional.empty(), observed, observed.to())
                        .status())
                .isEqualTo(Status.DROPPED);
    }

    @Test
    void theTrackRecordCountsWhatWasForecastBeforehand() {
        Observation observed = Observation.of(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 3, 15));
        List<Resolution> resolutions = List.of(
                        entry("2020-03-01", 0.8, false),
                        entry("2020-03-02", 0.6, false),
                        entry("2020-03-08", 0.6, false),
                        entry("2020-03-12", 0.6, false),
                        entry("2020-03-01", 0.1, true))
                .stream()
                .map(entry -> Resolution.of(entry, LAUNCHES, observed, observed.to()))
                .toList();
        assertThat(TrackRecord.of(resolutions)).singleElement().satisfies(record -> {
            assertThat(record.issued()).isEqualTo(4);
            assertThat(record.resolved()).isEqualTo(3);
            assertThat(record.ambiguous()).isZero();
            assertThat(record.apart()).isEqualTo(2);
            assertThat(record.launches()).isEqualTo(2);
            assertThat(record.brier()).isCloseTo((0.04 + 0.16 + 0.36) / 3, within(1e-12));
            assertThat(record.climatologyBrier()).isCloseTo((0.36 + 0.36 + 0.16) / 3, within(1e-12));
        });
    }
}
