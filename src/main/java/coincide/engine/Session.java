package coincide.engine;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;

/** An open Spark session: what correctness needs is set here, everything else is left to whoever submits the job. */
public final class Session implements AutoCloseable {
    /** Settings without which tables would hold other values; nobody may override them. */
    private static final Map<String, String> CORRECTNESS = new TreeMap<>(Map.of(
            "spark.sql.session.timeZone", "UTC",
            "spark.sql.datetime.java8API.enabled", "true",
            "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
            "spark.sql.parquet.compression.codec", "zstd",
            "spark.sql.ansi.enabled", "true",
            "spark.sql.caseSensitive", "false",
            "spark.sql.files.ignoreCorruptFiles", "false",
            "spark.sql.files.ignoreMissingFiles", "false"));

    /** A local run binds to the loopback address, opens no web page, and plans for small data. */
    private static final Map<String, String> LOCAL = new TreeMap<>(Map.of(
            "spark.driver.host", "127.0.0.1",
            "spark.driver.bindAddress", "127.0.0.1",
            "spark.ui.enabled", "false",
            "spark.ui.showConsoleProgress", "false",
            "spark.scheduler.mode", "FAIR",
            "spark.sql.shuffle.partitions", "2",
            "spark.sql.adaptive.enabled", "false"));

    private final SparkSession spark;

    private Session(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Opens the session.
     *
     * @param master where to run; absent: where the submitter says, else all cores of this machine
     */
    public static Session open(Optional<String> master) {
        SparkConf conf = new SparkConf().setAppName("coincide");
        master.ifPresent(conf::setMaster);
        conf.setIfMissing("spark.master", "local[*]");
        if (conf.get("spark.master").matches("local(\\[.*])?")) {
            LOCAL.forEach(conf::setIfMissing);
        } else {
            SparkContext.jarOfClass(Session.class).foreach(jar -> conf.setIfMissing("spark.jars", jar));
        }
        CORRECTNESS.forEach(conf::set);
        return new Session(SparkSession.builder().config(conf).getOrCreate());
    }

    public SparkSession spark() {
        return spark;
    }

    @Override
    public void close() {
        spark.stop();
    }
}
