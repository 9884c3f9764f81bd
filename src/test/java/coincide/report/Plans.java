package coincide.report;

import coincide.model.Anchor;
import coincide.model.Direction;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.plan.CalendarSource;
import coincide.plan.Controls;
import coincide.plan.Form;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.Literature;
import coincide.plan.NullCode;
import coincide.plan.Nulls;
import coincide.plan.Outlook;
import coincide.plan.Profiles;
import coincide.plan.Role;
import coincide.plan.Source;
import coincide.plan.Statistic;
import coincide.plan.Unit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A hand-made plan as wide as the shipped one. */
final class Plans {
    static final LocalDate FROM = LocalDate.of(2012, 1, 1);
    static final LocalDate TO = LocalDate.of(2026, 8, 20);
    static final LocalDate CALENDARS_TO = LocalDate.of(2026, 3, 31);

    static final List<String> FAMILIES = List.of(
            "president_abroad",
            "great_power_summits",
            "exercises",
            "party_meetings",
            "party_plenums",
            "state_holidays",
            "elections");

    private static final List<String> TITLES = List.of(
            "The president of the neighbour meets the leaders of three great powers",
            "Leaders of the great powers meet, or gather with others",
            "Major allied exercises",
            "Party congresses and plenums, sessions of the assembly",
            "Party congresses and plenums",
            "The four great state holidays",
            "National elections overseas");

    private static final List<String> UNION = List.of("H02", "H03", "H04", "H05", "H06", "H07b", "H08", "H09", "H10a");

    private static final Literature LITERATURE = new Literature(
            Optional.of(source("data/literature/findings.csv", TO)),
            Optional.of(source("data/literature/readings.csv", TO)));

    private Plans() {}

    static Job job() {
        return job("Missile launches and political milestones", hypotheses(), calendars(TITLES));
    }

    static Job withOutlook() {
        return job(
                "Missile launches and political milestones",
                hypotheses(),
                calendars(TITLES),
                Optional.of(Outlooks.PLAN),
                LITERATURE);
    }

    /** A plan that names nothing that others wrote. */
    static Job withoutLiterature() {
        return job(
                "Missile launches and political milestones",
                hypotheses(),
                calendars(TITLES),
                Optional.empty(),
                Literature.NONE);
    }

    static Job job(String title, List<Hypothesis> hypotheses, List<CalendarSource> calendars) {
        return job(title, hypotheses, calendars, Optional.empty(), LITERATURE);
    }

    private static Job job(
            String title,
            List<Hypothesis> hypotheses,
            List<CalendarSource> calendars,
            Optional<Outlook> outlook,
            Literature literature) {
        return new Job(
                Path.of("/srv/anywhere/jobs/example.yaml"),
                Path.of("/srv/anywhere"),
                "example",
                title,
                ZoneId.of("Asia/Seoul"),
                FROM,
                Optional.empty(),
                new Job.Launches("ballistic", source("data/launches.csv", TO), Unit.LAUNCH_DAYS),
                calendars,
                Optional.empty(),
                Controls.NONE,
                hypotheses,
                new Nulls(99_999, 99_999, 9_999, 9_999, 2, true, 500, 999),
                Optional.empty(),
                outlook,
                literature,
                Profiles.STANDARD,
                2012,
                0.05,
                1.5,
                "a".repeat(64),
                Map.of());
    }

    static List<CalendarSource> calendars(List<String> titles) {
        return IntStream.range(0, FAMILIES.size())
                .mapToObj(i -> new CalendarSource(
                        FAMILIES.get(i),
                        titles.get(i),
                        source("data/calendars/" + i + ".csv", CALENDARS_TO),
                        CalendarSource.Traits.NONE))
                .toList();
    }

    static List<Hypothesis> hypotheses() {
        return List.of(
                primary("H01", "Near anything", new Statistic.UnionCount(UNION), Direction.UP, NullCode.N10),
                window("H02", "A neighbour's president abroad", 0, Anchor.START, -3, 0, Direction.UP),
                window("H03", "Great-power summits", 1, Anchor.SPAN, -3, 0, Direction.UP),
                window("H04", "During major exercises", 2, Anchor.SPAN, 0, 0, Direction.UP),
                window("H05", "Before exercises", 2, Anchor.START, -7, -1, Direction.UP),
                window("H06", "After exercises", 2, Anchor.END, 1, 7, Direction.UP),
                window("H07a", "During party meetings", 3, Anchor.SPAN, 0, 0, Direction.DOWN),
                window("H07b", "After party meetings", 3, Anchor.END, 1, 14, Direction.UP),
                window("H08", "Before party meetings", 4, Anchor.START, -14, -1, Direction.UP),
                window("H09", "State holidays", 5, Anchor.SPAN, -1, 1, Direction.UP),
                window("H10a", "Around elections overseas", 6, Anchor.SPAN, -28, 28, Direction.UP),
                primary(
                        "H10b",
                        "Nearest launch to elections overseas",
                        new Statistic.EventDistance(List.of("elections")),
                        Direction.DOWN,
                        NullCode.N11),
                primary(
                        "H11",
                        "Quiet last quarter",
                        new Statistic.SeasonShare(
                                Set.of(Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER),
                                Optional.of(new Observation.Block(LocalDate.of(2017, 11, 1), TO))),
                        Direction.DOWN,
                        NullCode.N4y),
                primary(
                        "H12",
                        "Then against now",
                        new Statistic.RateContrast(
                                UNION,
                                new Observation.Block(FROM, LocalDate.of(2017, 11, 29)),
                                new Observation.Block(LocalDate.of(2019, 5, 4), TO)),
                        Direction.UP,
                        NullCode.N10));
    }

    static Hypothesis primary(String id, String title, Statistic statistic, Direction direction, NullCode headline) {
        return new Hypothesis(
                id,
                title,
                "Launches follow the calendar: " + title,
                Role.PRIMARY,
                statistic,
                direction,
                headline,
                statistic instanceof Statistic.WindowCount ? List.of(NullCode.N7) : List.of(),
                statistic instanceof Statistic.WindowCount
                        ? List.of(NullCode.N10c, NullCode.N4h, NullCode.N3m, NullCode.N2, NullCode.N1)
                        : List.of(NullCode.N2));
    }

    private static Hypothesis window(
            String id, String title, int family, Anchor anchor, int lo, int hi, Direction direction) {
        List<Window> grid = family == 0 ? List.of(Window.parse("start[-1,0]"), Window.parse("span[0,0]")) : List.of();
        return primary(
                id,
                title,
                new Statistic.WindowCount(List.of(FAMILIES.get(family)), new Window(anchor, lo, hi), grid),
                direction,
                NullCode.N10);
    }

    static Source source(String name, LocalDate to) {
        return new Source(
                Path.of("/srv/anywhere").resolve(name),
                name,
                Form.BY_ENDING,
                Map.of(),
                Map.of(),
                new Observation.Block(FROM, to));
    }
}
