package coincide.publish;

import java.util.stream.Collectors;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * The SQL name of a Parquet type. A type that tables here do not use keeps its Parquet name, so that it equals no
 * expected one: INT96, milliseconds, maps.
 */
final class ColumnType {
    private ColumnType() {}

    static String of(Type type) {
        return type.isPrimitive() ? ofPrimitive(type.asPrimitiveType()) : ofGroup(type.asGroupType());
    }

    private static String ofGroup(GroupType type) {
        if (type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
                && !type.getType(0).isPrimitive()) {
            return "array<%s>".formatted(of(type.getType(0).asGroupType().getType(0)));
        }
        if (type.getLogicalTypeAnnotation() != null) {
            return type.toString();
        }
        return type.getFields().stream()
                .map(field -> field.getName() + ":" + of(field))
                .collect(Collectors.joining(",", "struct<", ">"));
    }

    private static String ofPrimitive(PrimitiveType type) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (meaning != null) {
            return annotated(type, meaning);
        }
        return switch (type.getPrimitiveTypeName()) {
            case BOOLEAN -> "boolean";
            case INT32 -> "int";
            case INT64 -> "bigint";
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case BINARY -> "binary";
            default -> type.toString();
        };
    }

    private static String annotated(PrimitiveType type, LogicalTypeAnnotation meaning) {
        if (meaning instanceof StringLogicalTypeAnnotation) {
            return "string";
        }
        if (meaning instanceof DateLogicalTypeAnnotation) {
            return "date";
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation time && time.getUnit() == TimeUnit.MICROS) {
            return time.isAdjustedToUTC() ? "timestamp" : "timestamp_ntz";
        }
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return "decimal(%d,%d)".formatted(decimal.getPrecision(), decimal.getScale());
        }
        if (meaning instanceof IntLogicalTypeAnnotation number && number.isSigned()) {
            return switch (number.getBitWidth()) {
                case 8 -> "tinyint";
                case 16 -> "smallint";
                case 32 -> "int";
                default -> "bigint";
            };
        }
        return type.toString();
    }
}
