package coincide.nulls;

import coincide.model.Observation;
import coincide.stats.DaySet;
import coincide.stats.LaunchUnits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * N11: bursts of launches are moved whole within their year to days drawn in proportion to the season.
 *
 * <p>A burst is a run of launch days with gaps of at most 3 days. Its first day is drawn with probability proportional to
 * the seasonal model of first days ({@link SeasonalModel}); its other days keep their distance to the first; days that leave
 * the observation are dropped. Launch days are the union: two bursts that meet share their days, so a replicate may hold
 * fewer launch days than the history, and counts are compared as rates a launch day.
 *
 * <p><b>Null hypothesis.</b> Given season and year, bursts take no notice of the calendar. <b>Keeps</b> the bursts of each
 * year and the modelled season. <b>Conservative</b> rather than liberal; the choice for statistics that are not sums over
 * days, and for joint surrogates.
 */
public final class ClusterResampling {
    /** Launch days at most so many days apart belong to one burst. */
    public static final int GAP_DAYS = 3;

    private static final String CODE = "N11";

    private final int[] y;
    private final int[] calendarDays;
    private final int[] numbers;
    private final List<Burst> bursts;

    /** One burst: the intensity of its year, the year's first day number, its days, and these after the first. */
    private record Burst(DayIntensity intensity, int from, int[] days, int[] offsets) {}

    /** Takes the day number that a launch day had and the one that it is moved to. */
    interface Move {
        void accept(int from, int to);
    }

    private ClusterResampling(int[] y, long[] days, List<Burst> bursts) {
        this.y = y;
        this.numbers = numbers(days);
        this.calendarDays =
                Arrays.stream(days).mapToInt(day -> (int) (day - days[0])).toArray();
        this.bursts = bursts;
    }

    /** Fits the season of first days and cuts the launch days into bursts. */
    public static ClusterResampling of(int[] launchDays, Observation observation, int harmonics) {
        LaunchUnits.requireLaunchDays(launchDays);
        long[] days = observation.days();
        int[] launches =
                IntStream.range(0, days.length).filter(t -> launchDays[t] > 0).toArray();
        long[] starts = LaunchUnits.eventStarts(
                Arrays.stream(launches).mapToLong(t -> days[t]).toArray(), GAP_DAYS);
        SeasonalModel season = SeasonalModel.of(LaunchUnits.launchDays(starts, observation), observation, harmonics);
        int[] year = season.years().numbers();
        List<DayIntensity> intensities = intensities(season);
        List<Burst> bursts = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            long first = starts[i];
            long next = i + 1 < starts.length ? starts[i + 1] : Long.MAX_VALUE;
            int[] own = Arrays.stream(launches)
                    .filter(t -> days[t] >= first && days[t] < next)
                    .toArray();
            int[] offsets = Arrays.stream(own).map(t -> (int) (days[t] - first)).toArray();
            int block = year[observation.indexOf(first)];
            bursts.add(new Burst(intensities.get(block), season.years().from(block), own, offsets));
        }
        return new ClusterResampling(launchDays.clone(), days, bursts);
    }

    private static List<DayIntensity> intensities(SeasonalModel season) {
        double[] mu = season.mu();
        return IntStream.range(0, season.years().count())
                .mapToObj(block -> new DayIntensity(Arrays.copyOfRange(
                        mu, season.years().from(block), season.years().to(block))))
                .toList();
    }

    /** Day number of each calendar day from the first observed to the last, or -1 where it is not observed. */
    private static int[] numbers(long[] days) {
        int[] numbers = new int[Math.toIntExact(days[days.length - 1] - days[0] + 1)];
        Arrays.fill(numbers, -1);
        for (int t = 0; t < days.length; t++) {
            numbers[(int) (days[t] - days[0])] = t;
        }
        return numbers;
    }

    /** Number of bursts. */
    public int bursts() {
        return bursts.size();
    }

    /** Launch days as they were; a copy. */
    public int[] launchDays() {
        return y.clone();
    }

    /** Number of observed days. */
    int days() {
        return y.length;
    }

    /** Launch days of one replicate: 0 or 1 an observed day. */
    public int[] surrogate(Draws draws) {
        int[] surrogate = new int[y.length];
        move(draws, (from, to) -> {
            surrogate[to] = 1;
        });
        return surrogate;
    }

    /** Moves every burst of one replicate and names each of its days that is observed there. */
    void move(Draws draws, Move move) {
        for (Burst burst : bursts) {
            place(burst, draws, move);
        }
    }

    /** Draws a first day for one burst and names the number of each of its days that is observed. */
    void place(int number, Draws draws, IntConsumer day) {
        place(bursts.get(number), draws, (from, to) -> day.accept(to));
    }

    private void place(Burst burst, Draws draws, Move move) {
        int first = calendarDays[burst.from + burst.intensity.drawn(draws.uniform())];
        for (int i = 0; i < burst.offsets.length; i++) {
            int at = first + burst.offsets[i];
            if (at < numbers.length && numbers[at] >= 0) {
                move.accept(burst.days[i], numbers[at]);
            }
        }
    }

    /** Law of any statistic of launch days; the same function is applied to the history and to every replicate. */
    public NullLaw law(ToDoubleFunction<int[]> statistic, Streams streams, int replicates) {
        return law(statistic, streams, Replicates.all(replicates));
    }

    /** The same from replicates that may end early. */
    public NullLaw law(ToDoubleFunction<int[]> statistic, Streams streams, Replicates replicates) {
        return NullLaw.simulated(
                CODE,
                statistic.applyAsDouble(y),
                replicates,
                i -> statistic.applyAsDouble(surrogate(streams.replicate(i))));
    }

    /** Law of the share of launch days that are exposed, {@code K / N}. */
    public NullLaw law(boolean[] exposed, Streams streams, int replicates) {
        return laws(List.of(exposed), streams, replicates).get(0);
    }

    /** The same law for several exposures, from the same replicates. */
    public List<NullLaw> laws(List<boolean[]> exposures, Streams streams, int replicates) {
        List<DaySet> exposed = exposures.stream().map(DaySet::of).toList();
        DaySet launched = DaySet.of(y);
        List<Tally> tallies =
                exposed.stream().map(one -> new Tally(share(launched, one))).toList();
        surrogates(streams, replicates, (i, days) -> {
            for (int k = 0; k < tallies.size(); k++) {
                tallies.get(k).add(share(days, exposed.get(k)));
            }
        });
        return IntStream.range(0, exposed.size())
                .mapToObj(k -> tallies.get(k)
                        .simulated(CODE)
                        .with(Replay.simulated(() -> shares(exposed.get(k), streams, replicates))))
                .toList();
    }

    private double[] shares(DaySet exposed, Streams streams, int replicates) {
        double[] shares = new double[replicates];
        surrogates(streams, replicates, (i, days) -> {
            shares[i] = share(days, exposed);
        });
        return shares;
    }

    /** Takes the number of a replicate and its launch days, which are the taker's until it returns. */
    private interface Surrogate {
        void accept(int replicate, DaySet days);
    }

    private void surrogates(Streams streams, int replicates, Surrogate taker) {
        DaySet days = DaySet.of(y);
        for (int i = 0; i < replicates; i++) {
            days.clear();
            move(streams.replicate(i), (from, to) -> days.add(to));
            taker.accept(i, days);
        }
    }

    private static double share(DaySet days, DaySet exposed) {
        return (double) days.shared(exposed) / Math.max(1, days.size());
    }
}
