package coincide.cli;

import coincide.plan.Job;
import coincide.plan.Run;
import coincide.publish.Expected;
import coincide.publish.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code run.json}: how a run went. The only file of a snapshot with clock times and versions of the machine; it is no part of
 * what must be equal for equal inputs.
 */
final class RunJson {
    private RunJson() {}

    /**
     * The record of a run that is about to be published.
     *
     * @param stages milliseconds from the start of the JVM to the end of each stage so far
     */
    static String text(Job job, Run run, Map<String, Expected> tables, Map<String, Long> stages, Instant now) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("job", job.name());
        tree.put("as_of", run.asOf().toString());
        tree.put("key", run.key());
        tree.put("plan_hash", run.planHash());
        tree.put("data_version", run.dataVersion());
        tree.put("code_version", run.codeVersion());
        tree.put("seed", job.seed());
        tree.put("status", "published");
        tree.put("exit_code", ExitCode.PUBLISHED.code());
        tree.put("finished_at", now.toString());
        tree.put("java", Runtime.version().toString());
        tree.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
        Map<String, Long> rows = new TreeMap<>();
        tables.forEach((name, expected) -> rows.put(name, expected.rows()));
        tree.put("rows", rows);
        tree.put("stages", milliseconds(stages));
        return Json.text(tree);
    }

    private static List<Map<String, Object>> milliseconds(Map<String, Long> stages) {
        return stages.entrySet().stream()
                .map(stage -> Map.<String, Object>of("stage", stage.getKey(), "ended_ms", stage.getValue()))
                .toList();
    }
}
