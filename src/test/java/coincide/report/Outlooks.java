package coincide.report;

import coincide.nulls.ConsistencyBars;
import coincide.nulls.SkillDifference;
import coincide.outlook.Adoption;
import coincide.outlook.CalendarSpan;
import coincide.outlook.Chance;
import coincide.outlook.Contribution;
import coincide.outlook.Forecast;
import coincide.outlook.Foreseen;
import coincide.outlook.Model;
import coincide.outlook.OutlookResult;
import coincide.outlook.PublishedScores;
import coincide.outlook.Score;
import coincide.outlook.Staleness;
import coincide.outlook.Surroundings;
import coincide.outlook.Watched;
import coincide.plan.Outlook;
import coincide.stats.DieboldMariano;
import coincide.stats.ForecastScores;
import coincide.stats.Interval;
import coincide.stats.Reliability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** An outlook that was made up. */
final class Outlooks {
    static final LocalDate ISSUED = LocalDate.of(2026, 8, 20);
    static final Outlook PLAN = new Outlook(List.of(7, 14), 14, List.of(), List.of("H04"), 3, 99, 60, Optional.empty());

    private static final Reliability MURPHY =
            new ForecastScores(new double[] {0.2, 0.6}, new boolean[] {false, true}).reliability(10);

    private Outlooks() {}

    static Chance chance(int days, double probability, double low, double high) {
        return new Chance(
                days,
                ISSUED.plusDays(days),
                probability,
                Optional.of(new Interval(low, high)),
                0.3,
                days == 7 || days == 14);
    }

    static Optional<SkillDifference> skill(double low, double high) {
        return Optional.of(new SkillDifference((low + high) / 2, Optional.of(new Interval(low, high)), 0));
    }

    static Score score(String target, int horizon, Model model, double low, double high) {
        boolean climatology = model == Model.CLIMATOLOGY;
        return new Score(
                target,
                horizon,
                model,
                100,
                30,
                0.21,
                0.61,
                climatology ? Optional.empty() : skill(low, high),
                model.isFitted() ? skill(low, high) : Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(0.62),
                MURPHY,
                new ConsistencyBars(List.of()),
                model == Model.MILESTONES ? Optional.empty() : skill(low, high),
                Optional.empty(),
                model == Model.MILESTONES
                        ? Optional.empty()
                        : DieboldMariano.of(new double[] {0.1, 0.3, 0.2, 0.4}, new double[] {0.2, 0.2, 0.3, 0.3}, 1),
                List.of());
    }

    /** Forecasts of all launches and of severe ones; milestones help the first where {@code helped}. */
    static OutlookResult result(LocalDate launchesTo, boolean helped) {
        Optional<SkillDifference> gain = helped ? skill(0.01, 0.09) : skill(-0.02, 0.03);
        Adoption adoption = new Adoption("all", 14, 100, gain, gain, List.of());
        Adoption none = new Adoption("severe", 14, 0, Optional.empty(), Optional.empty(), List.of());
        List<Chance> chances =
                List.of(chance(1, 0.1, 0.05, 0.2), chance(7, 0.62, 0.56, 0.7), chance(14, 0.7, 0.2, 0.9));
        List<Chance> severe =
                List.of(chance(1, 0.001, 0.001, 0.002), chance(7, 0.005, 0.001, 0.02), chance(14, 0.03, 0.02, 0.04));
        Model model = helped ? Model.MILESTONES : Model.LAUNCHES;
        List<Score> scores = new ArrayList<>();
        for (Model one : Model.values()) {
            scores.add(score("all", 7, one, 0.02, 0.1));
            scores.add(score("all", 14, one, -0.02, 0.1));
        }
        return new OutlookResult(
                new Staleness(
                        ISSUED,
                        launchesTo,
                        List.of(new Staleness.Ended("exercises", "Major exercises", LocalDate.of(2026, 3, 31)))),
                List.of(
                        new Forecast("all", model, adoption, chances, List.of(new Contribution("all", "M1", 7, 1.25))),
                        new Forecast("severe", Model.CLIMATOLOGY, none, severe, List.of())),
                List.of(),
                scores);
    }

    static Foreseen foreseen(LocalDate launchesTo, boolean helped) {
        CalendarSpan day = new CalendarSpan(
                LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 9));
        CalendarSpan autumn = new CalendarSpan(
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 9),
                LocalDate.of(2026, 10, 3),
                LocalDate.of(2026, 10, 12));
        return new Foreseen(
                result(launchesTo, helped),
                List.of(),
                List.of(),
                List.of(
                        new Watched(
                                Watched.Standing.SCHEDULED,
                                List.of("M1"),
                                List.of("exercises"),
                                "s",
                                "Founding day",
                                day,
                                Optional.of(LocalDate.of(2026, 7, 1)),
                                new Surroundings.Counts(14, 7, 4.4)),
                        new Watched(
                                Watched.Standing.EXPECTED,
                                List.of(),
                                List.of("exercises", "party_meetings"),
                                "t",
                                "Autumn drill",
                                autumn,
                                Optional.empty(),
                                new Surroundings.Counts(0, 0, 0))),
                PublishedScores.NONE);
    }
}
