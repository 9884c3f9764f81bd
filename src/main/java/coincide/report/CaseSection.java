package coincide.report;

import coincide.analysis.Case;
import coincide.analysis.CaseStudy;
import coincide.analysis.DayShare;
import coincide.analysis.Nearness;
import coincide.analysis.Neighbour;
import coincide.ingest.Ingested;
import coincide.model.Launch;
import coincide.model.RivalReading;
import coincide.plan.Job;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One launch day on the page: its launches, what lay near in each calendar, how many days lie as close, and other readings.
 *
 * @param anchor on the page, its own
 * @param sentence what lay nearest, and how usual that is
 * @param figure the days around it
 * @param named readings that others named for this day
 * @param table heading of the table, with how to read it
 */
public record CaseSection(
        String anchor,
        String title,
        List<Prose> launches,
        List<Prose> sentence,
        Figure figure,
        String table,
        List<Row> rows,
        List<Prose> readings,
        List<NamedReading> named) {
    private static final int NEWEST = 3;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** One calendar. */
    public record Row(String family, Prose earlier, Prose later, Cell share) {}

    /** The newest launch days of a run and those that others named something for, newest first. */
    static List<CaseSection> shown(ReportInput input) {
        Job job = input.job();
        LocalDate asOf = input.run().asOf();
        Ingested data = input.ingested();
        NavigableSet<LocalDate> days = CaseStudy.launchDays(job, asOf, data.launches());
        Set<LocalDate> named = data.reading().readings().stream()
                .map(RivalReading::launchDate)
                .filter(days::contains)
                .collect(Collectors.toSet());
        return Stream.concat(days.descendingSet().stream().limit(NEWEST), named.stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(day -> CaseStudy.of(job, asOf, day, data.launches(), data.milestones()))
                .map(found -> of(job, found, data))
                .toList();
    }

    static CaseSection of(Job job, Case found, Ingested data) {
        List<NamedReading> named = NamedReading.of(found, data);
        return new CaseSection(
                "case-" + found.day(),
                Numbers.date(found.day()),
                found.launches().stream().map(launch -> launch(job, launch)).toList(),
                CaseWords.closeness(job, found),
                CaseFigure.of("case-" + found.day(), job, found),
                "Nearest milestones of each calendar, in whole days. As close: of the observed days of "
                        + found.day().getYear()
                        + ", those that lie at least as near to a milestone of the calendar; ties count, and all days"
                        + " farther than " + Numbers.of(job.reach(), "day", "days")
                        + ", the widest window of the plan, are equally far.",
                found.families().stream().map(family -> row(job, family, found)).toList(),
                CaseReadings.of(job, found, !named.isEmpty()),
                named);
    }

    private static Prose launch(Job job, Launch launch) {
        List<String> words = Stream.of(launch.kind(), launch.name(), launch.site())
                .flatMap(word -> word.stream())
                .toList();
        String clock = launch.at()
                .map(at -> CLOCK.format(at.atZone(job.zone())) + " in " + job.zone())
                .orElse("clock time not known");
        Prose prose = Prose.own("").data(launch.id()).then(": ");
        for (String word : words) {
            prose = prose.data(word).then(", ");
        }
        return prose.then(clock + ".");
    }

    private static Row row(Job job, Nearness family, Case found) {
        String title = Families.title(job, family.family());
        if (!family.observed()) {
            Prose unknown = Prose.own("not known");
            return new Row(title, unknown, unknown, Cell.none(CaseWords.collected(family.coverage(), found.day())));
        }
        return new Row(
                title,
                neighbour(family.earlier(), found.day()),
                neighbour(family.later(), found.day()),
                family.share()
                        .map(share -> share(job, family, share))
                        .orElseGet(() -> Cell.none("the calendar holds no milestone")));
    }

    private static Prose neighbour(Optional<Neighbour> neighbour, LocalDate day) {
        return neighbour.map(found -> NeighbourWords.of(found, day)).orElseGet(() -> Prose.own("none in the calendar"));
    }

    private static Cell share(Job job, Nearness family, DayShare share) {
        boolean far = family.nearest()
                .filter(nearest -> nearest.distance() <= job.reach())
                .isEmpty();
        String why = far
                ? "none within " + Numbers.of(job.reach(), "day", "days")
                : Numbers.count(share.days()) + " of " + Numbers.of(share.of(), "day", "days");
        return new Cell(Numbers.percent(share.value()), why);
    }
}
