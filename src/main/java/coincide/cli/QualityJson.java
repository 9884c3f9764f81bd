package coincide.cli;

import coincide.ingest.Ingested;
import coincide.ingest.Ingested.Account;
import coincide.ingest.Problem;
import coincide.publish.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code quality.json}: where the rows of each source went, and how many problems each rule found. */
final class QualityJson {
    private QualityJson() {}

    static String text(Ingested data) {
        Map<String, Long> problems = data.problems().stream()
                .collect(Collectors.groupingBy(QualityJson::rule, TreeMap::new, Collectors.counting()));
        List<Map<String, Object>> sources =
                data.accounts().stream().map(QualityJson::account).toList();
        return Json.text(Map.of("sources", sources, "problems", problems));
    }

    private static String rule(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT) + ":" + problem.rule();
    }

    static Map<String, Object> account(Account account) {
        return Map.of(
                "role", account.role(),
                "source", account.source(),
                "sha256", account.sha256(),
                "read", account.read(),
                "used", account.used(),
                "quarantined", account.quarantined(),
                "filtered", account.filtered());
    }
}
