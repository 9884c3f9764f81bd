package coincide.plan;

/**
 * Settings of the null models that are simulated.
 *
 * @param tailReplicates draws for the tail of N10
 * @param intervalReplicates draws for each ratio that the interval by inversion of N10 tries
 * @param calendarReplicates draws for N7 beyond eight years and for N8
 * @param clusterReplicates surrogates for N5 and N11
 * @param harmonics yearly harmonics of the season in N10 and N11
 * @param swapYearsWithLaunchesOnly whether N7 permutes only years in which something was launched
 * @param injectionHistories histories on which size and power of the null models are measured
 * @param injectionReplicates draws inside each of these histories, for every null model that is simulated
 */
public record Nulls(
        int tailReplicates,
        int intervalReplicates,
        int calendarReplicates,
        int clusterReplicates,
        int harmonics,
        boolean swapYearsWithLaunchesOnly,
        int injectionHistories,
        int injectionReplicates) {}
