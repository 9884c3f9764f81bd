package coincide.nulls;

import java.io.Serializable;

/**
 * Circular block bootstrap of a series: blocks of neighbours, drawn with replacement from the series closed to a circle.
 *
 * <pre>{@code
 *   blocks  = ceil(n / length) starts, uniform on 0 ... n - 1
 *   indices = start, start + 1, ..., start + length - 1 (mod n) of one block after the other, the first n of them
 * }</pre>
 *
 * Every place is drawn as often as any other. <b>Keeps</b> dependence inside blocks. <b>Assumes</b> a stationary series, evenly
 * spaced, whose dependence dies out within a block; issues whose windows overlap need blocks much longer than the overlap. With
 * few blocks, replicates vary too little; with one, as where {@code length = n}, a mean does not vary at all.
 *
 * <p>Source: Politis and Romano (1992), A circular block-resampling procedure for stationary data, in LePage and Billard
 * (eds.), Exploring the Limits of Bootstrap, Wiley, 263-270. Checked against enumeration of all starts.
 *
 * @param size n, entries of the series
 * @param length entries of one block, at most n
 */
public record BlockBootstrap(int size, int length) implements Serializable {
    public BlockBootstrap {
        if (length < 1 || length > size) {
            throw new IllegalArgumentException(
                    "Invalid blocks of %d in a series of %d: a block holds one or more, and no more than the series"
                            .formatted(length, size));
        }
    }

    /** Blocks of the default length. */
    public static BlockBootstrap of(int size) {
        return new BlockBootstrap(size, defaultLength(size));
    }

    /** {@code max(1, round(n^(1/3)))}: the rate at which a block for the variance of a mean should grow. */
    public static int defaultLength(int size) {
        return Math.max(1, (int) Math.round(Math.cbrt(size)));
    }

    /** Blocks of one replicate, the last of them perhaps cut. */
    public int blocks() {
        return (size + length - 1) / length;
    }

    /** Places of one replicate, {@code size} of them, each in {@code 0 ... size - 1}. */
    public int[] indices(Draws draws) {
        int[] indices = new int[size];
        int at = 0;
        for (int i = 0; i < size; i++) {
            at = i % length == 0 ? draws.below(size) : at + 1 < size ? at + 1 : 0;
            indices[i] = at;
        }
        return indices;
    }
}
