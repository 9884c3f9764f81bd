package coincide.outlook;

import coincide.nulls.BlockBootstrap;
import coincide.nulls.ConsistencyBars;
import coincide.nulls.SkillBootstrap;
import coincide.nulls.Streams;
import coincide.stats.DieboldMariano;
import coincide.stats.ForecastScores;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Scores of all models over the issues of one target and horizon. */
final class Scores {
    /** Models that are scored with a forecast on every day too. */
    static final Set<Model> DAILY = EnumSet.range(Model.MILESTONES, Model.CLIMATOLOGY);

    private static final int BINS = 10;
    private static final double LEVEL = 0.90;
    private static final int REPLICATES = 1999;

    /** Windows do not overlap, so that only neighbours are allowed for. */
    private static final int LAG = 1;

    /** Days of a block where a forecast is issued on every day, at least; else three windows. */
    private static final int DAYS_A_BLOCK = 90;

    private final List<Issue> issues;
    private final boolean[] outcomes;
    private final Map<Model, double[]> losses = new EnumMap<>(Model.class);
    private final Map<Model, ForecastScores> scores = new EnumMap<>(Model.class);
    private final SkillBootstrap bootstrap;
    private final Streams bars;
    private final Map<Model, double[]> everyDay = new EnumMap<>(Model.class);
    private final SkillBootstrap days;

    private Scores(List<Issue> issues, List<Issue> daily, long seed) {
        this.issues = issues;
        this.outcomes = outcomes(issues);
        for (Model model : Model.values()) {
            double[] forecasts = forecasts(issues, model);
            scores.put(model, new ForecastScores(forecasts, outcomes));
            losses.put(model, losses(forecasts, outcomes));
        }
        boolean[] came = outcomes(daily);
        for (Model model : DAILY) {
            everyDay.put(model, losses(forecasts(daily, model), came));
        }
        String series = issues.get(0).target() + " " + issues.get(0).horizon();
        this.bootstrap = new SkillBootstrap(
                BlockBootstrap.of(issues.size()), LEVEL, Streams.of(seed, "skill", series), REPLICATES);
        this.bars = Streams.of(seed, "consistency", series);
        int block = Math.max(DAYS_A_BLOCK, 3 * issues.get(0).horizon());
        this.days = new SkillBootstrap(
                new BlockBootstrap(daily.size(), Math.min(block, daily.size())),
                LEVEL,
                Streams.of(seed, "daily skill", series),
                REPLICATES);
    }

    /**
     * One score a model; none without issues.
     *
     * @param issues windows without overlap, with forecasts of all models
     * @param daily an issue a day, with forecasts of {@link #DAILY}
     */
    static List<Score> of(List<Issue> issues, List<Issue> daily, long seed) {
        if (issues.isEmpty()) {
            return List.of();
        }
        Scores all = new Scores(issues, daily, seed);
        List<Score> list = new ArrayList<>();
        for (Model model : Model.values()) {
            list.add(all.score(model));
        }
        return list;
    }

    private Score score(Model model) {
        ForecastScores own = scores.get(model);
        double[] loss = losses.get(model);
        boolean reference = model == Model.CLIMATOLOGY;
        boolean itself = model == Model.MILESTONES;
        return new Score(
                issues.get(0).target(),
                issues.get(0).horizon(),
                model,
                own.size(),
                own.events(),
                own.brier(),
                own.logScore(),
                reference ? Optional.empty() : bootstrap.skill(loss, losses.get(Model.CLIMATOLOGY)),
                model.isFitted() ? days.skill(everyDay.get(model), everyDay.get(Model.CLIMATOLOGY)) : Optional.empty(),
                reference ? OptionalDouble.empty() : own.logSkill(scores.get(Model.CLIMATOLOGY)),
                own.auc(),
                own.reliability(BINS),
                ConsistencyBars.of(forecasts(issues, model), BINS, LEVEL, bars, REPLICATES),
                itself
                        ? Optional.empty()
                        : bootstrap.difference(losses.get(Model.MILESTONES), loss, losses.get(Model.CLIMATOLOGY)),
                model.isFitted() && !itself
                        ? days.difference(
                                everyDay.get(Model.MILESTONES), everyDay.get(model), everyDay.get(Model.CLIMATOLOGY))
                        : Optional.empty(),
                itself ? Optional.empty() : DieboldMariano.of(losses.get(Model.MILESTONES), loss, LAG),
                Model.SIMPLER.stream()
                        .filter(other -> other != model && scores.get(other).brier() <= own.brier())
                        .toList());
    }

    private static double[] forecasts(List<Issue> issues, Model model) {
        return issues.stream().mapToDouble(issue -> issue.probability(model)).toArray();
    }

    private static boolean[] outcomes(List<Issue> issues) {
        boolean[] outcomes = new boolean[issues.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = issues.get(i).outcome();
        }
        return outcomes;
    }

    private static double[] losses(double[] forecasts, boolean[] outcomes) {
        double[] losses = new double[forecasts.length];
        for (int i = 0; i < losses.length; i++) {
            double miss = outcomes[i] ? 1 - forecasts[i] : forecasts[i];
            losses[i] = miss * miss;
        }
        return losses;
    }
}
