package coincide.nulls;

import coincide.model.Observation;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import java.util.Arrays;

/**
 * Launch days that follow an earlier one by at most {@code d} days, and their law when launch days fall anywhere inside their
 * year (N3y).
 *
 * <pre>{@code
 *   K = #(t : y_t = 1 and y_s = 1 for some s with 1 <= t - s <= d)
 *   ways[u][a][k]   sets of days of a year so far: u launch days used, the last one a days ago, K = k      exact
 * }</pre>
 *
 * All sets of as many days of a year as it had launch days are counted, day by day; the days since the last launch carry over
 * into the next year, so that a launch in January may follow one of December. Distances are calendar days, across a gap of
 * the observation too; what was launched before its first day or inside a gap is unknown and followed by nothing.
 *
 * <p><b>Null hypothesis.</b> Given the launch days of each year, they take no notice of each other. <b>Keeps</b> busy and
 * quiet years. <b>Rejects</b> as well when a year is busy in one season only: what follows is then no burst.
 *
 * <p>Note: no implementation in R or Python to check against; checked against enumeration.
 */
public final class FollowUps {
    private static final String CODE = "N3y";

    private FollowUps() {}

    /** The days 1 to {@code days} after a launch day. */
    public static boolean[] after(int[] launchDays, Observation observation, int days) {
        long[] epochDays = observation.days();
        boolean[] after = new boolean[launchDays.length];
        long last = Long.MIN_VALUE / 2;
        for (int t = 0; t < after.length; t++) {
            after[t] = epochDays[t] - last <= days;
            last = launchDays[t] > 0 ? epochDays[t] : last;
        }
        return after;
    }

    /** Where the observed number lies in its law. */
    public static NullLaw law(int[] launchDays, Observation observation, int days) {
        int observed = LaunchUnits.exposed(launchDays, after(launchDays, observation, days));
        return NullLaw.of(CODE, distribution(launchDays, observation, days), observed);
    }

    /** Exact law of the number. */
    public static Law distribution(int[] launchDays, Observation observation, int days) {
        LaunchUnits.requireLaunchDays(launchDays);
        Strata years = Strata.years(observation);
        years.requireDays(launchDays.length);
        long[] epochDays = observation.days();
        int counts = LaunchUnits.total(launchDays) + 1;
        double[][] before = new double[days + 2][counts]; // by days since the last launch; at the end: longer ago
        before[days + 1][0] = 1;
        for (int year = 0; year < years.count(); year++) {
            int from = years.from(year);
            int launches = Arrays.stream(launchDays, from, years.to(year)).sum();
            double[][][] ways = new double[launches + 1][days + 2][counts];
            ways[0] = before;
            for (int t = from; t < years.to(year); t++) {
                long step = t == 0 ? 0 : epochDays[t] - epochDays[t - 1];
                for (double[][] used : ways) {
                    age(used, step);
                }
                for (int u = launches; u > 0; u--) {
                    ways[u][0] = launched(ways[u - 1]);
                }
            }
            before = shares(ways[launches]);
        }
        double[] sum = new double[counts];
        Arrays.stream(before).forEach(laws -> add(laws, sum, 0));
        return Law.weighted(0, sum);
    }

    /** Lets days pass: each law moves to a longer distance, those that leave join the last. */
    private static void age(double[][] laws, long step) {
        int far = laws.length - 1;
        for (long day = 0; day < Math.min(step, laws.length); day++) {
            add(laws[far - 1], laws[far], 0);
            System.arraycopy(laws, 0, laws, 1, far - 1);
            laws[0] = new double[laws[far].length];
        }
    }

    /** The law after a launch today: one more follows, unless the last was too long ago. */
    private static double[] launched(double[][] laws) {
        int far = laws.length - 1;
        double[] today = new double[laws[far].length];
        add(laws[far], today, 0);
        for (int since = 1; since < far; since++) {
            add(laws[since], today, 1);
        }
        return today;
    }

    private static void add(double[] law, double[] sum, int more) {
        for (int k = 0; k + more < sum.length; k++) {
            sum[k + more] += law[k];
        }
    }

    /** Weights of which all together are 1. */
    private static double[][] shares(double[][] laws) {
        double total = Arrays.stream(laws).flatMapToDouble(Arrays::stream).sum();
        for (double[] law : laws) {
            Arrays.setAll(law, k -> law[k] / total);
        }
        return laws;
    }
}
