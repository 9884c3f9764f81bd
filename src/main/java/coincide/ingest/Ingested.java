package coincide.ingest;

import coincide.model.Launch;
import coincide.model.Milestone;
import java.util.List;

/** The checked inputs of a run and the account of every row that was read. */
public record Ingested(
        List<Launch> launches, List<Milestone> milestones, List<Problem> problems, List<Account> accounts) {
    public Ingested {
        launches = List.copyOf(launches);
        milestones = List.copyOf(milestones);
        problems = List.copyOf(problems);
        accounts = List.copyOf(accounts);
    }

    /**
     * Where the rows of one source went: {@code read = used + quarantined + filtered}.
     *
     * @param source the path as the job file writes it
     * @param role "launches" or the family
     */
    public record Account(String source, String role, String sha256, long read, long used, long quarantined, long filtered) {
        public Account {
            if (read != used + quarantined + filtered) {
                throw new IllegalStateException("Rows of %s are lost: read %d, used %d, quarantined %d, filtered %d"
                        .formatted(source, read, used, quarantined, filtered));
            }
        }
    }
}
