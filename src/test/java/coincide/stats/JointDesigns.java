package coincide.stats;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.Random;

/** Designs and histories to regress in tests. */
final class JointDesigns {
    private JointDesigns() {}

    static Observation days(int days) {
        LocalDate from = LocalDate.of(2015, 1, 1);
        return Observation.of(from, from.plusDays(days - 1L));
    }

    static boolean[] flags(int... zeroOrOne) {
        boolean[] flags = new boolean[zeroOrOne.length];
        for (int t = 0; t < flags.length; t++) {
            flags[t] = zeroOrOne[t] == 1;
        }
        return flags;
    }

    /** Windows of {@code length} days that begin every {@code every} days. */
    static boolean[] windows(int days, int first, int every, int length) {
        boolean[] exposed = new boolean[days];
        for (int t = first; t < days; t++) {
            exposed[t] = (t - first) % every < length;
        }
        return exposed;
    }

    /** Poisson counts with the given means. */
    static int[] poisson(double[] means, Random random) {
        int[] y = new int[means.length];
        for (int t = 0; t < y.length; t++) {
            double product = random.nextDouble();
            while (product > Math.exp(-means[t])) {
                y[t]++;
                product *= random.nextDouble();
            }
        }
        return y;
    }
}
