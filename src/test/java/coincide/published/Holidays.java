package coincide.published;

import coincide.model.Anchor;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.stats.Exposure;
import coincide.stats.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** R05: launches on and beside twelve holidays. */
record Holidays(Lists lists) {
    /** The twelve days of the published list. */
    private static final List<MonthDay> DATES = Stream.of(
                    "02-14", "02-16", "04-15", "04-25", "05-01", "06-19", "07-03", "07-27", "08-15", "08-25", "09-09",
                    "10-10")
            .map(day -> MonthDay.parse("--" + day))
            .toList();

    Entry entry() {
        DaySet all = DaySet.all("2012-01-01", "2017-09-06");
        Contrast same = new Contrast(near(all, 0));
        Contrast beside = new Contrast(near(all, 1));
        return new Entry(
                "R05",
                "Launches on holidays",
                "No link between tests and twelve holidays, neither on the day nor within a day of it (Webb, September 2017).",
                List.of("https://www.piie.com/blogs/north-korea-witness-transformation/"
                        + "september-9-risk-or-not-tristan-webb-north-korean-holidays"),
                "Missile and nuclear tests; the list of tests is not given.",
                List.of(
                        Figure.launchDays(lists, "launch days on a holiday", "", "1", same.days()),
                        Figure.derived(lists, "expected by their share of days", "", "1.7", 1, same::expected),
                        Figure.launchDays(lists, "launch days within a day of one", "", "8", beside.days()),
                        Figure.derived(lists, "expected by their share of days", "", "5.0", 1, beside::expected),
                        Figure.derived(
                                lists,
                                "days within a day of one, % of days",
                                "",
                                "",
                                1,
                                list -> 100.0 * beside.days().size() / all.size()),
                        Figure.derived(
                                lists, "exact p of as many, all days alike", "", "0.12", 3, list -> beside.counts(list)
                                        .pGreater()),
                        Figure.derived(
                                lists,
                                "exact p of as many, permuted within quarters",
                                "",
                                "0.23",
                                3,
                                beside::pMoreWithinQuarters)),
                "Nuclear tests are not in ours. " + Apart.launchDays(lists, all)
                        + " None of them lies within a day of a holiday.");
    }

    /** Whether a day on which the lists differ is near a holiday; the page says that none is. */
    boolean differNearOne() {
        return Apart.on(lists, near(DaySet.all("2012-01-01", "2017-09-06"), 1)).stream()
                .anyMatch(Apart::oneHasTheDay);
    }

    private static DaySet near(DaySet all, int days) {
        Observation span = all.span();
        List<Span> holidays = IntStream.rangeClosed(
                        span.from().getYear(), span.to().getYear())
                .boxed()
                .flatMap(year -> DATES.stream().map(date -> date.atYear(year)))
                .map(LocalDate::toEpochDay)
                .map(day -> new Span("holiday", day, day, Span.ALWAYS))
                .toList();
        Exposure exposure = Exposure.of(holidays, new Window(Anchor.SPAN, -days, days), span);
        return all.where(day -> exposure.contains(span.indexOf(day.toEpochDay())));
    }
}
