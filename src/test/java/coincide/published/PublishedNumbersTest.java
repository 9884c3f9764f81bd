package coincide.published;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.stats.Law;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PublishedNumbersTest {
    private static PublishedNumbers numbers;

    @BeforeAll
    static void compute() {
        numbers = PublishedNumbers.of(Shipped.read());
    }

    @Test
    void thePageIsWhatTheCodeMakes() throws IOException {
        String text = PublishedPage.text(numbers);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PublishedPage.FILE, text);
        }
        assertThat(Files.readString(PublishedPage.FILE))
                .as("after a change of the data: mvn test -Dtest=PublishedNumbersTest -Dgolden.write=true")
                .isEqualTo(text);
    }

    @Test
    void everyPublishedResultIsThere() {
        assertThat(numbers.entries())
                .extracting(Entry::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj(i -> "R" + (i < 10 ? "0" : "") + i)
                        .toList());
        assertThat(numbers.entries()).allSatisfy(entry -> assertThat(entry.difference())
                .satisfiesAnyOf(
                        text -> assertThat(text).startsWith("Not recomputable from launch data: "),
                        text -> assertThat(entry.figures()).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theRecountIsReproducedOnItsOwnList() {
        return figures()
                .map(figure -> DynamicTest.dynamicTest(figure.what(), () -> assertThat(figure.reproduces())
                        .as("%s: recount %s, same list %s", figure.what(), figure.recount(), figure.same())
                        .isTrue()));
    }

    @Test
    void ourCountsLieWithinTwoLaunchesButForTheseThree() {
        assertThat(figures().filter(Figure::beyond))
                .extracting(Figure::what)
                .containsExactly(
                        "missiles, first quarters",
                        "launch days, first quarters",
                        "missiles, to 2017-11-14",
                        "launch days, to 2017-11-29",
                        "launch days, 2012-01-01 to 2017-10-22",
                        "launch days, 2012-01-01 to 2017-10-31");
        assertThat(Apart.on(numbers.lists(), PublishedNumbers.EARLY))
                .extracting(apart -> apart.day().toString())
                .containsExactly("2012-01-11", "2013-02-10", "2013-03-15");
    }

    @Test
    void theListOfTheRecountHasItsTotals() {
        DaySet since = DaySet.all("2012-01-01", Lists.LAST.toString());
        assertThat(numbers.lists().recount().launchDays(since)).isEqualTo(153);
        assertThat(numbers.lists().recount().missiles(since)).isEqualTo(308);
    }

    @Test
    void noDifferingDayIsNearAHoliday() {
        assertThat(new Holidays(numbers.lists()).differNearOne()).isFalse();
    }

    @Test
    void noNuclearTestFellInTheWindowsOfTheForecasts() {
        assertThat(MissileDays.of(numbers.shipped().nuclearTests()).launchDays(DaySet.all("2017-03-14", "2017-06-11")))
                .isZero();
    }

    /** The sentences of the page are fixed; what they say of the numbers is held here. */
    @Test
    void theSentencesFitTheNumbers() {
        assertThat(ours("R03")).containsEntry("missiles in Q4 against Q3 to 2017-10-22, change in %", -80.0);
        for (String id : List.of("R03", "R04")) {
            List<Double> ratios = entry(id).figures().stream()
                    .filter(figure -> figure.what().startsWith("rate ratio"))
                    .map(Figure::ours)
                    .toList();
            assertThat(ratios.get(0)).as(id).isLessThan(0.5);
            assertThat(ratios.get(1)).as(id).isBetween(1 / 1.25, 1.25);
        }
        Map<String, Double> elections = ours("R06");
        assertThat(elections.get("mean distance in weeks, 2012 to 2016")).isGreaterThan(4.5);
        assertThat(elections.get("mean distance in weeks, 2012 to 2024 without 2018"))
                .isBetween(
                        elections.get("lower end of their 90 % range"), elections.get("upper end of their 90 % range"));
        Map<String, Double> weekdays = ours("R13");
        assertThat(weekdays.get("launch days, Monday")).isLessThan(weekdays.get("launch days, Wednesday"));
        Map<String, Double> hours = ours("R14");
        assertThat(hours.get("of these at 05:00 to 07:59 in Korea"))
                .isGreaterThan(hours.get("missiles with a known time, April 2016 to November 2017") / 2);
        Map<String, Double> scores = ours("R16");
        assertThat(scores.get("windows with a launch, of 12")).isEqualTo(12);
        for (String score : List.of("14 days: Brier", "14 days: log", "30 days: Brier", "30 days: log")) {
            assertThat(scores.get(score + " score of the base rate"))
                    .isLessThan(scores.get(score + " score of the forecasts"));
        }
    }

    private static Entry entry(String id) {
        return numbers.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Double> ours(String id) {
        return entry(id).figures().stream()
                .collect(Collectors.toMap(Figure::what, Figure::ours, (first, second) -> first));
    }

    @Test
    void aBaseRateCountsTheWindowsOfTheYearBefore() {
        MissileDays one = new MissileDays(new TreeMap<>(Map.of(LocalDate.of(2016, 6, 1), 1)));
        assertThat(Forecasts.baseRate(one, LocalDate.of(2017, 1, 1), 14)).isEqualTo(14.0 / 352);
        assertThat(Forecasts.baseRate(one, LocalDate.of(2016, 6, 2), 14)).isEqualTo(2.0 / 352);
        assertThat(Forecasts.baseRate(one, LocalDate.of(2016, 6, 1), 14)).isEqualTo(1.0 / 352);
        assertThat(Forecasts.baseRate(one, LocalDate.of(2016, 5, 31), 14)).isZero();
    }

    @Test
    void aQuantileIsTheLeastValueThatReachesTheShare() {
        Law law = Law.ofCounts(new int[] {0, 1, 1, 5});
        assertThat(List.of(0.25, 0.26, 0.75, 0.76))
                .extracting(share -> Elections.quantile(law, share))
                .containsExactly(0, 1, 1, 5);
    }

    @Test
    void aNumberReproducesTheRecountWhenItRoundsToIt() {
        assertThat(Stream.of(0.355, 0.36, 0.365))
                .allMatch(same -> figure("0.36", same).reproduces());
        assertThat(Stream.of(0.3549, 0.3651))
                .noneMatch(same -> figure("0.36", same).reproduces());
        assertThat(Stream.of(11.0, 13.0)).noneMatch(same -> figure("12", same).reproduces());
        assertThat(figure("", 5).reproduces()).isTrue();
    }

    @Test
    void missilesLieApartByLaunches() {
        Lists two = new Lists(days("2020-01-01:3 2020-01-02:2 2020-01-05:1"), days("2020-01-01:2 2020-01-03:2"));
        DaySet all = DaySet.all("2020-01-01", "2020-01-31");
        assertThat(Figure.launchDays(two, "days", "", "2", all))
                .extracting(Figure::ours, Figure::apart)
                .containsExactly(3.0, 1);
        assertThat(Figure.missiles(two, "missiles", "", "4", all))
                .extracting(Figure::ours, Figure::apart, Figure::beyond)
                .containsExactly(6.0, 2, false);
        assertThat(Apart.missiles(two, all))
                .isEqualTo(
                        "Only ours: 2020-01-02 (2), 2020-01-05 (1). Only in the recount: 2020-01-03 (2). More missiles than"
                                + " there: 2020-01-01 (1).");
        assertThat(Apart.launchDays(two, DaySet.all("2020-01-01", "2020-01-01")))
                .isEqualTo("The two lists agree on every day.");
    }

    private static MissileDays days(String text) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        for (String day : text.split(" ")) {
            days.put(LocalDate.parse(day.substring(0, 10)), Integer.parseInt(day.substring(11)));
        }
        return new MissileDays(days);
    }

    private static Figure figure(String recount, double same) {
        return new Figure("a number", "", recount, OptionalDouble.of(same), same, 2, 0);
    }

    private static Stream<Figure> figures() {
        return numbers.entries().stream().flatMap(entry -> entry.figures().stream());
    }
}
