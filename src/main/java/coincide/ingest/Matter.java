package coincide.ingest;

import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.PublishedFinding;
import coincide.model.ReadingMatter;
import coincide.model.RivalReading;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What others wrote, as the files of a job have it. */
record Matter(List<Sieve.Sifted<PublishedFinding>> findings, List<Sieve.Sifted<RivalReading>> readings) {

    /** Read against the launches and milestones of the job. */
    static Matter read(
            Inputs inputs, Job job, LocalDate asOf, List<Launch> launches, List<Sieve.Sifted<Milestone>> milestones) {
        Set<String> known = ids(milestones.stream().flatMap(sifted -> sifted.used().stream()));
        Set<String> all = ids(milestones.stream()
                .flatMap(sifted -> Stream.concat(sifted.used().stream(), sifted.refused().stream())));
        List<String> declared = job.hypotheses().stream().map(Hypothesis::id).toList();
        return new Matter(
                job.literature()
                        .findings()
                        .map(source -> inputs.sift(source, FindingReader.sieve(declared, asOf)))
                        .orElse(List.of()),
                job.literature()
                        .readings()
                        .map(source -> inputs.sift(source, ReadingReader.sieve(all, known, days(launches), asOf)))
                        .orElse(List.of()));
    }

    ReadingMatter used() {
        return new ReadingMatter(Sieve.Sifted.used(findings), Sieve.Sifted.used(readings));
    }

    Stream<Sieve.Sifted<?>> all() {
        return Stream.concat(findings.stream(), readings.stream());
    }

    private static Set<String> ids(Stream<Milestone> milestones) {
        return milestones.map(Milestone::id).collect(Collectors.toSet());
    }

    private static Set<LocalDate> days(List<Launch> launches) {
        return launches.stream()
                .filter(launch -> launch.day().knowsDay())
                .map(launch -> launch.day().earliest())
                .collect(Collectors.toSet());
    }
}
