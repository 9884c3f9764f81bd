package coincide.outlook;

import coincide.nulls.BlockBootstrap;
import coincide.nulls.ConsistencyBars;
import coincide.nulls.SkillBootstrap;
import coincide.nulls.Streams;
import coincide.stats.DieboldMariano;
import coincide.stats.ForecastScores;
import coincide.stats.Reliability;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Scores of all models over the issues of one target and horizon. */
final class Scores {
    private static final int BINS = 10;
    private static final double LEVEL = 0.90;
    private static final int REPLICATES = 1999;

    /** Windows do not overlap, so that only neighbours are allowed for. */
    private static final int LAG = 1;

    private final List<Issue> issues;
    private final boolean[] outcomes;
    private final Map<Model, double[]> losses = new EnumMap<>(Model.class);
    private final Map<Model, ForecastScores> scores = new EnumMap<>(Model.class);
    private final SkillBootstrap bootstrap;
    private final Streams bars;

    private Scores(List<Issue> issues, long seed) {
        this.issues = issues;
        this.outcomes = new boolean[issues.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = issues.get(i).outcome();
        }
        for (Model model : Model.values()) {
            double[] forecasts = issues.stream()
                    .mapToDouble(issue -> issue.probability(model))
                    .toArray();
            scores.put(model, new ForecastScores(forecasts, outcomes));
            losses.put(model, losses(forecasts));
        }
        String series = issues.get(0).target() + " " + issues.get(0).horizon();
        this.bootstrap = new SkillBootstrap(
                BlockBootstrap.of(issues.size()), LEVEL, Streams.of(seed, "skill", series), REPLICATES);
        this.bars = Streams.of(seed, "consistency", series);
    }

    /** One score a model; none without issues. */
    static List<Score> of(List<Issue> issues, long seed) {
        if (issues.isEmpty()) {
            return List.of();
        }
        Scores all = new Scores(issues, seed);
        List<Score> list = new ArrayList<>();
        for (Model model : Model.values()) {
            list.add(all.score(model));
        }
        return list;
    }

    private Score score(Model model) {
        ForecastScores own = scores.get(model);
        Reliability murphy = own.reliability(BINS);
        boolean reference = model == Model.CLIMATOLOGY;
        boolean itself = model == Model.MILESTONES;
        double[] climatology = losses.get(Model.CLIMATOLOGY);
        double[] milestones = losses.get(Model.MILESTONES);
        double[] forecasts =
                issues.stream().mapToDouble(issue -> issue.probability(model)).toArray();
        return new Score(
                issues.get(0).target(),
                issues.get(0).horizon(),
                model,
                own.size(),
                own.events(),
                own.brier(),
                own.logScore(),
                reference ? Optional.empty() : bootstrap.skill(losses.get(model), climatology),
                reference ? OptionalDouble.empty() : own.logSkill(scores.get(Model.CLIMATOLOGY)),
                own.auc(),
                murphy,
                ConsistencyBars.of(forecasts, BINS, LEVEL, bars, REPLICATES),
                itself ? Optional.empty() : bootstrap.difference(milestones, losses.get(model), climatology),
                itself ? Optional.empty() : DieboldMariano.of(milestones, losses.get(model), LAG));
    }

    private double[] losses(double[] forecasts) {
        double[] losses = new double[forecasts.length];
        for (int i = 0; i < losses.length; i++) {
            double miss = outcomes[i] ? 1 - forecasts[i] : forecasts[i];
            losses[i] = miss * miss;
        }
        return losses;
    }
}
