package coincide.cli;

import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.plan.Sha256;
import coincide.publish.Expected;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a run has come to know of itself so far: the source of its records. */
final class Course {
    private final RunOptions options;
    private final Job job;
    private final String dataset;
    private final Clock clock;
    private final Talk talk;
    private final Instant started;
    private final long since = uptime();
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<Ingested> data = Optional.empty();
    private Optional<Run> run = Optional.empty();
    private Map<String, Expected> tables = Map.of();

    /**
     * Begins.
     *
     * @param dataset what the run publishes: the name of its folder
     * @param clock for stamps in records alone; durations do not follow it
     */
    Course(RunOptions options, Job job, String dataset, Clock clock, Talk talk) {
        this.options = options;
        this.job = job;
        this.dataset = dataset;
        this.clock = clock;
        this.talk = talk;
        this.started = clock.instant();
        LogContext.begin(id(), dataset);
    }

    /** The name of this one attempt; the key of the run is the same for each. */
    String id() {
        return Sha256.of(started + " " + ProcessHandle.current().pid() + " " + since)
                .substring(0, 12);
    }

    void asOf(LocalDate known) {
        asOf = Optional.of(known);
        LogContext.put("as_of", known.toString());
    }

    void data(Ingested read) {
        data = Optional.of(read);
    }

    void run(Run identified) {
        run = Optional.of(identified);
        LogContext.put("key", identified.key());
    }

    void tables(Map<String, Expected> written) {
        tables = Map.copyOf(written);
    }

    RunOptions options() {
        return options;
    }

    Job job() {
        return job;
    }

    String dataset() {
        return dataset;
    }

    Talk talk() {
        return talk;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    Optional<Ingested> data() {
        return data;
    }

    Optional<Run> run() {
        return run;
    }

    /** What each table that was written must read back as. */
    Map<String, Expected> tables() {
        return tables;
    }

    Instant started() {
        return started;
    }

    Instant now() {
        return clock.instant();
    }

    /** Milliseconds from its beginning. */
    long lasted() {
        return uptime() - since;
    }

    private static long uptime() {
        return ManagementFactory.getRuntimeMXBean().getUptime();
    }
}
