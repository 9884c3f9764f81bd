import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The least that a Spark job can do: open a session, write one small Parquet table, stop. */
public final class BareSpark {
    private BareSpark() {}

    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder()
                .appName("bare")
                .master("local[*]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
        StructType schema = new StructType().add("day", DataTypes.IntegerType).add("name", DataTypes.StringType);
        spark.createDataFrame(List.of(RowFactory.create(1, "one"), RowFactory.create(2, "two")), schema)
                .coalesce(1)
                .write()
                .parquet(Path.of(args[0]).toUri().toString());
        spark.stop();
    }
}
