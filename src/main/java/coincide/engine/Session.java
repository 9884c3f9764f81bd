package coincide.engine;

import java.util.List;
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
            "spark.sql.adaptive.enabled", "false",
            "spark.executor.killOnFatalError.depth", "0", // an OutOfMemoryError fails the run, not the process
            "spark.sql.artifact.isolation.enabled", "false")); // or classes are asked for over the network, even here

    private final SparkSession spark;

    private Session(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Opens the session.
     *
     * @param master where to run; absent: where the submitter says, else all cores of this machine
     * @throws MasterException where the cluster does not answer
     * @throws SettingException where a setting that correctness needs is not in force
     */
    public static Session open(Optional<String> master) {
        SparkConf conf = new SparkConf().setAppName("coincide");
        master.ifPresent(conf::setMaster);
        conf.setIfMissing("spark.master", "local[*]");
        Master at = new Master(conf.get("spark.master"));
        if (at.isLocal()) {
            LOCAL.forEach(conf::setIfMissing);
        } else {
            SparkContext.jarOfClass(Session.class).foreach(jar -> conf.setIfMissing("spark.jars", jar));
        }
        CORRECTNESS.forEach(conf::set);
        at.reach();
        Session session = new Session(started(conf, at));
        boolean sound = false;
        try {
            checkRunning(session.spark, at);
            checkSettings(session.spark);
            sound = true;
            return session;
        } finally {
            if (!sound) {
                session.close();
            }
        }
    }

    private static SparkSession started(SparkConf conf, Master at) {
        try {
            return SparkSession.builder().config(conf).getOrCreate();
        } catch (Exception e) { // of any kind: Spark declares none of those it throws
            if (at.isLocal()) {
                throw e;
            }
            throw at.unreachable(e.getMessage(), e);
        }
    }

    /** Spark gives a master up in the background, and hands out what it has stopped by then. */
    static void checkRunning(SparkSession spark, Master at) {
        if (spark.sparkContext().isStopped()) {
            throw at.unreachable("Spark gave up", null);
        }
    }

    /** What was asked for is read back: a session that was there before keeps some settings of its own. */
    static void checkSettings(SparkSession spark) {
        List<String> others = CORRECTNESS.entrySet().stream()
                .filter(wanted -> !spark.conf().get(wanted.getKey(), "absent").equalsIgnoreCase(wanted.getValue()))
                .map(wanted -> "%s is %s and must be %s"
                        .formatted(wanted.getKey(), spark.conf().get(wanted.getKey(), "absent"), wanted.getValue()))
                .toList();
        if (!others.isEmpty()) {
            throw new SettingException("Invalid Spark settings: %s. Tables would hold other values; remove them."
                    .formatted(String.join("; ", others)));
        }
    }

    public SparkSession spark() {
        return spark;
    }

    @Override
    public void close() {
        spark.stop();
    }
}
