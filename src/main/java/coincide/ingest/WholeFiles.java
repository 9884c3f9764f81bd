package coincide.ingest;

import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Series;
import coincide.plan.CalendarSource;
import coincide.plan.Controls;
import coincide.plan.Job;
import coincide.plan.Outlook;
import coincide.plan.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every sound row of each file that a job names, whatever the job selects and whenever it was known. Files are not refused for
 * their faults; those are told.
 *
 * @param calendars rows by the name of their file: without ending, and without folder where that is unique
 * @param problems what is wrong with rows, selected or not
 */
public record WholeFiles(
        List<Launch> launches,
        SortedMap<String, List<Milestone>> calendars,
        List<Series> series,
        List<Problem> problems) {

    /** Where the audit says that launches stand: no calendar is called so. */
    public static final String LAUNCHES = "launches";

    /** Reads them; a file that is read under several mappings is read under the first. */
    public static WholeFiles read(Job job) {
        Inputs inputs = Inputs.read(job);
        List<Sieve.Sifted<Launch>> launches =
                inputs.sift(everyRow(job.launches().source()), LaunchReader.sieve(job.zone(), LocalDate.MAX));
        SortedMap<String, List<Milestone>> calendars = new TreeMap<>();
        List<Sieve.Sifted<Milestone>> milestones = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(inputs.problems());
        named(job).forEach((name, calendar) -> {
            CalendarSource whole = new CalendarSource(name, name, everyRow(calendar.source()), calendar.traits());
            List<Sieve.Sifted<Milestone>> sifted =
                    inputs.sift(whole.source(), MilestoneReader.sieve(whole, job.zone(), LocalDate.MAX));
            calendars.put(name, Sieve.Sifted.used(sifted));
            milestones.addAll(sifted);
        });
        milestones.forEach(one -> problems.addAll(one.problems()));
        List<Sieve.Sifted<Series>> series = job.catalogue()
                .map(source -> inputs.sift(source, SeriesReader.sieve()))
                .orElse(List.of());
        launches.forEach(one -> problems.addAll(one.problems()));
        series.forEach(one -> problems.addAll(one.problems()));
        job.outlook()
                .flatMap(Outlook::published)
                .map(source -> inputs.sift(everyRow(source), ForecastReader.sieve(LocalDate.MAX)))
                .ifPresent(forecasts -> forecasts.forEach(one -> problems.addAll(one.problems())));
        Matter.read(inputs, job, LocalDate.MAX, List.of(), milestones)
                .all()
                .forEach(one -> problems.addAll(one.problems()));
        return new WholeFiles(
                Sieve.Sifted.used(launches),
                calendars,
                Sieve.Sifted.used(series),
                problems.stream().distinct().sorted(Problem.ORDER).toList());
    }

    /** Each calendar file once, by a name of its own. */
    private static Map<String, CalendarSource> named(Job job) {
        Map<Path, CalendarSource> files = new LinkedHashMap<>();
        Stream.concat(
                        job.calendars().stream(),
                        job.controls().unrelated().stream().map(Controls.Unrelated::calendar))
                .forEach(calendar -> files.putIfAbsent(calendar.source().path(), calendar));
        Map<String, CalendarSource> named = new TreeMap<>();
        files.forEach((path, calendar) -> {
            String stem = stem(path.getFileName().toString());
            boolean unique = files.keySet().stream()
                            .filter(other ->
                                    stem(other.getFileName().toString()).equals(stem))
                            .count()
                    == 1;
            String name = unique ? stem : stem(calendar.source().name());
            named.put(name.equals(LAUNCHES) ? calendar.source().name() : name, calendar);
        });
        return named;
    }

    private static String stem(String file) {
        return file.replaceFirst("\\.[^./]*$", "");
    }

    private static Source everyRow(Source source) {
        return new Source(source.path(), source.name(), source.form(), source.mapping(), Map.of(), source.coverage());
    }
}
