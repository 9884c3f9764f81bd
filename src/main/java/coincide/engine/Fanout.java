package coincide.engine;

import coincide.analysis.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/**
 * Tasks evaluated in parallel, beside whatever else the run does. A task gives the same result in any process, so order and
 * number of parts do not matter.
 *
 * @param <R> what a task gives
 */
public final class Fanout<R> {
    /** Pool of the scheduler; tables are written in another, so that they need not wait for all tasks. */
    private static final String POOL = "evaluation";

    private static final int PARTS_A_CORE = 32;

    private final JavaFutureAction<List<R>> running;

    private Fanout(JavaFutureAction<List<R>> running) {
        this.running = running;
    }

    /** Sets out; what was begun first comes first. */
    public static <R> Fanout<R> begin(SparkSession spark, List<? extends Task<R>> tasks) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<List<Task<R>>> all = context.broadcast(new ArrayList<>(tasks));
        List<Integer> numbers = IntStream.range(0, tasks.size()).boxed().toList();
        int parts = Math.max(1, Math.min(tasks.size(), PARTS_A_CORE * context.defaultParallelism()));
        context.setLocalProperty("spark.scheduler.pool", POOL);
        try {
            return new Fanout<>(context.parallelize(numbers, parts)
                    .map(i -> all.value().get(i).evaluate())
                    .collectAsync());
        } finally {
            context.setLocalProperty("spark.scheduler.pool", null);
        }
    }

    /** Waits for the results, in the order of the tasks. */
    public List<R> results() {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Cannot evaluate a task: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted while tasks were evaluated", e);
        }
    }
}
