package coincide.published;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** R01 to R04: how launches spread over the quarters and months of the year. */
record Quarters(Lists lists, Shipped shipped) {
    /** The last day of the recount, two days after the last launch of its list. */
    private static final String COPY = "2026-04-21";

    private static final String CNS =
            "Missiles of the CNS database, which holds those able to carry 500 kg over 300 km.";

    List<Entry> entries() {
        return List.of(perQuarter(), lastQuarter(), drop(), winter());
    }

    private Entry perQuarter() {
        DaySet days = DaySet.all("2012-01-01", "2017-10-21");
        double fourths = days.quarter(4).size() / 92.0;
        return new Entry(
                "R01",
                "Missile tests per quarter",
                "On average 4.3, 4.8, 4.2 and 0.8 missile tests in the four quarters since 2012 (Cotton, October 2017).",
                List.of("https://newsmax.com/thewire/north-korea-missile-tests-drop/2017/10/25/id/822030"),
                CNS + " Means over six years.",
                List.of(
                        Figure.missiles(lists, "missiles, first quarters", "", "27", days.quarter(1)),
                        Figure.missiles(lists, "missiles, second quarters", "", "29", days.quarter(2)),
                        Figure.missiles(lists, "missiles, third quarters", "", "25", days.quarter(3)),
                        Figure.missiles(lists, "missiles, fourth quarters", "", "5", days.quarter(4)),
                        mean("mean, first quarter", "4.3", "4.5", days.quarter(1), 6),
                        mean("mean, second quarter", "4.8", "4.83", days.quarter(2), 6),
                        mean("mean, third quarter", "4.2", "4.17", days.quarter(3), 6),
                        mean("mean, fourth quarter, divided by six", "0.8", "0.83", days.quarter(4), 6),
                        mean("mean, fourth quarter, by the days that had passed", "", "", days.quarter(4), fourths),
                        Figure.derived(lists, "fourth quarters that had passed", "", "5.2", 2, list -> fourths),
                        Figure.launchDays(lists, "launch days, first quarters", "", "11", days.quarter(1)),
                        Figure.launchDays(lists, "launch days, second quarters", "", "20", days.quarter(2)),
                        Figure.launchDays(lists, "launch days, third quarters", "", "16", days.quarter(3)),
                        Figure.launchDays(lists, "launch days, fourth quarters", "", "5", days.quarter(4))),
                "Times six, the published means are 26, 29, 25 and 5 missiles: the CNS list has gained one since; Q4 of 2017"
                        + " had run three weeks when it was divided by six. " + Apart.missiles(lists, days));
    }

    private Figure mean(String what, String published, String recount, DaySet days, double by) {
        return Figure.derived(lists, what, published, recount, 2, list -> list.missiles(days) / by);
    }

    private Entry lastQuarter() {
        DaySet missiles = DaySet.all("2012-01-01", "2017-11-14");
        DaySet tests = DaySet.all("2012-01-01", "2017-11-29");
        return new Entry(
                "R02",
                "Launches in the last quarter of the year",
                "5 of 85 launches since late 2011 came in October to December; two weeks later, 6 of 76 tests since 2012.",
                List.of(
                        "http://www.taipeitimes.com/News/world/archives/2017/11/15/2003682310",
                        "https://themalaysianreserve.com/2017/11/15/n-koreas-missile-launches-ease-amid-winter-training/",
                        "https://www.washingtonpost.com/news/worldviews/wp/2017/11/28/"
                                + "north-koreas-latest-missile-launch-suggests-weapons-testing-lull-was-seasonal-rather-than-strategic/"),
                "Both the CNS database: the first one missile by missile, the second by a unit that is not" + " said.",
                List.of(
                        Figure.missiles(lists, "missiles in Q4, to 2017-11-14", "5", "5", missiles.quarter(4)),
                        Figure.missiles(lists, "missiles, to 2017-11-14", "85", "86", missiles),
                        Figure.launchDays(lists, "launch days in Q4, to 2017-11-29", "6", "6", tests.quarter(4)),
                        Figure.launchDays(lists, "launch days, to 2017-11-29", "76", "53", tests),
                        Figure.missiles(lists, "missiles in Q4, to 2017-11-29", "6", "", tests.quarter(4)),
                        Figure.missiles(lists, "missiles, to 2017-11-29", "76", "", tests),
                        Figure.ours("salvos (rows of our file), to 2017-11-29", "76", "", salvos(tests))),
                "One period, three totals: the unit decides, and the published 76 is neither missiles nor salvos nor days. "
                        + Apart.missiles(lists, tests));
    }

    private int salvos(DaySet days) {
        return (int) shipped.launches().stream()
                .filter(launch ->
                        launch.day().knowsDay() && days.contains(launch.day().earliest()))
                .count();
    }

    private Entry drop() {
        DaySet then = DaySet.all("2012-01-01", "2017-10-22");
        DaySet since = DaySet.all("2017-10-23", COPY);
        return new Entry(
                "R03",
                "The drop in the last quarter",
                "About 80 % fewer tests in the fourth quarter than in the third (Cotton, November 2017).",
                List.of(
                        "http://www.rokdrop.net/2017/11/why-north-korea-decreases-missile-testing-during-winter-months/"),
                CNS + " A comparison of two quarters, which have a quarter of the days each.",
                Contrasts.figures(
                        lists,
                        "Q4",
                        then,
                        since,
                        day -> day.getMonthValue() >= 10,
                        new Contrasts.Recounts("5", "52", "0.36", "0.03", "27", "101", "1.04", "0.76"),
                        Figure.derived(
                                lists,
                                "missiles in Q4 against Q3 to 2017-10-22, change in %",
                                "-80",
                                "",
                                0,
                                list -> 100.0 * list.missiles(then.quarter(4)) / list.missiles(then.quarter(3)) - 100)),
                "The missiles fall as published. For launch days the ratio is far below one on the days that the claim was drawn"
                        + " from and near one after. To 2017-10-22: "
                        + Apart.launchDays(lists, then) + " After: " + Apart.launchDays(lists, since));
    }

    private Entry winter() {
        DaySet then = DaySet.all("2012-01-01", "2017-10-31");
        DaySet since = DaySet.all("2017-11-01", COPY);
        Predicate<LocalDate> winter = day -> day.getMonthValue() >= 11 || day.getMonthValue() == 1;
        return new Entry(
                "R04",
                "November to January",
                "Fewer missiles in November, December and January (CSIS, early November 2017); no number given.",
                List.of("https://beyondparallel.csis.org/dogs-dont-bark-downward-signals-trend-november/"),
                "Missile launches of the CSIS database of North Korean provocations.",
                Contrasts.figures(
                        lists,
                        "Nov-Jan",
                        then,
                        since,
                        winter,
                        new Contrasts.Recounts("3", "52", "0.20", "0.002", "27", "101", "1.00", "")),
                "As R03: far below one on the days that the claim was drawn from, near one after. To 2017-10-31: "
                        + Apart.launchDays(lists, then) + " After: " + Apart.launchDays(lists, since));
    }
}
