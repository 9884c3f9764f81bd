package coincide.analysis;

import java.io.Serializable;

/**
 * How often each kind of null model is drawn.
 *
 * @param tail draws for the tail of N10
 * @param interval draws for each ratio that its inversion tries
 * @param calendar draws for N7 and N8
 * @param cluster surrogates for N5 and N11
 * @param deciding level up to which p-values must be known; a larger one need only be known to be larger. 1: all
 */
record Repetitions(int tail, int interval, int calendar, int cluster, double deciding) implements Serializable {
    /** As many of each. */
    static Repetitions each(int number) {
        return new Repetitions(number, number, number, number, 1);
    }

    /** The first so many at most. */
    Repetitions atMost(int number) {
        return new Repetitions(
                Math.min(number, tail),
                Math.min(number, interval),
                Math.min(number, calendar),
                Math.min(number, cluster),
                deciding);
    }

    /** The same where only the decision at a level counts. */
    Repetitions deciding(double alpha) {
        return new Repetitions(tail, interval, calendar, cluster, alpha);
    }
}
