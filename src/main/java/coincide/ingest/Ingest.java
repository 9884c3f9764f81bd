package coincide.ingest;

import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.plan.CalendarSource;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files to checked rows. */
public final class Ingest {
    private Ingest() {}

    /**
     * Reads all sources of a job.
     *
     * @param asOf the last day whose launches count; later ones are filtered
     * @throws coincide.plan.PlanException where a path leads out of the root
     * @throws InputMissingException where files are not there or cannot be read
     * @throws InputChangedException where a file changed while it was read
     * @throws QualityException where the inputs are too poor to run on
     */
    public static Ingested read(Job job, LocalDate asOf) {
        Inputs inputs = Inputs.read(job);
        List<Sieve.Sifted<Launch>> launches = inputs
                .table(job.launches().source())
                .map(table -> LaunchReader.sieve(job.zone(), asOf)
                        .sift(table, job.launches().source()))
                .stream()
                .toList();
        List<Sieve.Sifted<Milestone>> milestones = new ArrayList<>();
        for (CalendarSource calendar : job.calendars()) {
            inputs.table(calendar.source())
                    .map(table ->
                            MilestoneReader.sieve(calendar, job.zone(), asOf).sift(table, calendar.source()))
                    .ifPresent(milestones::add);
        }
        inputs.verifyUnchanged();
        List<Sieve.Sifted<?>> all = Stream.<Sieve.Sifted<?>>concat(launches.stream(), milestones.stream())
                .toList();
        List<Problem> problems = Stream.concat(
                        inputs.problems().stream(), all.stream().flatMap(sifted -> sifted.problems().stream()))
                .distinct()
                .sorted(Problem.ORDER)
                .toList();
        QualityGate.check(all, problems);
        return new Ingested(
                launches.stream().flatMap(sifted -> sifted.used().stream()).toList(),
                milestones.stream().flatMap(sifted -> sifted.used().stream()).toList(),
                problems,
                all.stream().map(Sieve.Sifted::account).toList(),
                all.stream().flatMap(sifted -> sifted.filters().stream()).toList());
    }
}
