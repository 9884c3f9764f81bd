package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import coincide.model.Launch;
import coincide.model.Observation;
import coincide.nulls.YearSwap;
import coincide.plan.Hypothesis;
import coincide.plan.NullCode;
import coincide.plan.Role;
import coincide.plan.Statistic;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LaunchStudyTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final Observation DAYS = Observation.of(FIRST, LocalDate.of(2020, 12, 31));

    @Test
    void aDayHasTheLocalHourOfItsFirstTimedLaunch() {
        LocalDate day = LocalDate.of(2019, 5, 4);
        List<Launch> launches = List.of(
                Launches.at(day, "2019-05-03T20:30:00Z"), // 05:30 in Seoul
                Launches.at(day, "2019-05-04T03:00:00Z"),
                Launches.at(day.plusDays(1), "2019-05-05T00:05:00Z"),
                Launches.at(day.plusDays(2), "2019-05-05T23:59:00Z"), // 08:59
                Launches.of(day.plusDays(3), "SRBM"),
                Launches.at(LocalDate.of(2017, 5, 4), "2017-05-03T20:30:00Z"));
        Statistic.HourShare share = new Statistic.HourShare(Set.of(5, 6, 7, 8));
        Planned planned = study(launches).cells(hypothesis(share)).findFirst().orElseThrow();
        Outcome outcome = planned.cell().evaluate();
        assertThat(planned.sample().launches()).isEqualTo(3);
        assertThat(outcome.observed()).isEqualTo(2);
        assertThat(outcome.tests()).isEmpty();
        assertThat(outcome.estimates().get(0).expected()).isEqualTo(0.5, within(1e-12));
        assertThat(outcome.estimates().get(0).ratio()).isEqualTo(2.0 / 4 / (1.0 / 20), within(1e-12));
    }

    @Test
    void aTrendIsTheLargestChangeAndEachYear() {
        List<Launch> launches = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            launches.add(Launches.of(i < 6 ? FIRST.plusDays(100L * i) : FIRST.plusDays(730 + 10L * i), "SRBM"));
        }
        List<Planned> cells =
                study(launches).cells(hypothesis(new Statistic.Trend())).toList();
        assertThat(cells).extracting(Planned::primary).containsExactly(true, false, false, false);
        assertThat(cells).extracting(cell -> cell.cell().evaluate().observed()).containsExactly(30.0, 4.0, 2.0, 30.0);
        Outcome.Estimate change = cells.get(0).cell().evaluate().estimates().get(0);
        assertThat(change.ratio()).isEqualTo(30.0 / 366 / (6.0 / 730), within(1e-12));
        assertThat(change.method()).isEqualTo("rate from 2020 on / rate before, where the level changed most");
        assertThat(cells.get(0).sample().exposedDays()).isEqualTo(366);
        assertThat(cells.get(1).sample().to()).isEqualTo(LocalDate.of(2018, 12, 31));
    }

    @Test
    void nothingToDescribeHasNoNumberButNoError() {
        LaunchStudy empty = study(List.of());
        Statistic.HourShare share = new Statistic.HourShare(Set.of(5));
        assertThat(empty.cells(hypothesis(share))
                        .findFirst()
                        .orElseThrow()
                        .cell()
                        .evaluate()
                        .estimates())
                .isEmpty();
        assertThat(empty.cells(hypothesis(new Statistic.Trend())))
                .allSatisfy(
                        cell -> assertThat(cell.cell().evaluate().estimates()).isEmpty());
        Statistic.FollowUp followUp = new Statistic.FollowUp(7);
        assertThat(empty.cells(hypothesis(followUp))
                        .findFirst()
                        .orElseThrow()
                        .cell()
                        .evaluate()
                        .grounds()
                        .obstacle())
                .isEqualTo("Fewer than two launch days were observed.");
        assertThat(empty.cells(hypothesis(new Statistic.Weekday()))
                        .findFirst()
                        .orElseThrow()
                        .cell()
                        .evaluate()
                        .grounds()
                        .obstacle())
                .isEqualTo("No launch was observed.");
    }

    /** Two launch days in a year of 365 and 366 days: one of the seven days after the first has the second. */
    @Test
    void theRatioOfFollowUpsIsAgainstTheRateOfTheYear() {
        List<Launch> launches =
                List.of(Launches.of(LocalDate.of(2019, 3, 1), "SRBM"), Launches.of(LocalDate.of(2019, 3, 8), "SRBM"));
        Statistic.FollowUp followUp = new Statistic.FollowUp(7);
        Planned planned =
                study(launches).cells(hypothesis(followUp)).findFirst().orElseThrow();
        Outcome outcome = planned.cell().evaluate();
        assertThat(planned.sample().exposedDays()).isEqualTo(14);
        assertThat(outcome.observed()).isEqualTo(1);
        assertThat(outcome.estimates().get(0).ratio()).isEqualTo(1 / (14 * 2 / 365.0), within(1e-12));
        double pairs = 365 * 364 / 2.0;
        double near = 7 * 365 - 28; // pairs at a distance of 1 to 7 days
        assertThat(outcome.tests().get(0).law().pGreater()).isEqualTo(near / pairs, within(1e-12));
    }

    private static LaunchStudy study(List<Launch> launches) {
        return new LaunchStudy(
                launches,
                DAYS,
                ZoneId.of("Asia/Seoul"),
                new Settings(1, "test", Repetitions.each(99), 99, 2, YearSwap.Years.ALL));
    }

    private static Hypothesis hypothesis(Statistic statistic) {
        return new Hypothesis(
                "H", "H", "H", Role.DESCRIBED, statistic, Direction.EITHER, NullCode.N1, List.of(), List.of());
    }
}
