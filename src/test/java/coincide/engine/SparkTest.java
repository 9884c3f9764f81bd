package coincide.engine;

import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** One Spark session for all tests of this JVM. */
public final class SparkTest {
    private static SparkSession shared;

    private SparkTest() {}

    public static synchronized SparkSession session() {
        if (shared == null || shared.sparkContext().isStopped()) {
            shared = Session.open(Optional.of("local[2]")).spark();
        }
        return shared;
    }
}
