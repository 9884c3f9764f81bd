package coincide.published;

import coincide.model.Launch;
import java.util.ArrayList;
import java.util.List;

/** R15: activity by leader and year. */
record Leaders(Lists lists, Shipped shipped) {
    private static final DaySet FIRST = DaySet.all("1984-01-01", "1994-07-08");
    private static final DaySet SECOND = DaySet.all("1994-07-09", "2011-12-17");
    private static final DaySet THIRD = DaySet.all("2011-12-18", "2022-12-08");
    private static final DaySet YEAR = DaySet.all("2022-01-01", "2022-12-31");

    Entry entry() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.launchDays(lists, "ballistic launch days in 2022", "", "33", YEAR));
        figures.add(Figure.missiles(lists, "ballistic missiles in 2022", "", "69", YEAR));
        add(figures, "ballistic launch days", lists.ours());
        MissileDays wide = MissileDays.of(shipped.allClasses());
        add(figures, "launch days of all classes", wide);
        figures.add(Figure.ours("the same in 2014", "18", "", wide.launchDays(DaySet.all("2014-01-01", "2014-12-31"))));
        figures.add(Figure.ours("the same in 2016", "25", "", wide.launchDays(DaySet.all("2016-01-01", "2016-12-31"))));
        figures.add(Figure.ours(
                "the same in 2022, to 8 December", "39", "", wide.launchDays(DaySet.all("2022-01-01", "2022-12-08"))));
        MissileDays nuclear = MissileDays.of(shipped.nuclearTests());
        figures.add(Figure.ours("nuclear tests, Kim Jong Il", "", "", nuclear.launchDays(SECOND)));
        figures.add(Figure.ours("nuclear tests, Kim Jong Un to 2022-12-08", "", "", nuclear.launchDays(THIRD)));

        return new Entry(
                "R15",
                "Activity by leader",
                "8 activities under Kim Il Sung, 28 under Kim Jong Il and 147 under Kim Jong Un, of which 39 in 2022 (Hong,"
                        + " 8 December 2022).",
                List.of("https://news.zum.com/articles/80003302"),
                "Missile launches of all kinds and nuclear tests, by a unit of the institute's own.",
                figures,
                "The scope decides: ballistic launch days are fewest, all classes with nuclear tests come nearer. Rows of ours that"
                        + " are dated to a month or a range are in no figure here: " + undated(FIRST) + ", "
                        + undated(SECOND)
                        + " and " + undated(THIRD) + " under the three. For 2022: " + Apart.missiles(lists, YEAR));
    }

    private static void add(List<Figure> figures, String what, MissileDays list) {
        figures.add(Figure.ours(what + ", Kim Il Sung from 1984", "8", "", list.launchDays(FIRST)));
        figures.add(Figure.ours(what + ", Kim Jong Il", "28", "", list.launchDays(SECOND)));
        figures.add(Figure.ours(what + ", Kim Jong Un to 2022-12-08", "147", "", list.launchDays(THIRD)));
    }

    private long undated(DaySet days) {
        return shipped.allClasses().stream()
                .map(Launch::day)
                .filter(day -> !day.knowsDay() && days.contains(day.earliest()))
                .count();
    }
}
