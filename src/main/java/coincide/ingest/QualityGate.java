package coincide.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides whether inputs are good enough to run on: a few bad rows are quarantined, many mean that the file is wrong. */
final class QualityGate {
    /** The share of rows with an error in a required column above which nothing is run, in percent. */
    static final int MOST_FAULTY_PERCENT = 5;

    private QualityGate() {}

    /** Throws {@link QualityException} with all problems where one of the inputs does not pass. */
    static void check(List<? extends Sieve.Sifted<?>> sifted, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        Map<String, List<Sieve.Sifted<?>>> sources = new LinkedHashMap<>();
        sifted.forEach(one -> sources.computeIfAbsent(one.account().role(), role -> new ArrayList<>())
                .add(one));
        sifted.forEach(one -> all.addAll(keys(one)));
        sources.values().forEach(source -> all.addAll(rows(source)));
        if (all.stream().anyMatch(problem -> problem.severity() == Problem.Severity.FATAL)) {
            throw new QualityException(
                    all.stream().distinct().sorted(Problem.ORDER).toList());
        }
    }

    private static List<Problem> keys(Sieve.Sifted<?> sifted) {
        return sifted.conflicts()
                ? List.of(fatal(sifted.account(), "quality-keys", "Keys repeat with different content"))
                : List.of();
    }

    /** The share counts over all files of a source; the file with most faults is named. */
    private static List<Problem> rows(List<Sieve.Sifted<?>> files) {
        long faults = files.stream().mapToLong(Sieve.Sifted::requiredFaults).sum();
        long read = files.stream().mapToLong(one -> one.account().read()).sum();
        if (faults * 100 <= MOST_FAULTY_PERCENT * read) {
            return List.of();
        }
        String where = files.size() == 1 ? "" : " in " + files.size() + " files";
        String reason = "%s of %s rows%s have an error in a required column; at most %s %% may"
                .formatted(faults, read, where, MOST_FAULTY_PERCENT);
        Sieve.Sifted<?> worst = files.stream()
                .max(Comparator.comparingLong(Sieve.Sifted::requiredFaults))
                .orElseThrow();
        return List.of(fatal(worst.account(), "quality-rows", reason));
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
