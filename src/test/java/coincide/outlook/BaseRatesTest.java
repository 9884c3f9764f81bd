package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.stats.ForecastTarget;
import coincide.stats.LaunchUnits;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BaseRatesTest {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate ISSUED = LocalDate.of(2016, 3, 1);
    private static final long[] LAUNCHES = new Random(3)
            .longs(80, FIRST.toEpochDay(), ISSUED.toEpochDay() + 1)
            .sorted()
            .distinct()
            .toArray();
    private static final int HORIZON = 14;
    private static final BaseRates RATES = new BaseRates(LAUNCHES, FIRST.toEpochDay(), ISSUED.toEpochDay(), HORIZON);

    private static boolean launched(LocalDate from, LocalDate to) {
        return Arrays.stream(LAUNCHES)
                .mapToObj(LocalDate::ofEpochDay)
                .anyMatch(d -> !d.isBefore(from) && !d.isAfter(to));
    }

    /** Written from the definition. */
    private static double share(Predicate<LocalDate> issued) {
        int windows = 0;
        int events = 0;
        for (LocalDate u = FIRST; !u.plusDays(HORIZON).isAfter(ISSUED); u = u.plusDays(1)) {
            if (issued.test(u)) {
                windows++;
                events += launched(u.plusDays(1), u.plusDays(HORIZON)) ? 1 : 0;
            }
        }
        return (events + 0.5) / (windows + 1);
    }

    @Test
    void sharesAreThoseOfTheirWindows() {
        Observation days = Observation.of(FIRST, ISSUED);
        assertThat(RATES.of(Model.CLIMATOLOGY))
                .isEqualTo(share(u -> true))
                .isEqualTo(new ForecastTarget(LaunchUnits.launchDays(LAUNCHES, days), days, HORIZON)
                        .climatology(ISSUED.toEpochDay()));
        assertThat(RATES.of(Model.TRAILING_YEAR)).isEqualTo(share(u -> !u.isBefore(ISSUED.minusDays(365))));
        assertThat(RATES.of(Model.TRAILING_QUARTER)).isEqualTo(share(u -> !u.isBefore(ISSUED.minusDays(90))));
    }

    @Test
    void theSeasonIsThirtyDaysToEitherSideOfTheDayOfTheYear() {
        double season = share(u -> {
            long nearest = Long.MAX_VALUE;
            for (int year = 2011; year <= 2017; year++) {
                LocalDate same = LocalDate.ofYearDay(year, ISSUED.getDayOfYear());
                nearest = Math.min(nearest, Math.abs(ChronoUnit.DAYS.between(same, u)));
            }
            return nearest <= 30;
        });
        assertThat(RATES.of(Model.SEASONAL)).isCloseTo(season, within(0.01));
    }

    @Test
    void yearByMonthIsTheRateOfTheLastYearTimesTheSeason() {
        long lastYear = Arrays.stream(LAUNCHES)
                .filter(d -> d > ISSUED.toEpochDay() - 365)
                .count();
        long days = ISSUED.toEpochDay() - FIRST.toEpochDay() + 1;
        long marches = Arrays.stream(LAUNCHES)
                .filter(d -> LocalDate.ofEpochDay(d).getMonthValue() == 3)
                .count();
        int marchDays = 4 * 31 + 1;
        double season = (marches + 1) / (marchDays * (double) LAUNCHES.length / days + 1);
        double rate = (lastYear + 0.5) / 366;
        assertThat(RATES.of(Model.YEAR_BY_MONTH)).isCloseTo(-Math.expm1(-HORIZON * rate * season), within(1e-12));
    }

    @Test
    void withoutAPastAShareIsAHalf() {
        BaseRates first = new BaseRates(new long[0], FIRST.toEpochDay(), FIRST.toEpochDay(), 7);
        assertThat(first.of(Model.CLIMATOLOGY)).isEqualTo(0.5);
        assertThat(first.of(Model.TRAILING_QUARTER)).isEqualTo(0.5);
    }

    @Test
    void fittedModelsAreNotCounted() {
        assertThatThrownBy(() -> RATES.of(Model.LAUNCHES)).hasMessageContaining("LAUNCHES is fitted");
    }
}
