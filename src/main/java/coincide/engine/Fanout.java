package coincide.engine;

import coincide.analysis.Cell;
import coincide.analysis.Outcome;
import coincide.analysis.Planned;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Evaluates cells in parallel. A cell gives the same outcome in any task, so order and number of tasks do not matter. */
public final class Fanout {
    private Fanout() {}

    /** Outcomes in the order of the cells. */
    public static List<Outcome> evaluate(SparkSession spark, List<Planned> planned) {
        if (planned.isEmpty()) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>(planned.stream().map(Planned::cell).toList());
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        int tasks = Math.min(cells.size(), 4 * context.defaultParallelism());
        return context.parallelize(cells, tasks).map(Cell::evaluate).collect();
    }
}
