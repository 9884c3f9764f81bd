package coincide.ingest;

import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.PublishedForecast;
import coincide.model.ReadingMatter;
import coincide.model.Series;
import coincide.plan.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The checked inputs of a run and the account of every row that was read.
 *
 * @param controls milestones of the unrelated calendars
 * @param series what each series holds, where the job names a catalogue
 * @param forecasts those that others published, where the job names them
 * @param reading what others wrote, where the job names it
 * @param problems by source, line and column
 * @param filters why rows were left out that nothing is wrong with
 */
public record Ingested(
        List<Launch> launches,
        List<Milestone> milestones,
        List<Milestone> controls,
        List<Series> series,
        List<PublishedForecast> forecasts,
        ReadingMatter reading,
        List<Problem> problems,
        List<Account> accounts,
        List<Filter> filters) {
    public Ingested {
        launches = List.copyOf(launches);
        milestones = List.copyOf(milestones);
        controls = List.copyOf(controls);
        series = List.copyOf(series);
        forecasts = List.copyOf(forecasts);
        problems = List.copyOf(problems);
        accounts = List.copyOf(accounts);
        filters = List.copyOf(filters);
    }

    /** Inputs without controls, catalogue and what others published, of which no row was filtered. */
    public Ingested(List<Launch> launches, List<Milestone> milestones, List<Problem> problems, List<Account> accounts) {
        this(launches, milestones, List.of(), List.of(), List.of(), ReadingMatter.NONE, problems, accounts, List.of());
    }

    /**
     * Where the rows of one source went: {@code read = used + quarantined + filtered}.
     *
     * @param source the path as the job file writes it
     * @param role "launches", "series", "forecasts", "findings", "readings" or the family
     */
    public record Account(
            String source, String role, String sha256, long read, long used, long quarantined, long filtered) {
        public Account {
            if (read != used + quarantined + filtered) {
                throw new IllegalStateException("Rows of %s are lost: read %s, used %s, quarantined %s, filtered %s"
                        .formatted(source, read, used, quarantined, filtered));
            }
        }
    }

    /** Rows of one source that were left out for one reason. */
    public record Filter(String source, String role, String reason, long rows) {}

    /** SHA-256 over names and hashes of all sources: equal inputs give equal versions. */
    public String dataVersion() {
        String lines = accounts.stream()
                .map(account -> account.source() + "\t" + account.sha256() + "\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining());
        return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
    }
}
