package coincide.cli;

import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.publish.PublishException;
import coincide.publish.Publisher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at all that a run needs, each thing by itself: what stands in the way of one does not hide the next. */
record Checkup(RunOptions options, Clock clock) {
    private static final int OLDEST_JAVA = 17;
    private static final long MEGABYTE = 1 << 20;
    private static final long LEAST_MEMORY = 471; // less, and Spark does not start
    private static final long GOOD_MEMORY = 900;
    private static final long GOOD_ROOM = 500;
    private static final Instant NOT_BEFORE = Instant.parse("2026-01-01T00:00:00Z");

    List<Diagnosis> all() {
        List<Diagnosis> found = new ArrayList<>(List.of(java(), memory(), clockToday(), loopback()));
        Optional<Job> job = Optional.empty();
        try {
            job = Optional.of(options.job());
            found.add(Diagnosis.ok("job", options.jobFile() + ": no problem"));
        } catch (RuntimeException e) {
            found.add(Diagnosis.of("job", () -> {
                throw e;
            }));
        }
        job.ifPresent(read -> {
            found.add(Diagnosis.of("inputs", () -> inputs(read)));
            found.addAll(output(read));
        });
        return found;
    }

    private static Diagnosis java() {
        Runtime.Version version = Runtime.version();
        return version.feature() >= OLDEST_JAVA
                ? Diagnosis.ok("java", version.toString())
                : Diagnosis.fail("java", version + ". Install a JDK 17 or newer.", ExitCode.CONFIGURATION);
    }

    private static Diagnosis memory() {
        long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
        String text = most + " MB at most";
        if (most < LEAST_MEMORY) {
            return Diagnosis.fail("memory", text + ". Set COINCIDE_JAVA_OPTS=-Xmx2g.", ExitCode.CONFIGURATION);
        }
        return most < GOOD_MEMORY
                ? Diagnosis.warn("memory", text + ", which is little. Set COINCIDE_JAVA_OPTS=-Xmx2g.")
                : Diagnosis.ok("memory", text);
    }

    private Diagnosis clockToday() {
        Instant now = clock.instant();
        return now.isBefore(NOT_BEFORE)
                ? Diagnosis.warn(
                        "clock", now + ", before this program was made. Stamps of records would mislead; set it.")
                : Diagnosis.ok("clock", now.toString());
    }

    private static Diagnosis loopback() {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(server.getInetAddress(), server.getLocalPort())) {
            return Diagnosis.ok("loopback", client.getInetAddress().getHostAddress() + " answers");
        } catch (IOException e) {
            return Diagnosis.warn("loopback", "does not answer (" + e.getMessage() + "). Bring the interface lo up.");
        }
    }

    private Diagnosis inputs(Job job) {
        Ingested data = Ingest.read(job, job.asOf(options.asOf()));
        String rows = data.accounts().stream().mapToLong(Ingested.Account::used).sum() + " rows used";
        return data.problems().isEmpty()
                ? Diagnosis.ok("inputs", rows)
                : Diagnosis.warn(
                        "inputs",
                        "%s, %d problems: see coincide validate"
                                .formatted(rows, data.problems().size()));
    }

    /** Takes the lock, writes and renames as a run would, and leaves nothing but empty folders. */
    private List<Diagnosis> output(Job job) {
        try (Publisher publisher = Publisher.open(options.out(), job.name())) {
            return List.of(
                    Diagnosis.ok("output", options.out() + ": can be written, renamed in, and locked"),
                    Diagnosis.of("disk", this::room),
                    lastRun(publisher));
        } catch (PublishException e) {
            return List.of(
                    e.reason() == PublishException.Reason.BUSY
                            ? Diagnosis.warn("output", e.getMessage())
                            : new Diagnosis(Diagnosis.Level.FAIL, "output", e.getMessage(), e.exitCode()));
        }
    }

    private Diagnosis room() {
        Path folder = options.out();
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            return free < GOOD_ROOM
                    ? Diagnosis.warn("disk", free + " MB free. Make room, or prune old snapshots.")
                    : Diagnosis.ok("disk", free + " MB free");
        } catch (IOException e) {
            return Diagnosis.warn("disk", "Cannot tell how much is free at " + folder);
        }
    }

    private Diagnosis lastRun(Publisher publisher) {
        Optional<String> status = publisher.recorded("status");
        if (status.isEmpty()) {
            return Diagnosis.ok("last run", "none yet");
        }
        Instant finished = publisher.recorded("finished_at").map(Instant::parse).orElse(Instant.EPOCH);
        String text = status.get() + " at " + finished;
        if (finished.isAfter(clock.instant())) {
            return Diagnosis.warn("last run", text + ", which is still to come: the clock has gone back. Set it.");
        }
        return publisher.recorded("reason").filter(reason -> !reason.isEmpty()).isEmpty()
                ? Diagnosis.ok("last run", text)
                : Diagnosis.warn(
                        "last run", text + ": " + publisher.recorded("reason").orElseThrow());
    }
}
