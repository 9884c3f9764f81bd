package coincide.nulls;

/**
 * The random numbers of one replicate: SplitMix64, started at a point that depends on the stream and the replicate alone.
 *
 * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea and Flood (2014)</a>
 * @see <a href="https://doi.org/10.1145/3230636">Lemire (2019), bounded integers without bias</a>
 */
public final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long LOW_WORD = 0xFFFFFFFFL;

    private long state;

    Draws(long key, long replicate) {
        this.state = mix(key + GOLDEN * mix(replicate + GOLDEN));
    }

    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** Uniform on {@code 0 ... bound - 1}. */
    public int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("Invalid bound %d: it must be positive".formatted(bound));
        }
        long product = (next() >>> 32) * bound;
        if ((product & LOW_WORD) < bound) {
            long biased = (1L << 32) % bound;
            while ((product & LOW_WORD) < biased) {
                product = (next() >>> 32) * bound;
            }
        }
        return (int) (product >>> 32);
    }

    /** Uniform on [0, 1), with 53 bits. */
    public double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
