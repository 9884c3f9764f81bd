package coincide.cli;

import coincide.contract.Origin;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.publish.Publication;
import coincide.publish.Publisher;
import coincide.publish.Staging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/** What stands around the work of a run: the lock, the inputs, what makes it the run it is, and its record. */
final class RecordedRun {
    /** Tables and texts of a run, published. */
    interface Work {
        Publication publish(Run run, Ingested data, Origin origin, Past past, Staging staging);
    }

    private final Course course;

    /**
     * A run that knows its job.
     *
     * @param suffix of the job's name in that of the dataset
     */
    RecordedRun(RunOptions options, String suffix, Clock clock, Talk talk) {
        Job job = options.job();
        this.course = new Course(options, job, job.name() + suffix, clock, talk);
    }

    Course course() {
        return course;
    }

    /** Publishes, unless that is done already; leaves a record, unless another run of this job is under way. */
    Publication execute(BiFunction<Publisher, LocalDate, Past> past, Work work) {
        try (Publisher publisher = Publisher.open(course.options().out(), course.dataset())) {
            Records records = new Records(publisher, course);
            Stopping.lastResort(() -> {
                records.ended(Ending.of(new InterruptedException()));
                publisher.clear();
            });
            records.begun();
            try {
                Publication publication = publish(publisher, past, work);
                records.ended(Ending.of(publication));
                return publication;
            } catch (Throwable failure) {
                records.ended(Ending.of(failure));
                throw failure;
            } finally {
                Stopping.over();
            }
        }
    }

    private Publication publish(Publisher publisher, BiFunction<Publisher, LocalDate, Past> past, Work work) {
        Job job = course.job();
        Talk talk = course.talk();
        LocalDate asOf = job.asOf(course.options().asOf());
        course.asOf(asOf);
        Ingested data = talk.stage("inputs read and checked", () -> Ingest.read(job, asOf));
        course.data(data);
        InputSummary.accounts(data, job, talk.chatter());
        InputSummary.problems(data.problems(), InputSummary.FEW, talk.chatter());
        Origin origin = InputPackages.of(job);
        Past before = past.apply(publisher, asOf);
        Run run = RunKey.of(job, asOf, data, before, origin);
        course.run(run);
        Optional<Publication> done = course.options().force() ? Optional.empty() : publisher.published(run);
        return done.orElseGet(() -> work.publish(run, data, origin, before, publisher.stage(run)));
    }
}
