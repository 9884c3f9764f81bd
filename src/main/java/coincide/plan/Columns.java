package coincide.plan;

import java.util.List;

/** Our names of the columns of an input, which {@code mapping} and {@code select} use too. */
public final class Columns {
    /** One row a launch of one or several missiles. */
    public static final List<String> LAUNCH = List.of(
            "launch_id",
            "launched_at",
            "date_precision",
            "launched_on",
            "printed_on",
            "printed_clock",
            "actor",
            "class",
            "name",
            "site",
            "latitude",
            "longitude",
            "missiles",
            "missiles_by",
            "apogee_km",
            "range_km",
            "outcome",
            "first_reported_on",
            "entered_on",
            "sources",
            "confidence",
            "note");

    /** One row a milestone. */
    public static final List<String> MILESTONE = List.of(
            "milestone_id",
            "family",
            "series",
            "title",
            "starts_on",
            "ends_on",
            "starts_at",
            "zone",
            "announced_on",
            "entered_on",
            "scheduled",
            "fixed",
            "reactive",
            "status",
            "scale",
            "participants",
            "sources",
            "confidence",
            "note");

    /** One row a series of a calendar. */
    public static final List<String> SERIES = List.of(
            "calendar",
            "series",
            "title",
            "every_years",
            "first_year",
            "last_year",
            "months",
            "observed_from",
            "observed_to",
            "complete",
            "note");

    /** One row a published forecast of at least one launch day. */
    public static final List<String> FORECAST =
            List.of("forecast_id", "issued_on", "horizon", "probability", "sources", "note");

    /** One row what others reported on hypotheses of the plan. */
    public static final List<String> FINDING = List.of(
            "finding_id",
            "hypotheses",
            "claim",
            "result",
            "period_from",
            "period_to",
            "unit",
            "source_kind",
            "published_on",
            "sources",
            "confidence",
            "note");

    /** One row what others named beside one launch day. */
    public static final List<String> READING = List.of(
            "reading_id",
            "launch_date",
            "title",
            "starts_on",
            "ends_on",
            "milestone_id",
            "known_before",
            "kind",
            "sources",
            "confidence",
            "note");

    private Columns() {}
}
