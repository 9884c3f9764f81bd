package coincide.cli;

import coincide.ingest.Ingested;
import coincide.plan.Run;
import coincide.publish.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a run went: {@code run.json} in a snapshot, {@code last_run.json} beside the pointer. The only files with clock times and
 * versions of the machine; no part of what must be equal for equal inputs.
 */
final class RunJson {
    private RunJson() {}

    /** The record of a run that is about to be published: for its own snapshot. */
    static String text(Course course) {
        return Json.text(tree(course, Ending.PUBLISHED));
    }

    /**
     * The record of a run that has ended, in any way.
     *
     * @param lastSuccess when a run of this job last ended well; absent where none has
     */
    static String text(Course course, Ending ending, Optional<Instant> lastSuccess) {
        Map<String, Object> tree = tree(course, ending);
        ending.snapshot().ifPresent(name -> tree.put("snapshot", name));
        lastSuccess.ifPresent(when -> tree.put("last_success_at", when.toString()));
        return Json.text(tree);
    }

    private static Map<String, Object> tree(Course course, Ending ending) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("run", course.id());
        tree.put("job", course.job().name());
        tree.put("plan_hash", course.job().hash());
        tree.put("seed", course.job().seed());
        tree.put("code_version", CodeVersion.text());
        tree.put("java", Runtime.version().toString());
        tree.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
        tree.put("status", ending.status());
        tree.put("exit_code", ending.exitCode());
        tree.put("reason", ending.reason());
        tree.put("started_at", course.started().toString());
        tree.put("finished_at", course.now().toString());
        tree.put("duration_ms", course.lasted());
        tree.put("options", options(course.options()));
        course.asOf().map(LocalDate::toString).ifPresent(date -> tree.put("as_of", date));
        course.run().map(Run::key).ifPresent(key -> tree.put("key", key));
        course.data().ifPresent(data -> inputs(data, tree));
        Map<String, Long> rows = new TreeMap<>();
        course.tables().forEach((name, expected) -> rows.put(name, expected.rows()));
        tree.put("rows", rows);
        tree.put("stages", stages(course.talk().stages()));
        return tree;
    }

    private static void inputs(Ingested data, Map<String, Object> tree) {
        tree.put("data_version", data.dataVersion());
        tree.put("problems", data.problems().size());
        tree.put("inputs", data.accounts().stream().map(QualityJson::account).toList());
    }

    private static Map<String, Object> options(RunOptions options) {
        Map<String, Object> given = new TreeMap<>();
        given.put("job_file", options.jobFile().toString());
        given.put("out", options.out().toString());
        given.put("force", options.force());
        options.asOf().ifPresent(date -> given.put("as_of", date.toString()));
        options.master().ifPresent(url -> given.put("master", Secrets.masked(url)));
        given.put("set", Secrets.masked(options.settings()));
        return given;
    }

    private static List<Map<String, Object>> stages(Map<String, Talk.Stage> stages) {
        return stages.entrySet().stream()
                .map(stage -> Map.<String, Object>of(
                        "stage", stage.getKey(),
                        "ms", stage.getValue().lastedMs(),
                        "ended_ms", stage.getValue().endedMs()))
                .toList();
    }
}
