package coincide.analysis;

import coincide.analysis.Exposed.AfterLaunches;
import coincide.analysis.Exposed.Nothing;
import coincide.analysis.Exposed.Season;
import coincide.analysis.Exposed.Since;
import coincide.analysis.Outcome.Estimate;
import coincide.model.Launch;
import coincide.model.Observation;
import coincide.nulls.Strata;
import coincide.plan.Hypothesis;
import coincide.plan.Statistic;
import coincide.plan.Statistic.FollowUp;
import coincide.plan.Statistic.HourShare;
import coincide.plan.Statistic.None;
import coincide.plan.Statistic.SeasonShare;
import coincide.plan.Statistic.Trend;
import coincide.plan.Statistic.Weekday;
import coincide.stats.ChangePoint;
import coincide.stats.RateRatio;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cells of hypotheses about launches alone, which need no calendar. */
record LaunchStudy(List<Launch> launches, Observation observed, ZoneId zone, Settings settings) {
    private static final int HOURS = 24;
    private static final Nothing NOTHING = new Nothing(List.of());

    /** Cells of a hypothesis: the one that carries its verdict first. */
    Stream<Planned> cells(Hypothesis hypothesis) {
        Statistic statistic = hypothesis.statistic();
        if (statistic instanceof SeasonShare season) {
            return season(hypothesis, season);
        } else if (statistic instanceof FollowUp followUp) {
            return Stream.of(followUp(hypothesis, followUp));
        } else if (statistic instanceof Weekday) {
            return Stream.of(weekday(hypothesis));
        } else if (statistic instanceof HourShare share) {
            return Stream.of(hours(hypothesis, share));
        } else if (statistic instanceof Trend) {
            return trend(hypothesis);
        } else if (statistic instanceof None) {
            return Stream.of(planned(hypothesis, true, history(), NOTHING, new DescribedCell(0, List.of())));
        }
        throw new IllegalStateException("Cannot plan statistic " + statistic);
    }

    /** Launches in some months, in the period of confirmation and on all days. */
    private Stream<Planned> season(Hypothesis hypothesis, SeasonShare season) {
        Exposed months = new Season(season.months());
        Planned whole = months(hypothesis, season.period().isEmpty(), history(), months);
        if (season.period().isEmpty()) {
            return Stream.of(whole);
        }
        Planned confirmed = observed.intersect(
                        new Observation(List.of(season.period().get())))
                .map(days -> months(hypothesis, true, History.of(launches, days), months))
                .orElseGet(() -> new Planned(
                        hypothesis,
                        List.of(),
                        Optional.empty(),
                        true,
                        Samples.unobserved(observed),
                        List.of(Flag.UNOBSERVED),
                        new UnobservedCell()));
        return Stream.of(confirmed, whole);
    }

    private Planned months(Hypothesis hypothesis, boolean primary, History history, Exposed months) {
        Cell cell = new CountCell(history, months, hypothesis.nullModels(), settings);
        return planned(hypothesis, primary, history, months, cell);
    }

    private Planned followUp(Hypothesis hypothesis, FollowUp followUp) {
        History history = history();
        Exposed after = new AfterLaunches(history, followUp.days());
        return planned(hypothesis, true, history, after, new FollowUpCell(history, followUp.days()));
    }

    private Planned weekday(Hypothesis hypothesis) {
        History history = history();
        return planned(hypothesis, true, history, NOTHING, new WeekdayCell(history, settings));
    }

    /** Launch days by the hour of their first launch of known time. */
    private Planned hours(Hypothesis hypothesis, HourShare share) {
        Map<LocalDate, Integer> first = new TreeMap<>();
        List<Launch> timed = launches.stream()
                .filter(launch -> launch.at().isPresent())
                .filter(launch -> observed.indexOf(launch.day().earliest().toEpochDay()) >= 0)
                .toList();
        for (Launch launch : timed) {
            int hour = launch.at().get().atZone(zone).getHour();
            first.merge(launch.day().earliest(), hour, Math::min);
        }
        int inside =
                (int) first.values().stream().filter(share.hours()::contains).count();
        int hours = share.hours().size();
        RateRatio rates = new RateRatio(inside, first.size() - inside, hours, HOURS - hours);
        List<Estimate> estimates = first.isEmpty()
                ? List.of()
                : List.of(new Estimate(
                        first.size() * rates.exposedShare(),
                        rates.ratio(),
                        List.of(rates.interval(0.95)),
                        List.of(rates.interval(0.90)),
                        "rate in these hours / rate in the others, exact"));
        return planned(hypothesis, true, History.of(timed, observed), NOTHING, new DescribedCell(inside, estimates));
    }

    /** The change of level over all years, then each year. */
    private Stream<Planned> trend(Hypothesis hypothesis) {
        History history = history();
        Strata years = Strata.years(observed);
        int[] days = IntStream.range(0, years.count()).map(years::length).toArray();
        int[] counts = IntStream.range(0, years.count())
                .map(year -> IntStream.range(years.from(year), years.to(year))
                        .map(t -> history.launchDays()[t])
                        .sum())
                .toArray();
        double rate = (double) history.total() / observed.length();
        return Stream.concat(
                Stream.of(change(hypothesis, history, years, counts, days)),
                IntStream.range(0, years.count()).mapToObj(year -> {
                    Observation block = days(years, year);
                    Estimate estimate = estimate(rate * days[year], counts[year], "observed/expected");
                    return planned(
                            hypothesis,
                            false,
                            History.of(launches, block),
                            NOTHING,
                            new DescribedCell(counts[year], rate > 0 ? List.of(estimate) : List.of()));
                }));
    }

    private Planned change(Hypothesis hypothesis, History history, Strata years, int[] counts, int[] days) {
        if (years.count() == 1 || history.total() == 0) {
            return planned(hypothesis, true, history, NOTHING, new DescribedCell(history.total(), List.of()));
        }
        ChangePoint change = ChangePoint.of(counts, days);
        LocalDate from = LocalDate.ofEpochDay(observed.dayAt(years.from(change.cut())));
        RateRatio rates = change.rates();
        double expected = rates.launches() * rates.exposedShare();
        String method = "rate from " + from.getYear() + " on / rate before, where the level changed most";
        Estimate estimate = new Estimate(expected, rates.ratio(), List.of(), List.of(), method);
        return planned(hypothesis, true, history, new Since(from), new DescribedCell(rates.n1(), List.of(estimate)));
    }

    private static Estimate estimate(double expected, int count, String method) {
        return new Estimate(expected, count / expected, List.of(), List.of(), method);
    }

    /** The observed days of a year. */
    private Observation days(Strata years, int year) {
        LocalDate first = LocalDate.ofEpochDay(observed.dayAt(years.from(year)));
        LocalDate last = LocalDate.ofEpochDay(observed.dayAt(years.to(year) - 1));
        return observed.intersect(Observation.of(first, last)).orElseThrow();
    }

    private History history() {
        return History.of(launches, observed);
    }

    private static Planned planned(
            Hypothesis hypothesis, boolean primary, History history, Exposed exposed, Cell cell) {
        return new Planned(
                hypothesis,
                List.of(),
                Optional.empty(),
                primary,
                Samples.of(history, exposed),
                Flags.of(history, exposed, 0, false),
                cell);
    }
}
