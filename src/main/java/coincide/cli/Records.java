package coincide.cli;

import coincide.publish.NamedFile;
import coincide.publish.PublishException;
import coincide.publish.Publisher;
import java.time.Instant;
import java.util.Optional;

/** What a run leaves behind of itself, however it ends. None of it decides how the run ends: where it fails, that is told. */
final class Records {
    private final Publisher publisher;
    private final Course course;
    private final Optional<Instant> earlierSuccess;

    Records(Publisher publisher, Course course) {
        this.publisher = publisher;
        this.course = course;
        this.earlierSuccess = publisher.recorded("last_success_at").map(Instant::parse);
    }

    void begun() {
        lineage(Lineage.begun(course));
    }

    void ended(Ending ending) {
        Optional<Instant> lastSuccess = ending.isGood() ? Optional.of(course.now()) : earlierSuccess;
        attempt(() -> publisher.record(RunJson.text(course, ending, lastSuccess)));
        course.options()
                .metrics()
                .ifPresent(file -> attempt(() -> NamedFile.write(file, Metrics.text(course, ending, lastSuccess))));
        lineage(Lineage.ended(course, ending));
    }

    private void lineage(String event) {
        course.options().lineage().ifPresent(file -> attempt(() -> NamedFile.append(file, event)));
    }

    private void attempt(Runnable writing) {
        try {
            writing.run();
        } catch (PublishException e) {
            course.talk().chatter().println("A record of the run is missing: " + e.getMessage());
        }
    }
}
