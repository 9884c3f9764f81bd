package coincide.ingest;

import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.PublishedForecast;
import coincide.model.Series;
import coincide.plan.CalendarSource;
import coincide.plan.Controls;
import coincide.plan.Job;
import coincide.plan.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Files to checked rows. */
public final class Ingest {
    private Ingest() {}

    /**
     * Reads all sources of a job.
     *
     * @param asOf the day whose knowledge counts: rows that were not known then are filtered
     * @throws coincide.plan.PlanException where a path leads out of the root
     * @throws InputMissingException where files are not there or cannot be read
     * @throws InputChangedException where a file changed while it was read
     * @throws QualityException where the inputs are too poor to run on
     */
    public static Ingested read(Job job, LocalDate asOf) {
        Inputs inputs = Inputs.read(job);
        List<Sieve.Sifted<Launch>> launches =
                inputs.sift(job.launches().source(), LaunchReader.sieve(job.zone(), asOf));
        List<Sieve.Sifted<Milestone>> milestones = calendars(inputs, job, asOf, job.calendars());
        List<Sieve.Sifted<Milestone>> controls = calendars(
                inputs,
                job,
                asOf,
                job.controls().unrelated().stream()
                        .map(Controls.Unrelated::calendar)
                        .toList());
        List<Sieve.Sifted<Series>> series = job.catalogue()
                .map(source -> inputs.sift(source, SeriesReader.sieve()))
                .orElse(List.of());
        List<Sieve.Sifted<PublishedForecast>> forecasts = job.outlook()
                .flatMap(Outlook::published)
                .map(source -> inputs.sift(source, ForecastReader.sieve(asOf)))
                .orElse(List.of());
        Matter matter = Matter.read(inputs, job, asOf, Sieve.Sifted.used(launches), milestones);
        inputs.verifyUnchanged();
        List<Sieve.Sifted<?>> all = Stream.concat(
                        Stream.of(launches, milestones, controls, series, forecasts)
                                .<Sieve.Sifted<?>>flatMap(List::stream),
                        matter.all())
                .toList();
        List<Problem> problems = Stream.concat(
                        inputs.problems().stream(), all.stream().flatMap(sifted -> sifted.problems().stream()))
                .distinct()
                .sorted(Problem.ORDER)
                .toList();
        QualityGate.check(all, problems);
        return new Ingested(
                Sieve.Sifted.used(launches),
                Sieve.Sifted.used(milestones),
                Sieve.Sifted.used(controls),
                Sieve.Sifted.used(series),
                Sieve.Sifted.used(forecasts),
                matter.used(),
                problems,
                all.stream().map(Sieve.Sifted::account).toList(),
                all.stream().flatMap(sifted -> sifted.filters().stream()).toList());
    }

    private static List<Sieve.Sifted<Milestone>> calendars(
            Inputs inputs, Job job, LocalDate asOf, List<CalendarSource> calendars) {
        return calendars.stream()
                .flatMap(calendar ->
                        inputs.sift(calendar.source(), MilestoneReader.sieve(calendar, job.zone(), asOf)).stream())
                .toList();
    }
}
