package coincide.cli;

import coincide.ingest.Ingested;
import coincide.ingest.Ingested.Account;
import coincide.ingest.Problem;
import coincide.plan.Job;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints where the rows of each source went and what was wrong with them. */
final class InputSummary {
    /** As many problems as are printed in the course of a run. */
    static final int FEW = 20;

    private InputSummary() {}

    /** Where the rows went, a line a source; the negative controls share one. */
    static void accounts(Ingested data, Job job, PrintWriter to) {
        Set<String> controls = job.controls().unrelated().stream()
                .map(control -> control.calendar().family())
                .collect(Collectors.toSet());
        Map<Boolean, List<Account>> accounts = data.accounts().stream()
                .collect(Collectors.partitioningBy(account -> controls.contains(account.role())));
        accounts.get(false).forEach(account -> line(account.role(), List.of(account), account.source(), to));
        if (!controls.isEmpty()) {
            line("negative controls", accounts.get(true), controls.size() + " calendars", to);
        }
    }

    /** At most {@code most} problems; how many more there are is said. */
    static void problems(List<Problem> problems, int most, PrintWriter to) {
        problems.stream().limit(most).forEach(problem -> to.println(problem.text()));
        if (problems.size() > most) {
            to.printf(
                    Locale.ROOT,
                    "... and %d more problems: see the table quarantine, or coincide validate%n",
                    problems.size() - most);
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
