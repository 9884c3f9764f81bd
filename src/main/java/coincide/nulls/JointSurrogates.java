package coincide.nulls;

/**
 * Statistics of several families under one null model, each randomisation of the launches applied to all of them at once:
 * what a correction by maxT or minP needs, and any contrast between families.
 *
 * <pre>{@code
 *   row 0   the statistics observed
 *   row i   the statistics of replicate i - 1,     i = 1 ... m        one column a family
 * }</pre>
 *
 * Row {@code i} depends on the streams and on {@code i} alone. Rows can be computed in slices, wherever and in whatever order;
 * laid end to end they are the same bits as in one piece. Under the streams of a single family its column holds the very
 * replicates that its own law counts.
 *
 * <p>Directions are the caller's: turn the sign of a column where few launches speak for the hypothesis.
 *
 * @see <a href="https://doi.org/10.1007/BF02595811">Ge, Dudoit and Speed (2003), resampling-based multiple testing</a>
 */
public sealed interface JointSurrogates permits JointRotation, JointResampling {
    /** Number of families, the columns. */
    int families();

    /** Rows {@code from ... to - 1}, one entry a family. */
    double[][] rows(Streams streams, int from, int to);

    /** All rows: the observed one and as many replicates. */
    default double[][] rows(Streams streams, int replicates) {
        return rows(streams, 0, replicates + 1);
    }

    /** Stops at a slice that ends before it begins, or begins before row 0. */
    static void requireSlice(int from, int to) {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "Invalid rows %d to %d: write the first, at least 0, and the one after the last"
                            .formatted(from, to));
        }
    }
}
