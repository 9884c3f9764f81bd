package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.nulls.Draws;
import coincide.nulls.Streams;
import coincide.outlook.Terms.Known;
import coincide.stats.RidgeFit;
import coincide.stats.RidgeRegression;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final long FIRST = Made.day("2012-01-01");
    private static final long LAST = Made.day("2016-12-31");
    private static final KnownDays LAUNCHES = bursts();
    private static final Terms TERMS = new Terms(
            FIRST,
            1,
            List.of(new Exposure(
                    "H",
                    List.of(new KnownWindow("m", LAST + 3, LAST + 9, Long.MIN_VALUE, Long.MAX_VALUE)),
                    LAST,
                    List.of(),
                    0)));
    private static final Target TARGET = new Target("all", "definition", LAUNCHES, TERMS, LAST);
    private static final RidgeFit FIT = RidgeRegression.of(
                    TARGET.rows(Model.LAUNCHES, LAST), TARGET.launchDays(LAST, LAST))
            .fit(1);

    private static KnownDays bursts() {
        Random random = new Random(5);
        long[] days = new long[200];
        int n = 0;
        for (long day = FIRST; day <= LAST; day++) {
            boolean recent = n > 0 && day - days[n - 1] < 15;
            if (n < days.length && random.nextDouble() < (recent ? 0.12 : 0.02)) {
                days[n] = day;
                n++;
            }
        }
        return KnownDays.of(Made.launches(Arrays.copyOf(days, n)));
    }

    /** Courses drawn day by day, launches and all, and counted. */
    @Test
    void theChanceIsTheShareOfSimulatedCoursesWithALaunch() {
        int reach = 20;
        int courses = 40_000;
        int[] hit = new int[reach];
        long[] known = LAUNCHES.on(LAST);
        Streams streams = Streams.of(3, "test", "test");
        for (int i = 0; i < courses; i++) {
            Draws draws = streams.replicate(i);
            long[] days = known;
            for (int k = 1; k <= reach; k++) {
                double rate = FIT.rate(TERMS.row(Model.LAUNCHES, LAST + k, new Known(days, LAST, LAST)));
                if (draws.uniform() < -Math.expm1(-rate)) {
                    days = Arrays.copyOf(days, days.length + 1);
                    days[days.length - 1] = LAST + k;
                }
                hit[k - 1] += days.length > known.length ? 1 : 0;
            }
        }
        double[] chances = new Projection(TERMS, Model.LAUNCHES, LAST, LAST, reach).chances(FIT, known);
        for (int k = 0; k < reach; k++) {
            double error = Math.sqrt(chances[k] * (1 - chances[k]) / courses);
            assertThat(hit[k] / (double) courses).isCloseTo(chances[k], within(4 * error));
        }
    }

    @Test
    void chancesRiseWithTheWindow() {
        double[] chances = new Projection(TERMS, Model.LAUNCHES, LAST, LAST, 60).chances(FIT, LAUNCHES.on(LAST));
        for (int k = 1; k < chances.length; k++) {
            assertThat(chances[k]).isGreaterThan(chances[k - 1]).isLessThan(1);
        }
    }

    @Test
    void withoutBlindDaysNothingIsDrawn() {
        Projection sighted = new Projection(TERMS, Model.LAUNCHES, LAST, LAST, 10);
        Draws draws = Streams.of(1, "a", "b").replicate(0);
        assertThat(sighted.isBlind()).isFalse();
        assertThat(sighted.chances(FIT, LAUNCHES.on(LAST), draws))
                .containsExactly(sighted.chances(FIT, LAUNCHES.on(LAST)));
        assertThat(draws.uniform())
                .isEqualTo(Streams.of(1, "a", "b").replicate(0).uniform());
    }

    /** A blind day is forgotten when it is averaged over: the chance over both spans agrees with the sighted one. */
    @Test
    void blindDaysWidenTheForecast() {
        Projection blind = new Projection(TERMS, Model.LAUNCHES, LAST, LAST + 40, 10);
        Streams streams = Streams.of(4, "blind", "test");
        double[] last = new double[400];
        for (int i = 0; i < last.length; i++) {
            last[i] = blind.chances(FIT, LAUNCHES.on(LAST), streams.replicate(i))[9];
        }
        assertThat(blind.isBlind()).isTrue();
        assertThat(Arrays.stream(last).max().orElseThrow()
                        - Arrays.stream(last).min().orElseThrow())
                .isGreaterThan(0.1);
    }

    @Test
    void aMilestoneToComeChangesTheChanceFromItsFirstDay() {
        RidgeFit fit = RidgeRegression.of(rows(), TARGET.launchDays(LAST, LAST)).fit(1);
        Projection with = new Projection(TERMS, Model.MILESTONES, LAST, LAST, 12);
        Projection without = new Projection(TERMS.without("m"), Model.MILESTONES, LAST, LAST, 12);
        double[] a = with.chances(fit, LAUNCHES.on(LAST));
        double[] b = without.chances(fit, LAUNCHES.on(LAST));
        assertThat(Arrays.copyOf(a, 2)).containsExactly(Arrays.copyOf(b, 2));
        for (int k = 2; k < 12; k++) {
            assertThat(a[k]).isGreaterThan(b[k]);
        }
    }

    /** Rows in which launch days lie in windows, so that the term has a positive coefficient. */
    private static double[][] rows() {
        double[][] rows = TARGET.rows(Model.MILESTONES, LAST);
        int[] y = TARGET.launchDays(LAST, LAST);
        for (int t = 0; t < rows.length; t++) {
            rows[t] = rows[t].clone();
            rows[t][rows[t].length - 1] = y[t] == 1 || t % 20 == 0 ? 1 : 0;
        }
        return rows;
    }
}
