package coincide.cli;

import coincide.ingest.Ingested;
import coincide.ingest.Ingested.Account;
import coincide.model.Milestone;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints where the rows of each source went and what was wrong with them. */
final class InputSummary {
    /** As many problems as are printed in the course of a run. */
    static final int FEW = 20;

    private InputSummary() {}

    /** At most {@code most} problems; how many more there are is said. */
    static void print(Ingested data, int most, PrintWriter to) {
        Set<String> controls = data.controls().stream().map(Milestone::family).collect(Collectors.toSet());
        for (Account account : data.accounts()) {
            if (!controls.contains(account.role())) {
                line(account.role(), List.of(account), account.source(), to);
            }
        }
        if (!controls.isEmpty()) {
            List<Account> all = data.accounts().stream()
                    .filter(account -> controls.contains(account.role()))
                    .toList();
            line("negative controls", all, controls.size() + " calendars", to);
        }
        data.problems().stream().limit(most).forEach(problem -> to.println(problem.text()));
        if (data.problems().size() > most) {
            to.printf(
                    Locale.ROOT,
                    "... and %d more problems: see the table quarantine, or coincide validate%n",
                    data.problems().size() - most);
        }
    }

    private static void line(String role, List<Account> accounts, String source, PrintWriter to) {
        to.printf(
                Locale.ROOT,
                "%-22s %5d read = %5d used + %d quarantined + %d filtered   %s%n",
                role,
                accounts.stream().mapToLong(Account::read).sum(),
                accounts.stream().mapToLong(Account::used).sum(),
                accounts.stream().mapToLong(Account::quarantined).sum(),
                accounts.stream().mapToLong(Account::filtered).sum(),
                source);
    }
}
