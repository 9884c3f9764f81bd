package coincide.analysis;

import coincide.nulls.Replicates;
import coincide.nulls.Streams;
import coincide.nulls.YearSwap;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Nulls;
import java.io.Serializable;

/**
 * What the null models of all cells share.
 *
 * @param seed key of the random streams
 * @param series key of the random streams: the launch series, so that all families see the same surrogates
 * @param injectionReplicates draws of each null model inside a simulated history
 */
record Settings(
        long seed,
        String series,
        Repetitions repetitions,
        int injectionReplicates,
        int harmonics,
        YearSwap.Years swapYears)
        implements Serializable {
    static Settings of(Job job) {
        Nulls nulls = job.nulls();
        return new Settings(
                job.seed(),
                job.launches().series(),
                new Repetitions(
                        nulls.tailReplicates(),
                        nulls.intervalReplicates(),
                        nulls.calendarReplicates(),
                        nulls.clusterReplicates(),
                        1),
                nulls.injectionReplicates(),
                nulls.harmonics(),
                nulls.swapYearsWithLaunchesOnly() ? YearSwap.Years.WITH_LAUNCHES : YearSwap.Years.ALL);
    }

    /** The same null models with the first so many replicates at most. */
    Settings atMost(int replicates) {
        return with(series, repetitions.atMost(replicates));
    }

    /**
     * For the tests of one simulated history: fewer replicates, and random streams of its own.
     *
     * @param alpha level that p-values are held against
     */
    Settings inside(int simulated, double alpha) {
        return with(
                "injection " + simulated + " of " + series,
                Repetitions.each(injectionReplicates).deciding(alpha));
    }

    /** The same with other numbers of replicates, of all that is simulated. */
    Settings withReplicates(int replicates) {
        return with(series, Repetitions.each(replicates));
    }

    private Settings with(String otherSeries, Repetitions others) {
        return new Settings(seed, otherSeries, others, injectionReplicates, harmonics, swapYears);
    }

    /** The same with another season. */
    Settings withHarmonics(int other) {
        return new Settings(seed, series, repetitions, injectionReplicates, other, swapYears);
    }

    /** The random streams of something that is no null model. */
    Streams streams(String name) {
        return Streams.of(seed, name, series);
    }

    /** The random streams of a null model. */
    Streams streams(NullCode code) {
        return Streams.of(seed, code.name(), series);
    }

    int tailReplicates() {
        return repetitions.tail();
    }

    int intervalReplicates() {
        return repetitions.interval();
    }

    int clusterReplicates() {
        return repetitions.cluster();
    }

    /** Draws for the tail of N10, which may end early. */
    Replicates tails() {
        return replicates(repetitions.tail());
    }

    /** Draws for N7 and N8, which may end early. */
    Replicates calendars() {
        return replicates(repetitions.calendar());
    }

    /** Draws for N11, which may end early. */
    Replicates clusters() {
        return replicates(repetitions.cluster());
    }

    private Replicates replicates(int number) {
        return repetitions.deciding() < 1
                ? Replicates.deciding(number, repetitions.deciding())
                : Replicates.all(number);
    }
}
