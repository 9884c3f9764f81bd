package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Direction;
import coincide.model.Observation;
import coincide.nulls.ClusterResampling;
import coincide.nulls.Streams;
import coincide.plan.NullCode;
import coincide.stats.LaunchUnits;
import coincide.stats.SizeBand;
import coincide.stats.SpecificationCurve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurveTaskTest {
    private static final List<Integer> GAPS = List.of(0, 14);
    private static final List<Observation> PERIODS =
            List.of(Simulations.DAYS, Observation.of(LocalDate.of(2015, 6, 1), Simulations.TO));

    private static CurveTask task(int[] y, int replicates, double alpha, Exposed... exposed) {
        int[] even = IntStream.range(0, y.length)
                .map(t -> t / 40 % 2 == 0 ? y[t] : 0)
                .toArray();
        List<SpecificationTrial> trials = Arrays.stream(exposed)
                .map(one -> new SpecificationTrial("H", Direction.UP, "w", true, NullCode.N10, List.of(), one))
                .toList();
        Settings settings = Settings.of(Simulations.job(99, 99)).withReplicates(replicates);
        History history = History.of(List.of(), Simulations.DAYS).with(y);
        return new CurveTask(history, List.of(y, even), GAPS, PERIODS, trials, settings, alpha);
    }

    private static CurveTest.Curve curve(CurveTask task) {
        return task.evaluate().curves().get(0).curve().get(0);
    }

    /** Launch days and onsets in two periods, counted day by day; without labels a day of a surrogate needs no origin. */
    @Test
    void agreesWithAPlainLoop() {
        int[] y = Simulations.seasonal().launchDays();
        Exposed exposed = Simulations.exercises();
        CurveTask both = task(y, 99, 0.1, exposed);
        CurveTask task = new CurveTask(both.history(), List.of(y), GAPS, PERIODS, both.trials(), both.settings(), 0.1);
        long[] days = Simulations.DAYS.days();
        boolean[] window = exposed.days(Simulations.DAYS);
        ClusterResampling resampling = ClusterResampling.of(y, Simulations.DAYS, 2);
        Streams streams = both.settings().streams(NullCode.N11);
        List<double[]> cells = new ArrayList<>();
        for (int gap : GAPS) {
            for (Observation period : PERIODS) {
                double[] shares = new double[100];
                double sum = 0;
                for (int i = 0; i < 100; i++) {
                    int[] moved = i == 0 ? y : resampling.surrogate(streams.replicate(i - 1));
                    long[] launches = IntStream.range(0, moved.length)
                            .filter(t -> moved[t] > 0)
                            .mapToLong(t -> days[t])
                            .toArray();
                    int all = 0;
                    int inside = 0;
                    for (long start : LaunchUnits.eventStarts(launches, gap)) {
                        if (period.indexOf(start) >= 0) {
                            all++;
                            inside += window[Simulations.DAYS.indexOf(start)] ? 1 : 0;
                        }
                    }
                    shares[i] = (double) inside / Math.max(1, all);
                    sum += inside;
                }
                if (sum / 100 >= 3) {
                    cells.add(shares);
                }
            }
        }
        assertThat(cells).hasSizeGreaterThan(2);
        SpecificationCurve expected = SpecificationCurve.of(cells.toArray(double[][]::new), Direction.UP, 0.1);
        assertThat(curve(task)).isEqualTo(CurveTest.Curve.of(expected));
    }

    @Test
    void theOrderOfWindowsDoesNotMatter() {
        int[] y = Simulations.seasonal().launchDays();
        Exposed spring = Simulations.exercises();
        Exposed may = new Exposed.Season(java.util.Set.of(java.time.Month.MAY));
        assertThat(curve(task(y, 199, 0.05, spring, may))).isEqualTo(curve(task(y, 199, 0.05, may, spring)));
    }

    @Test
    void cellsThatExpectTooLittleStayOut() {
        int[] y = new int[Simulations.DAYS.length()];
        y[100] = 1;
        y[500] = 1;
        assertThat(task(y, 99, 0.05, Simulations.exercises())
                        .evaluate()
                        .curves()
                        .get(0)
                        .curve())
                .isEmpty();
    }

    /** Histories drawn as the surrogates are: both tests hold their level, in the declared direction. */
    @Test
    void holdsItsLevelOnHistoriesWithoutAnEffect() {
        ClusterResampling truth = ClusterResampling.of(Simulations.seasonal().launchDays(), Simulations.DAYS, 2);
        Streams streams = Streams.of(8, "truth", "s");
        int medians = 0;
        int shares = 0;
        int histories = 200;
        for (int i = 0; i < histories; i++) {
            CurveTest.Curve curve =
                    curve(task(truth.surrogate(streams.replicate(i)), 99, 0.1, Simulations.exercises()));
            medians += curve.pMedian() <= 0.1 ? 1 : 0;
            shares += curve.pShare() <= 0.1 ? 1 : 0;
        }
        SizeBand band = new SizeBand(histories, 0.1, 0.99);
        assertThat(medians).isBetween(band.low(), band.high());
        assertThat(shares).isLessThanOrEqualTo(band.high());
    }

    /** Every second launch day outside the windows is moved into the middle of one. */
    @Test
    void aPlantedEffectIsFoundByTheMedian() {
        int[] y = Simulations.seasonal().launchDays().clone();
        boolean[] window = Simulations.exercises().days(Simulations.DAYS);
        int[] inside = IntStream.range(0, y.length).filter(t -> window[t]).toArray();
        int outside = 0;
        for (int t = 0; t < y.length; t++) {
            if (y[t] > 0 && !window[t] && outside++ % 2 == 0) {
                y[t] = 0;
                y[inside[outside * 37 % inside.length]] = 1;
            }
        }
        int[] before = Simulations.seasonal().launchDays();
        assertThat(curve(task(before, 199, 0.05, Simulations.exercises())).pMedian())
                .isGreaterThan(0.1);
        assertThat(curve(task(y, 199, 0.05, Simulations.exercises())).pMedian()).isLessThanOrEqualTo(0.01);
    }
}
