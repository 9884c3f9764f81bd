package coincide.published;

import coincide.model.Launch;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.apache.commons.math3.stat.inference.ChiSquareTest;

/** R13 and R14: weekdays and hours. */
record Clock(Lists lists, Shipped shipped) {
    List<Entry> entries() {
        return List.of(weekdays(), hours());
    }

    private Entry weekdays() {
        DaySet all = DaySet.all("2012-01-01", "2017-04-10");
        Iterator<String> recount = List.of("6", "2", "8", "7", "5", "7", "7").iterator();
        List<Figure> figures = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            figures.add(Figure.launchDays(
                    lists,
                    "launch days, " + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                    "",
                    recount.next(),
                    all.where(day -> day.getDayOfWeek() == weekday)));
        }
        figures.add(Figure.derived(
                lists, "p of seven equal days, chi-square", "", "0.68", 2, list -> equalDays(list, all)));
        return new Entry(
                "R13",
                "Mondays",
                "Provocations since 2001 were twice as common on Mondays as on any other day (Stiles, April 2017).",
                List.of("http://thedailyviz.com/2017/04/10/charting-north-korean-provocations-a-case-of-the-mondays"),
                "Provocations of every kind in the CSIS database, by the day printed there.",
                figures,
                "Mondays are not ahead in launch days; the list of CSIS begins earlier, holds more than launches and mixes Korean and"
                        + " United States days. " + Apart.launchDays(lists, all));
    }

    private static double equalDays(MissileDays list, DaySet all) {
        long[] counts = Arrays.stream(DayOfWeek.values())
                .mapToLong(weekday -> list.launchDays(all.where(day -> day.getDayOfWeek() == weekday)))
                .toArray();
        double[] equal = new double[counts.length];
        Arrays.fill(equal, 1);
        return new ChiSquareTest().chiSquareTest(equal, counts);
    }

    private Entry hours() {
        DaySet all = DaySet.all("2016-04-01", "2017-11-30");
        return new Entry(
                "R14",
                "Hour of launch",
                "9 to 11 in the morning is the most common time (Washington Post, 29 November 2017).",
                List.of("Washington Post, \"North Korea's late night missile test\", 2017-11-29, announced at"
                        + " http://thegrayarea.org/?p=137075"),
                "Not said where we read; the clock is not named.",
                List.of(
                        Figure.ours(
                                "missiles with a known time, April 2016 to November 2017",
                                "",
                                "40",
                                timed(all, h -> true)),
                        Figure.ours("of these at 05:00 to 07:59 in Korea", "", "28", timed(all, h -> h >= 5 && h < 8)),
                        Figure.ours("of these at 09:00 to 11:59 in Korea", "", "", timed(all, h -> h >= 9 && h < 12))),
                "By Korean time (UTC+9) the early morning is the most common; why the published hours are others is not known, the"
                        + " newspaper's list was not at hand. The North's own clock was half an hour behind in those years.");
    }

    private int timed(DaySet days, IntPredicate hour) {
        return shipped.launches().stream()
                .filter(launch ->
                        launch.at().isPresent() && days.contains(launch.day().earliest()))
                .filter(launch -> hour.test(
                        launch.at().orElseThrow().atZone(shipped.job().zone()).getHour()))
                .mapToInt(Clock::missiles)
                .sum();
    }

    private static int missiles(Launch launch) {
        return launch.missiles().orElse(0);
    }
}
