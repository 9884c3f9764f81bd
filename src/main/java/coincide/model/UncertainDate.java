package coincide.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A civil date as far as it is known: the text it was read from, the earliest and latest day it can be (both included), and
 * whether the source calls it uncertain ({@code ?}) or approximate ({@code ~}).
 */
public record UncertainDate(
        String text, LocalDate earliest, LocalDate latest, Precision precision, boolean uncertain, boolean approximate)
        implements Serializable {
    /** Stands for an end that was left open. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public UncertainDate {
        Objects.requireNonNull(text, "text is null");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("Invalid date \"%s\": its latest day %s is before its earliest %s"
                    .formatted(text, latest, earliest));
        }
    }

    /** A day known without doubt. */
    public static UncertainDate of(LocalDate day) {
        return new UncertainDate(day.toString(), day, day, Precision.DAY, false, false);
    }

    /** The day by whose end the date was over for certain; the earliest one where its end is open. */
    LocalDate over() {
        return latest.equals(OPEN_END) ? earliest : latest;
    }

    /** The same date as many days later. */
    UncertainDate displaced(int days) {
        return new UncertainDate(
                "%s %+d days".formatted(text, days),
                earliest.plusDays(days),
                latest.plusDays(days),
                precision,
                uncertain,
                approximate);
    }

    public boolean knowsDay() {
        return precision.knowsDay();
    }
}
