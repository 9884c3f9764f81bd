package coincide.cli;

import coincide.ingest.Ingested.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** The numbers of a run that a monitor watches, in the text format of Prometheus. */
final class Metrics {
    private final StringBuilder text = new StringBuilder();
    private final String job;

    private Metrics(String dataset) {
        this.job = label("job", dataset);
    }

    static String text(Course course, Ending ending, Optional<Instant> lastSuccess) {
        Metrics metrics = new Metrics(course.dataset());
        lastSuccess.ifPresent(when -> metrics.one(
                "last_success_timestamp_seconds",
                "When a run last published or found its results published already.",
                when.getEpochSecond()));
        metrics.one(
                "last_run_timestamp_seconds",
                "When a run last ended, well or not.",
                course.now().getEpochSecond());
        metrics.one("last_exit_code", "Exit code of the last run.", ending.exitCode());
        metrics.one("last_duration_seconds", "How long the last run took.", course.lasted() / 1000.0);
        course.asOf()
                .ifPresent(date -> metrics.one(
                        "as_of_timestamp_seconds",
                        "The day whose knowledge counted, at its beginning.",
                        seconds(date)));
        course.data().ifPresent(data -> {
            metrics.head("rows", "Rows of each source by what became of them.");
            data.accounts().forEach(metrics::rows);
            metrics.one("launches", "Launches used.", data.launches().size());
            metrics.one(
                    "problems", "Problems found in the inputs.", data.problems().size());
        });
        return metrics.text.toString();
    }

    private static long seconds(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    private void rows(Account account) {
        String source = job + "," + label("role", account.role()) + "," + label("source", account.source());
        sample("rows", source + "," + label("fate", "read"), account.read());
        sample("rows", source + "," + label("fate", "used"), account.used());
        sample("rows", source + "," + label("fate", "quarantined"), account.quarantined());
        sample("rows", source + "," + label("fate", "filtered"), account.filtered());
    }

    private void one(String name, String help, Number value) {
        head(name, help);
        sample(name, job, value);
    }

    private void head(String name, String help) {
        text.append(String.format(Locale.ROOT, "# HELP coincide_%s %s%n# TYPE coincide_%s gauge%n", name, help, name)
                .replace("\r\n", "\n"));
    }

    private void sample(String name, String labels, Number value) {
        text.append("coincide_")
                .append(name)
                .append('{')
                .append(labels)
                .append("} ")
                .append(value)
                .append('\n');
    }

    private static String label(String name, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return name + "=\"" + escaped + '"';
    }
}
