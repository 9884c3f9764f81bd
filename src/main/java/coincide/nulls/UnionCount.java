package coincide.nulls;

import coincide.stats.ClippedWindow;

/** Launches on the union of windows, counted over and over for one history. */
final class UnionCount {
    private final int[] y;
    private final int[] nextLaunch;
    private final int[] seen;
    private int round;
    private int count;

    UnionCount(int[] y) {
        this.y = y;
        this.nextLaunch = new int[y.length + 1];
        this.seen = new int[y.length];
        nextLaunch[y.length] = y.length;
        for (int t = y.length - 1; t >= 0; t--) {
            nextLaunch[t] = y[t] > 0 ? t : nextLaunch[t + 1];
        }
    }

    /** Starts a new union. */
    UnionCount clear() {
        round++;
        count = 0;
        return this;
    }

    /** Whether a window holds a launch; others need not be added. */
    boolean meets(ClippedWindow window) {
        return nextLaunch[window.from()] < window.to();
    }

    void add(ClippedWindow window) {
        for (int t = nextLaunch[window.from()]; t < window.to(); t = nextLaunch[t + 1]) {
            if (seen[t] != round) {
                seen[t] = round;
                count += y[t];
            }
        }
    }

    int count() {
        return count;
    }
}
