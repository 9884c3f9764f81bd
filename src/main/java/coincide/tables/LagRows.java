package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DATE;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import org.apache.spark.sql.types.StructType;

/**
 * Pairs of a launch and a milestone that took place, within the widest window of the plan.
 *
 * <p>{@code lag_days} is negative before the milestone begins, 0 on its days, positive after it ends; {@code lag_hours} is
 * signed from its beginning, where both clock times are known. {@code nearest_later} marks the next milestone of the family
 * after the launch, {@code nearest_earlier} the last one before it, {@code nearest} the closest of all; of two equally close
 * ones the upcoming one.
 */
public final class LagRows {
    public static final StructType SCHEMA = new Schema()
            .key("launch_id", STRING)
            .key("family", STRING)
            .key("milestone_id", STRING)
            .key("series", STRING)
            .key("launch_date_local", DATE)
            .key("starts_on", DATE)
            .key("ends_on", DATE)
            .key("lag_days", INT)
            .column("lag_hours", DOUBLE)
            .key("phase", STRING)
            .key("nearest", BOOLEAN)
            .key("nearest_earlier", BOOLEAN)
            .key("nearest_later", BOOLEAN)
            .build();

    private LagRows() {}
}
