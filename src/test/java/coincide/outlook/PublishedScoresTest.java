package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.model.Observation;
import coincide.model.PublishedForecast;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PublishedScoresTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final Offset<Double> PRINTED = within(0.0005);

    private static PublishedForecast forecast(String id, int day, int horizon, double probability) {
        return new PublishedForecast(id, FIRST.plusDays(day), horizon, probability, Optional.empty(), Optional.empty());
    }

    private static PublishedScores scores(PublishedForecast... forecasts) {
        return scores(List.of(forecasts));
    }

    /** Ten observed days, launches on the days 0, 3 and 8. */
    private static PublishedScores scores(List<PublishedForecast> forecasts) {
        long[] launches =
                LongStream.of(0, 3, 8).map(day -> FIRST.toEpochDay() + day).toArray();
        return PublishedScores.of(Observation.of(FIRST, FIRST.plusDays(9)), launches, forecasts);
    }

    @Test
    void resolvesAndScoresByHand() {
        PublishedOutcome came = scores(forecast("a", 6, 2, 0.7)).outcomes().get(0);
        assertThat(came.launch()).contains(true); // day 8
        assertThat(came.baseRate()).contains(0.4); // windows after days 0 to 4: those after 1 and 2 hold day 3
        assertThat(came.scores().orElseThrow().brier()).isEqualTo(0.09, CLOSE);
        assertThat(came.scores().orElseThrow().logScore()).isEqualTo(-Math.log(0.7), CLOSE);
        assertThat(came.baseScores().orElseThrow().brier()).isEqualTo(0.36, CLOSE);
        PublishedOutcome not = scores(forecast("a", 5, 2, 0.7)).outcomes().get(0);
        assertThat(not.launch()).contains(false); // days 6 and 7
        assertThat(not.baseRate()).contains(0.5);
        assertThat(not.scores().orElseThrow().brier()).isEqualTo(0.49, CLOSE);
    }

    @Test
    void theDayOfIssueIsNotInTheWindow() {
        assertThat(scores(forecast("a", 3, 2, 0.5)).outcomes().get(0).launch()).contains(false);
        assertThat(scores(forecast("a", 2, 2, 0.5)).outcomes().get(0).launch()).contains(true);
    }

    @Test
    void whatIsNotDecidedStaysOpenAndIsNotScored() {
        PublishedScores scores = scores(forecast("a", 8, 2, 0.5), forecast("b", -5, 2, 0.5), forecast("c", 1, 2, 0.5));
        assertThat(scores.outcomes())
                .extracting(PublishedOutcome::launch)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(true));
        assertThat(scores.outcomes().get(0).scores()).isEmpty();
        // the third is decided, yet no window was over before it
        assertThat(scores.outcomes().get(2).baseRate()).isEmpty();
        assertThat(scores.outcomes().get(2).scores()).isPresent();
        assertThat(scores.skills()).isEmpty();
    }

    @Test
    void windowsThatOnlyTouchDoNotOverlap() {
        PublishedSkill skill = scores(
                        forecast("a", 2, 2, 0.5),
                        forecast("b", 3, 2, 0.5),
                        forecast("c", 4, 2, 0.5),
                        forecast("d", 4, 2, 0.4),
                        forecast("e", 7, 2, 0.5))
                .skills()
                .get(0);
        assertThat(skill.forecasts().size()).isEqualTo(5);
        assertThat(skill.apart()).isEqualTo(3); // after 2, 4, 7
    }

    @Test
    void orderDoesNotMatter() {
        List<PublishedForecast> forecasts =
                new ArrayList<>(List.of(forecast("a", 5, 2, 0.5), forecast("b", 4, 3, 0.4), forecast("c", 4, 2, 0.3)));
        PublishedScores one = scores(forecasts);
        Collections.reverse(forecasts);
        PublishedScores other = scores(forecasts);
        assertThat(other.outcomes()).isEqualTo(one.outcomes());
        assertThat(other.skills()).extracting(PublishedSkill::horizon).containsExactly(2, 3);
        assertThat(other.skills().get(0).brierSkill())
                .isEqualTo(one.skills().get(0).brierSkill());
    }

    @Test
    void thirtyWindowsApartAllowAClaim() {
        assertThat(daily(29).allowsClaim()).isFalse();
        assertThat(daily(30).allowsClaim()).isTrue();
    }

    private static PublishedSkill daily(int issues) {
        List<PublishedForecast> forecasts = new ArrayList<>();
        for (int day = 1; day <= issues; day++) {
            forecasts.add(forecast("f" + day, day, 1, 0.5));
        }
        return PublishedScores.of(Observation.of(FIRST, FIRST.plusDays(99)), new long[0], forecasts)
                .skills()
                .get(0);
    }

    /** The recount of the forecasts of 2017 in {@code docs/published.md}, R16, by the product on the shipped data. */
    @Test
    void theShippedForecastsGiveTheScoresOfTheRecount() {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"));
        LocalDate asOf = job.asOf(Optional.empty());
        Ingested data = Ingest.read(job, asOf);
        PublishedScores scores = PublishedScores.of(job, asOf, data.launches(), data.forecasts());
        assertThat(scores.outcomes()).hasSize(12).allSatisfy(outcome -> assertThat(outcome.launch())
                .contains(true));
        assertThat(scores.outcomes())
                .extracting(outcome -> Math.round(100 * outcome.baseRate().orElseThrow()))
                .containsExactly(47L, 71L, 47L, 71L, 49L, 71L, 50L, 71L, 50L, 71L, 54L, 72L);
        PublishedSkill fortnight = scores.skills().get(0);
        assertThat(fortnight.horizon()).isEqualTo(14);
        assertThat(fortnight.forecasts().brier()).isEqualTo(0.307, PRINTED);
        assertThat(fortnight.baseRate().brier()).isEqualTo(0.254, PRINTED);
        assertThat(fortnight.forecasts().logScore()).isEqualTo(0.825, PRINTED);
        assertThat(fortnight.baseRate().logScore()).isEqualTo(0.702, PRINTED);
        assertThat(fortnight.brierSkill().orElseThrow()).isEqualTo(-0.21, within(0.005));
        assertThat(fortnight.apart()).isEqualTo(4); // 13 and 27 March, 13 April, 12 May
        PublishedSkill month = scores.skills().get(1);
        assertThat(month.forecasts().brier()).isEqualTo(0.122, PRINTED);
        assertThat(month.baseRate().brier()).isEqualTo(0.084, PRINTED);
        assertThat(month.forecasts().logScore()).isEqualTo(0.405, PRINTED);
        assertThat(month.baseRate().logScore()).isEqualTo(0.343, PRINTED);
        assertThat(month.brierSkill().orElseThrow()).isEqualTo(-0.45, within(0.005));
        assertThat(month.apart()).isEqualTo(2); // 13 March, 13 April
        assertThat(scores.skills()).noneMatch(PublishedSkill::allowsClaim);
    }
}
