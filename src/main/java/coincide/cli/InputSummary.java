package coincide.cli;

import coincide.ingest.Ingested;
import coincide.ingest.Ingested.Account;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints where the rows of each source went and what was wrong with them. */
final class InputSummary {
    /** As many problems as are printed in the course of a run. */
    static final int FEW = 20;

    private InputSummary() {}

    /** At most {@code most} problems; how many more there are is said. */
    static void print(Ingested data, int most, PrintWriter to) {
        for (Account account : data.accounts()) {
            to.printf(
                    Locale.ROOT,
                    "%-22s %5d read = %5d used + %d quarantined + %d filtered   %s%n",
                    account.role(),
                    account.read(),
                    account.used(),
                    account.quarantined(),
                    account.filtered(),
                    account.source());
        }
        data.problems().stream().limit(most).forEach(problem -> to.println(problem.text()));
        if (data.problems().size() > most) {
            to.printf(
                    Locale.ROOT,
                    "... and %d more problems: see the table quarantine, or coincide validate%n",
                    data.problems().size() - most);
        }
    }
}
