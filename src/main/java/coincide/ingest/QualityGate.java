package coincide.ingest;

import java.util.ArrayList;
import java.util.List;

/** Decides whether inputs are good enough to run on: a few bad rows are quarantined, many mean that the file is wrong. */
final class QualityGate {
    /** The share of rows with an error in a required column above which nothing is run, in percent. */
    static final int MOST_FAULTY_PERCENT = 5;

    private QualityGate() {}

    /** Throws {@link QualityException} with all problems where one of the inputs does not pass. */
    static void check(List<? extends Sieve.Sifted<?>> sifted, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        sifted.forEach(one -> all.addAll(verdicts(one)));
        if (all.stream().anyMatch(problem -> problem.severity() == Problem.Severity.FATAL)) {
            throw new QualityException(
                    all.stream().distinct().sorted(Problem.ORDER).toList());
        }
    }

    private static List<Problem> verdicts(Sieve.Sifted<?> sifted) {
        List<Problem> verdicts = new ArrayList<>();
        Ingested.Account account = sifted.account();
        if (sifted.conflicts()) {
            verdicts.add(fatal(account, "quality-keys", "Keys repeat with different content"));
        }
        if (sifted.requiredFaults() * 100 > MOST_FAULTY_PERCENT * account.read()) {
            String reason = "%s of %s rows have an error in a required column; at most %s %% may"
                    .formatted(sifted.requiredFaults(), account.read(), MOST_FAULTY_PERCENT);
            verdicts.add(fatal(account, "quality-rows", reason));
        }
        return verdicts;
    }

    private static Problem fatal(Ingested.Account account, String rule, String reason) {
        return new Problem(
                account.source(),
                account.sha256(),
                0,
                0,
                "",
                "",
                rule,
                Problem.Severity.FATAL,
                reason,
                "Correct the rows named below.");
    }
}
