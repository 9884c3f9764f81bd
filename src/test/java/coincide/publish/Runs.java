package coincide.publish;

import coincide.plan.Run;
import coincide.plan.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Runs and what they write. */
public final class Runs {
    static final int ROWS = 200;

    private Runs() {}

    public static Run of(String asOf, String inputs) {
        String hash = Sha256.of(inputs.getBytes(StandardCharsets.UTF_8));
        return new Run(
                LocalDate.parse(asOf), "plan", hash, "1", Sha256.of((asOf + hash).getBytes(StandardCharsets.UTF_8)));
    }

    static Staging staged(Publisher publisher, Run run, String report) {
        Staging staging = publisher.stage(run);
        SampleTable.write(staging.table("findings"), ROWS);
        SampleTable.write(staging.table("lags"), 0);
        staging.text("report/index.html", report);
        staging.text("run.json", "{\"nanos\": %d}".formatted(System.nanoTime()));
        return staging;
    }

    static Sealed sealed(Publisher publisher, Run run, String report) {
        return staged(publisher, run, report)
                .seal(Map.of("findings", SampleTable.expected(ROWS), "lags", SampleTable.expected(0)));
    }

    /** A whole run: up to date, or staged, sealed and published. */
    static Publication publish(Publisher publisher, Run run) {
        return publisher.published(run).orElseGet(() -> sealed(publisher, run, "report")
                .publish(Pointing.FORWARD));
    }

    static Publication publish(Path root, Run run) {
        return publish(root, "job", run);
    }

    public static Publication publish(Path root, String job, Run run) {
        try (Publisher publisher = Publisher.open(root, job)) {
            return publish(publisher, run);
        }
    }
}
