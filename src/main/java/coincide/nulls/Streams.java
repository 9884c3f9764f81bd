package coincide.nulls;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * Streams of random numbers, one a replicate, keyed by (seed, null model, series).
 *
 * <p>Replicate {@code i} of a key draws the same numbers wherever, in whatever order and in however many parts the
 * replicates are computed. Nothing else enters the key: neither the plan, nor a title, nor the number of replicates.
 */
public record Streams(long key) implements Serializable {

    /** Streams of one seed, null model code and series. */
    public static Streams of(long seed, String nullCode, String series) {
        return new Streams(Draws.mix(seed) ^ hash(nullCode + '\n' + series));
    }

    /** The random numbers of one replicate, from its first. */
    public Draws replicate(long replicate) {
        return new Draws(key, replicate);
    }

    /** FNV-1a over UTF-8, finished. */
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
        }
        return Draws.mix(hash);
    }
}
