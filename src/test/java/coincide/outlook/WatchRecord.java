package coincide.outlook;

import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Milestone.Status;
import coincide.model.Observation;
import coincide.model.Precision;
import coincide.model.Series;
import coincide.model.UncertainDate;
import coincide.plan.CalendarSource;
import coincide.plan.Controls;
import coincide.plan.Form;
import coincide.plan.Job;
import coincide.plan.Literature;
import coincide.plan.Nulls;
import coincide.plan.Profiles;
import coincide.plan.Source;
import coincide.plan.Unit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A small record for watch lists: families {@code meetings} and {@code plenums} of one file, {@code days} of another. */
final class WatchRecord {
    private static final LocalDate FROM = LocalDate.of(2010, 1, 1);

    private final List<Launch> launches = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Series> catalogue = new ArrayList<>();

    /** How a row differs from one that was scheduled by nature and held. */
    record Traits(
            Optional<LocalDate> announcedOn,
            Optional<LocalDate> enteredOn,
            boolean scheduled,
            boolean fixed,
            Status status) {
        static final Traits HELD = new Traits(Optional.empty(), Optional.empty(), true, false, Status.HELD);
        static final Traits FIXED = new Traits(Optional.empty(), Optional.empty(), true, true, Status.HELD);
        static final Traits SUDDEN = new Traits(Optional.empty(), Optional.empty(), false, false, Status.HELD);

        Traits announced(String day) {
            return new Traits(Optional.of(LocalDate.parse(day)), enteredOn, false, fixed, status);
        }

        Traits entered(String day) {
            return new Traits(announcedOn, Optional.of(LocalDate.parse(day)), scheduled, fixed, status);
        }

        Traits status(Status other) {
            return new Traits(announcedOn, enteredOn, scheduled, fixed, other);
        }
    }

    static Job job() {
        return new Job(
                Path.of("job.yaml"),
                Path.of("."),
                "small",
                "Small",
                ZoneId.of("Asia/Seoul"),
                FROM,
                Optional.empty(),
                new Job.Launches("all", source("launches.csv"), Unit.LAUNCH_DAYS),
                List.of(
                        calendar("meetings", "data/party.csv"),
                        calendar("plenums", "data/party.csv"),
                        calendar("days", "data/days.csv")),
                Optional.empty(),
                Controls.NONE,
                List.of(),
                new Nulls(99, 99, 99, 99, 2, true, 5, 9),
                Optional.empty(),
                Optional.empty(),
                Literature.NONE,
                Profiles.STANDARD,
                1,
                0.05,
                1.5,
                "a".repeat(64),
                Map.of());
    }

    private static CalendarSource calendar(String family, String file) {
        return new CalendarSource(family, family, source(file), CalendarSource.Traits.NONE);
    }

    private static Source source(String name) {
        return new Source(
                Path.of(name),
                name,
                Form.BY_ENDING,
                Map.of(),
                Map.of(),
                new Observation.Block(FROM, LocalDate.of(2030, 12, 31)));
    }

    WatchRecord launch(String... days) {
        for (String day : days) {
            launches.add(Made.launch(day));
        }
        return this;
    }

    /** A milestone from one day to another, both {@code yyyy-mm-dd}, or in a month, {@code yyyy-mm}. */
    WatchRecord row(String family, String series, String from, String to, Traits traits) {
        milestones.add(new Milestone(
                series + "-" + from,
                family,
                series,
                series + " of " + from,
                date(from),
                date(to),
                false,
                Optional.empty(),
                Optional.empty(),
                traits.announcedOn(),
                traits.enteredOn(),
                traits.scheduled(),
                traits.fixed(),
                false,
                traits.status(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** Rows of one day each, held and scheduled by nature. */
    WatchRecord held(String family, String series, String... days) {
        for (String day : days) {
            row(family, series, day, day, Traits.HELD);
        }
        return this;
    }

    WatchRecord series(String calendar, String name, Integer everyYears, Integer lastYear, Month... months) {
        catalogue.add(new Series(
                calendar,
                name,
                "Title of " + name,
                Optional.ofNullable(everyYears),
                Optional.empty(),
                Optional.ofNullable(lastYear),
                Set.of(months),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty()));
        return this;
    }

    private static UncertainDate date(String text) {
        if (text.length() > "yyyy-mm".length()) {
            return UncertainDate.of(LocalDate.parse(text));
        }
        YearMonth month = YearMonth.parse(text);
        return new UncertainDate(text, month.atDay(1), month.atEndOfMonth(), Precision.MONTH, false, false);
    }

    List<Watched> list(String asOf, int days) {
        return list(asOf, days, UnaryOperator.identity());
    }

    /** With the rows put into another order. */
    List<Watched> list(String asOf, int days, UnaryOperator<List<Milestone>> order) {
        return WatchList.of(job(), LocalDate.parse(asOf), days, launches, order.apply(milestones), catalogue);
    }

    /** As {@code standing ids-or-series earliest start..latest end}. */
    List<String> words(String asOf, int days) {
        return list(asOf, days).stream()
                .map(entry -> "%s %s %s..%s"
                        .formatted(
                                entry.standing().name().toLowerCase(Locale.ROOT),
                                entry.milestones().isEmpty()
                                        ? entry.series()
                                        : entry.milestones().get(0),
                                entry.span().earliestStart(),
                                entry.span().latestEnd()))
                .toList();
    }
}
