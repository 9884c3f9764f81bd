package coincide.analysis;

import coincide.nulls.Replicates;
import coincide.nulls.Streams;
import coincide.nulls.YearSwap;
import coincide.plan.Job;
import coincide.plan.NullCode;
import java.io.Serializable;

/**
 * What the null models of all cells share.
 *
 * @param seed key of the random streams
 * @param series key of the random streams: the launch series, so that all families see the same surrogates
 * @param deciding level up to which p-values must be known; a larger one need only be known to be larger. 1: all
 */
record Settings(
        long seed,
        String series,
        int tailReplicates,
        int intervalReplicates,
        int calendarReplicates,
        int clusterReplicates,
        int harmonics,
        YearSwap.Years swapYears,
        int injectionReplicates,
        double deciding)
        implements Serializable {
    /** Replicates are all drawn. */
    Settings(
            long seed,
            String series,
            int tailReplicates,
            int intervalReplicates,
            int calendarReplicates,
            int clusterReplicates,
            int harmonics,
            YearSwap.Years swapYears,
            int injectionReplicates) {
        this(
                seed,
                series,
                tailReplicates,
                intervalReplicates,
                calendarReplicates,
                clusterReplicates,
                harmonics,
                swapYears,
                injectionReplicates,
                1);
    }

    static Settings of(Job job) {
        return new Settings(
                job.seed(),
                job.launches().series(),
                job.nulls().tailReplicates(),
                job.nulls().intervalReplicates(),
                job.nulls().calendarReplicates(),
                job.nulls().clusterReplicates(),
                job.nulls().harmonics(),
                job.nulls().swapYearsWithLaunchesOnly() ? YearSwap.Years.WITH_LAUNCHES : YearSwap.Years.ALL,
                job.nulls().injectionReplicates());
    }

    /** The same null models with the first so many replicates at most. */
    Settings atMost(int replicates) {
        return new Settings(
                seed,
                series,
                Math.min(replicates, tailReplicates),
                Math.min(replicates, intervalReplicates),
                Math.min(replicates, calendarReplicates),
                Math.min(replicates, clusterReplicates),
                harmonics,
                swapYears,
                injectionReplicates);
    }

    /**
     * For the tests of one simulated history: fewer replicates, and random streams of its own.
     *
     * @param alpha level that p-values are held against
     */
    Settings inside(int simulated, double alpha) {
        return new Settings(
                seed,
                "injection " + simulated + " of " + series,
                injectionReplicates,
                injectionReplicates,
                injectionReplicates,
                injectionReplicates,
                harmonics,
                swapYears,
                injectionReplicates,
                alpha);
    }

    /** The same with other numbers of replicates, of all that is simulated. */
    Settings withReplicates(int replicates) {
        return new Settings(
                seed,
                series,
                replicates,
                replicates,
                replicates,
                replicates,
                harmonics,
                swapYears,
                injectionReplicates);
    }

    /** The same with another season. */
    Settings withHarmonics(int other) {
        return new Settings(
                seed,
                series,
                tailReplicates,
                intervalReplicates,
                calendarReplicates,
                clusterReplicates,
                other,
                swapYears,
                injectionReplicates);
    }

    /** The random streams of something that is no null model. */
    Streams streams(String name) {
        return Streams.of(seed, name, series);
    }

    /** The random streams of a null model. */
    Streams streams(NullCode code) {
        return Streams.of(seed, code.name(), series);
    }

    /** Draws for the tail of N10. */
    Replicates tails() {
        return replicates(tailReplicates);
    }

    /** Draws for N7 and N8. */
    Replicates calendar() {
        return replicates(calendarReplicates);
    }

    /** Draws for N11. */
    Replicates clusters() {
        return replicates(clusterReplicates);
    }

    private Replicates replicates(int number) {
        return deciding < 1 ? Replicates.deciding(number, deciding) : Replicates.all(number);
    }
}
