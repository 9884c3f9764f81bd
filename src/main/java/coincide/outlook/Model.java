package coincide.outlook;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What makes a forecast. */
public enum Model {
    /** Launches, season and milestones. */
    MILESTONES,
    /** The same without milestones: what launches alone excite. */
    LAUNCHES,
    /** The time since the last launch, alone. */
    RECENCY,
    /** Share of all past windows with a launch. */
    CLIMATOLOGY,
    /** Share of past windows that were issued within 30 days of the same day of the year. */
    SEASONAL,
    /** Share of the windows of the last 365 days. */
    TRAILING_YEAR,
    /** Share of the windows of the last 90 days. */
    TRAILING_QUARTER,
    /** Rate of the last 365 days times the season of the months. */
    YEAR_BY_MONTH;

    /** Word for tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Models that a published forecast must beat. */
    static final Set<Model> SIMPLER = EnumSet.range(RECENCY, YEAR_BY_MONTH);

    /** Whether it is fitted, and not counted. */
    public boolean isFitted() {
        return this == MILESTONES || this == LAUNCHES || this == RECENCY;
    }
}
