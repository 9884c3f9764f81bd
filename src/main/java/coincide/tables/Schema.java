package coincide.tables;

import java.util.Optional;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Builds the schema of a table column by column. */
final class Schema {
    static final DataType STRING = DataTypes.StringType;
    static final DataType DATE = DataTypes.DateType;
    static final DataType INSTANT = DataTypes.TimestampType;
    static final DataType INT = DataTypes.IntegerType;
    static final DataType LONG = DataTypes.LongType;
    static final DataType DOUBLE = DataTypes.DoubleType;
    static final DataType BOOLEAN = DataTypes.BooleanType;

    private StructType columns = new StructType();

    /** A column that always has a value. */
    Schema key(String name, DataType type) {
        columns = columns.add(name, type, false);
        return this;
    }

    /** A column that is NULL where the value is unknown. */
    Schema column(String name, DataType type) {
        columns = columns.add(name, type, true);
        return this;
    }

    /** A value as a table holds it: what is infinite or does not exist is NULL. */
    static Double finite(Optional<Double> value) {
        return value.filter(Double::isFinite).orElse(null);
    }

    StructType build() {
        return columns;
    }
}
