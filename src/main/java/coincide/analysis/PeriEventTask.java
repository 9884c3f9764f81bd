package coincide.analysis;

import coincide.analysis.ProfilePoint.Band;
import coincide.analysis.ProfilePoint.Kind;
import coincide.analysis.ProfilePoint.Origin;
import coincide.model.Anchor;
import coincide.model.Direction;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.nulls.ClusterResampling;
import coincide.nulls.SeasonalModel;
import coincide.nulls.Streams;
import coincide.plan.NullCode;
import coincide.plan.Profiles;
import coincide.stats.ClippedWindow;
import coincide.stats.ExtremeRankLength;
import coincide.stats.GlobalEnvelope;
import coincide.stats.Interval;
import coincide.stats.PeriEvent;
import coincide.stats.PointwiseBand;
import coincide.stats.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often launch days lie at each distance from the milestones of a hypothesis.
 *
 * <pre>{@code
 *   g(B) = C(B) / sum_j sum_(t in B_j) mu_t,   mu of N10;   a surrogate with n of the N launch days: g(B) N / n
 * }</pre>
 *
 * Surrogates are those of N11. The test is that of the whole curve, on either side, by extreme rank length.
 *
 * <p>Days before a milestone begins are at risk from the day on which its date was public; one of which that is not known is
 * at risk from its first day on. So no milestone is left out, and no day before its start counts that could not be known.
 *
 * @param spans of one family set, known as {@link Calendar#bothSides} says
 * @param anchor first or last day
 */
record PeriEventTask(
        String hypothesis,
        History history,
        List<Span> spans,
        Anchor anchor,
        Profiles profiles,
        double alpha,
        Settings settings)
        implements Task<List<ProfilePoint>> {
    PeriEventTask {
        spans = List.copyOf(spans);
    }

    /** Points in the order of lags; none where there is no launch or no milestone to look around. */
    @Override
    public List<ProfilePoint> evaluate() {
        Observation observation = history.observation();
        List<Span> inside = spans.stream()
                .filter(span -> observation.indexOf(span.start()) >= 0)
                .toList();
        List<Window> bins = bins();
        boolean atRisk = bins.stream()
                .anyMatch(bin -> !ClippedWindow.of(inside, bin, observation).isEmpty());
        if (history.total() == 0 || !atRisk) {
            return List.of();
        }
        double[] season = SeasonalModel.of(history.launchDays(), observation, settings.harmonics())
                .mu();
        PeriEvent all = PeriEvent.of(inside, bins, observation);
        double[] expected = all.expected(season);
        List<Window> measured = IntStream.range(0, expected.length)
                .filter(b -> expected[b] > 0)
                .mapToObj(all.bins()::get)
                .toList();
        return measured.isEmpty() ? List.of() : points(PeriEvent.of(inside, measured, observation), season, all);
    }

    /** Lag 0 is neither before nor after, and a bin of its own. */
    private List<Window> bins() {
        List<Window> bins = new ArrayList<>();
        for (int lo = -profiles.lags(); lo < 0; lo += profiles.bin()) {
            bins.add(new Window(anchor, lo, lo + profiles.bin() - 1));
        }
        bins.add(new Window(anchor, 0, 0));
        for (int lo = 1; lo < profiles.lags(); lo += profiles.bin()) {
            bins.add(new Window(anchor, lo, lo + profiles.bin() - 1));
        }
        return bins;
    }

    private List<ProfilePoint> points(PeriEvent curve, double[] season, PeriEvent all) {
        int[] y = history.launchDays();
        double[] expected = curve.expected(season);
        double[] g = curve.pairCorrelation(y, expected, history.total());
        double[][] surrogates = surrogates(curve, expected);
        GlobalEnvelope envelope = ExtremeRankLength.of(g, surrogates, Direction.EITHER, alpha);
        Interval[] pointwise = PointwiseBand.of(g, surrogates, alpha);
        List<ProfilePoint> points = new ArrayList<>();
        for (Window bin : bins()) {
            int b = curve.bins().indexOf(bin);
            int a = all.bins().indexOf(bin);
            boolean measured = b >= 0;
            points.add(new ProfilePoint(
                    hypothesis,
                    Kind.PERI_EVENT,
                    anchor == Anchor.END ? Origin.END : Origin.START,
                    bin.lo(),
                    bin.hi(),
                    curve.milestones(),
                    a < 0 ? 0 : all.atRisk()[a],
                    a < 0 ? 0 : all.counts(y)[a],
                    measured ? expected[b] : 0,
                    measured ? List.of(g[b]) : List.of(),
                    measured ? List.of(new Band(envelope.low()[b], envelope.high()[b])) : List.of(),
                    measured ? List.of(new Band(pointwise[b].low(), pointwise[b].high())) : List.of(),
                    List.of(envelope.p()),
                    NullCode.N11,
                    profiles.replicates()));
        }
        return points;
    }

    private double[][] surrogates(PeriEvent curve, double[] expected) {
        ClusterResampling resampling =
                ClusterResampling.of(history.launchDays(), history.observation(), settings.harmonics());
        Streams streams = settings.streams(NullCode.N11);
        double[][] surrogates = new double[profiles.replicates()][];
        for (int i = 0; i < surrogates.length; i++) {
            surrogates[i] =
                    curve.pairCorrelation(resampling.surrogate(streams.replicate(i)), expected, history.total());
        }
        return surrogates;
    }
}
