package coincide.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** One column of a Parquet file as text that loses nothing: ISO dates, instants in UTC, numbers in plain digits. */
final class ParquetCell {
    private final String name;
    private final int position;
    private final PrimitiveType.PrimitiveTypeName stored;
    private final LogicalTypeAnnotation meaning;

    private ParquetCell(int position, PrimitiveType type) {
        this.name = type.getName();
        this.position = position;
        this.stored = type.getPrimitiveTypeName();
        this.meaning = type.getLogicalTypeAnnotation();
    }

    /** The column at a position from 0; throws {@link FileFault} where its type has no one text. */
    static ParquetCell of(int position, Type type) {
        if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
            throw refused(position, type.getName(), "is nested", "Write it as one text, joined by ;.");
        }
        ParquetCell cell = new ParquetCell(position, type.asPrimitiveType());
        if (cell.stored == PrimitiveType.PrimitiveTypeName.INT96) {
            throw refused(
                    position, cell.name, "is an INT96 timestamp, whose zone is not known", "Write TIMESTAMP UTC.");
        }
        if (cell.meaning instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp
                && !timestamp.isAdjustedToUTC()) {
            throw refused(position, cell.name, "is a timestamp without a zone", "Write it in UTC, or as a date.");
        }
        if (!cell.isReadable()) {
            throw refused(position, cell.name, "holds bytes, not text", "Write it as text, or leave it out.");
        }
        return cell;
    }

    /** The text of a row; empty where it has none. */
    String text(Group row, long number) {
        return row.getFieldRepetitionCount(position) == 0 ? "" : Utf8.sound(value(row), number, position + 1);
    }

    private String value(Group row) {
        return switch (stored) {
            case BOOLEAN -> Boolean.toString(row.getBoolean(position, 0));
            case INT32 -> whole(row.getInteger(position, 0), true);
            case INT64 -> whole(row.getLong(position, 0), false);
            case FLOAT -> plain(Float.toString(row.getFloat(position, 0)));
            case DOUBLE -> plain(Double.toString(row.getDouble(position, 0)));
            case BINARY, FIXED_LEN_BYTE_ARRAY ->
                binary(row.getBinary(position, 0).toByteBuffer());
            case INT96 -> throw new IllegalStateException("INT96 was refused");
        };
    }

    private String whole(long value, boolean narrow) {
        if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(value).toString();
        }
        if (meaning instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp) {
            return Instant.EPOCH
                    .plus(value, unit(timestamp.getUnit()))
                    .atOffset(ZoneOffset.UTC)
                    .toString();
        }
        if (meaning instanceof LogicalTypeAnnotation.TimeLogicalTypeAnnotation time) {
            return LocalTime.MIDNIGHT.plus(value, unit(time.getUnit())).toString();
        }
        if (meaning instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation decimal) {
            return BigDecimal.valueOf(value, decimal.getScale()).toPlainString();
        }
        boolean unsigned =
                meaning instanceof LogicalTypeAnnotation.IntLogicalTypeAnnotation number && !number.isSigned();
        return !unsigned
                ? Long.toString(value)
                : narrow ? Integer.toUnsignedString((int) value) : Long.toUnsignedString(value);
    }

    private String binary(ByteBuffer bytes) {
        if (meaning instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation decimal) {
            byte[] unscaled = new byte[bytes.remaining()];
            bytes.get(unscaled);
            return new BigDecimal(new BigInteger(unscaled), decimal.getScale()).toPlainString();
        }
        if (meaning instanceof LogicalTypeAnnotation.UUIDLogicalTypeAnnotation) {
            return new UUID(bytes.getLong(), bytes.getLong()).toString();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw refused(position, name, "holds bytes that are not UTF-8", "Write it as text, or leave it out.");
        }
    }

    private boolean isReadable() {
        boolean decimal = meaning instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
        return switch (stored) {
            case BINARY -> decimal || isText();
            case FIXED_LEN_BYTE_ARRAY -> decimal || meaning instanceof LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
            default -> true;
        };
    }

    /** Older writers leave texts without a meaning. */
    private boolean isText() {
        return meaning == null
                || meaning instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation
                || meaning instanceof LogicalTypeAnnotation.EnumLogicalTypeAnnotation
                || meaning instanceof LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
    }

    private static String plain(String number) {
        return number.endsWith("N") || number.endsWith("y")
                ? number
                : new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private static ChronoUnit unit(TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
    }

    private static FileFault refused(int position, String name, String reason, String remedy) {
        return new FileFault(0, 0, "parquet-type", "Column " + (position + 1) + ", " + name + ", " + reason, remedy);
    }
}
