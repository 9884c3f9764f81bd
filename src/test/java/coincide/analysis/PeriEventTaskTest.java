package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.analysis.ProfilePoint.Band;
import coincide.model.Anchor;
import coincide.model.Observation;
import coincide.nulls.SeasonalModel;
import coincide.plan.Profiles;
import coincide.stats.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Curves around milestones against direct counts, and what must not change them. */
class PeriEventTaskTest {
    private static final Observation DAYS = Simulations.DAYS;
    private static final Settings SETTINGS = Settings.of(Simulations.job(99, 199));
    private static final Profiles PROFILES = new Profiles(20, 5, 399);

    private final List<Span> spans = Simulations.exercises().parts().get(0).spans();
    private final History history = Simulations.seasonal();

    @Test
    void pointsAreDirectCountsOverTheSeason() {
        double[] season = SeasonalModel.of(history.launchDays(), DAYS, 2).mu();
        for (Anchor anchor : List.of(Anchor.START, Anchor.END)) {
            List<ProfilePoint> points = curve(history, spans, anchor).evaluate();
            assertThat(points).hasSize(9);
            assertThat(points).extracting(ProfilePoint::lo).containsExactly(-20, -15, -10, -5, 0, 1, 6, 11, 16);
            assertThat(points).extracting(ProfilePoint::hi).containsExactly(-16, -11, -6, -1, 0, 5, 10, 15, 20);
            for (ProfilePoint point : points) {
                int atRisk = 0;
                int observed = 0;
                double expected = 0;
                for (Span span : spans) {
                    for (int lag = point.lo(); lag <= point.hi(); lag++) {
                        int t = DAYS.indexOf((anchor == Anchor.END ? span.end() : span.start()) + lag);
                        atRisk += t >= 0 ? 1 : 0;
                        observed += t >= 0 ? history.launchDays()[t] : 0;
                        expected += t >= 0 ? season[t] : 0;
                    }
                }
                assertThat(point.atRisk()).isEqualTo(atRisk);
                assertThat(point.observed()).isEqualTo(observed);
                assertThat(point.expected()).isEqualTo(expected, within(1e-9));
                assertThat(point.ratio().get(0)).isEqualTo(observed / expected, within(1e-9));
                assertThat(point.milestones()).isEqualTo(20);
            }
        }
    }

    /** Only days before the start need a known date; none that could not be known is at risk. */
    @Test
    void daysBeforeTheStartAreAtRiskOnceTheDateWasPublic() {
        long start = Simulations.FROM.plusDays(500).toEpochDay();
        Span late = new Span("late", start, start + 8, start - 7);
        Span unknown = new Span("unknown", start + 100, start + 108, start + 100);
        List<ProfilePoint> starts =
                curve(history, List.of(late, unknown), Anchor.START).evaluate();
        assertThat(starts).extracting(ProfilePoint::atRisk).containsExactly(0, 0, 2, 5, 2, 10, 10, 10, 10);
        assertThat(starts.get(0).ratio()).isEmpty();
        assertThat(starts.get(0).envelope()).isEmpty();
        assertThat(starts.get(0).p()).isEqualTo(starts.get(8).p());
        List<ProfilePoint> ends =
                curve(history, List.of(late, unknown), Anchor.END).evaluate();
        assertThat(ends).extracting(ProfilePoint::atRisk).containsExactly(0, 5, 8, 10, 2, 10, 10, 10, 10);
    }

    /** Four years later to the day: the same season, the same years, the same surrogates. */
    @Test
    void aShiftOfTheWholeCalendarChangesNothing() {
        int days = 1461;
        Observation later = Observation.of(Simulations.FROM.plusDays(days), Simulations.TO.plusDays(days));
        long[] launches = new long[history.total()];
        int count = 0;
        for (int t = 0; t < DAYS.length(); t++) {
            if (history.launchDays()[t] > 0) {
                launches[count] = DAYS.dayAt(t) + days;
                count++;
            }
        }
        List<Span> moved = spans.stream().map(span -> span.movedBy(days)).toList();
        List<ProfilePoint> there =
                curve(History.of(launches, later), moved, Anchor.START).evaluate();
        List<ProfilePoint> here = curve(history, spans, Anchor.START).evaluate();
        for (int b = 0; b < here.size(); b++) {
            assertThat(there.get(b).observed()).isEqualTo(here.get(b).observed());
            assertThat(there.get(b).ratio().get(0))
                    .isEqualTo(here.get(b).ratio().get(0), within(1e-6));
            assertThat(there.get(b).p()).isEqualTo(here.get(b).p());
        }
    }

    @Test
    void theOrderOfMilestonesDoesNotMatter() {
        List<Span> shuffled = new ArrayList<>(spans);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(curve(history, shuffled, Anchor.END).evaluate())
                .isEqualTo(curve(history, spans, Anchor.END).evaluate());
    }

    @Test
    void aPlantedPeakLeavesTheEnvelopeAndNothingElseNeed() {
        int[] planted = history.launchDays().clone();
        for (Span span : spans) {
            planted[DAYS.indexOf(span.start() + 8)] = 1;
        }
        List<ProfilePoint> peak =
                curve(history.with(planted), spans, Anchor.START).evaluate();
        assertThat(peak.get(0).p().get(0)).isLessThanOrEqualTo(0.05);
        assertThat(outside(peak)).contains(6);
        List<ProfilePoint> usual = curve(history, spans, Anchor.START).evaluate();
        assertThat(usual.get(0).p().get(0)).isGreaterThan(0.05);
        assertThat(outside(usual)).isEmpty();
        for (ProfilePoint point : usual) {
            assertThat(point.envelope().get(0).low())
                    .isLessThanOrEqualTo(point.pointwise().get(0).low());
            assertThat(point.envelope().get(0).high())
                    .isGreaterThanOrEqualTo(point.pointwise().get(0).high());
        }
    }

    @Test
    void nothingToLookAroundGivesNoPoints() {
        long before = Simulations.FROM.toEpochDay() - 100;
        assertThat(curve(history, List.of(new Span("s", before, before, Span.ALWAYS)), Anchor.START)
                        .evaluate())
                .isEmpty();
        assertThat(curve(history.with(new int[DAYS.length()]), spans, Anchor.START)
                        .evaluate())
                .isEmpty();
    }

    private static List<Integer> outside(List<ProfilePoint> points) {
        return points.stream()
                .filter(point -> {
                    Band band = point.envelope().get(0);
                    double g = point.ratio().get(0);
                    return g > band.high() + 1e-9 || g < band.low() - 1e-9;
                })
                .map(ProfilePoint::lo)
                .toList();
    }

    private static PeriEventTask curve(History history, List<Span> spans, Anchor anchor) {
        return new PeriEventTask("H", history, spans, anchor, PROFILES, 0.05, SETTINGS);
    }
}
