package coincide.published;

import coincide.model.Launch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The published numbers R01 to R16 beside our data. */
record PublishedNumbers(Shipped shipped, Lists lists, List<Entry> entries) {
    /** The years in which all days lie that put a count of ours further from the recount than it is allowed to. */
    static final DaySet EARLY = DaySet.all("2012-01-01", "2014-12-31");

    static PublishedNumbers of(Shipped shipped) {
        Lists lists = Lists.of(MissileDays.of(shipped.launches()));
        List<Entry> entries = new ArrayList<>(new Quarters(lists, shipped).entries());
        entries.add(new Holidays(lists).entry());
        entries.add(new Elections(lists, shipped).entry());
        entries.addAll(new Exercises(lists, shipped).entries());
        entries.addAll(new Clock(lists, shipped).entries());
        entries.add(new Leaders(lists, shipped).entry());
        entries.add(new Forecasts(lists).entry());
        return new PublishedNumbers(shipped, lists, List.copyOf(entries));
    }

    /** How well our rows of a day are supported. */
    String confidence(LocalDate day) {
        return shipped.launches().stream()
                .filter(launch ->
                        launch.day().knowsDay() && launch.day().earliest().equals(day))
                .map(Launch::confidence)
                .flatMap(confidence -> confidence.stream())
                .map(confidence -> confidence.name().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }
}
