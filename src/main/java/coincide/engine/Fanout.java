package coincide.engine;

import coincide.analysis.Task;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Evaluates tasks in parallel. A task gives the same result in any process, so order and number of parts do not matter. */
public final class Fanout {
    private Fanout() {}

    /** Results in the order of the tasks. */
    public static <R> List<R> evaluate(SparkSession spark, List<? extends Task<R>> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        int parts = Math.min(tasks.size(), 4 * context.defaultParallelism());
        List<Task<R>> all = new ArrayList<>(tasks);
        return context.parallelize(all, parts).map(Task::evaluate).collect();
    }
}
