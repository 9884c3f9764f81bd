package coincide.outlook;

import coincide.analysis.Selected;
import coincide.analysis.Task;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.nulls.Streams;
import coincide.plan.Grid;
import coincide.plan.Job;
import coincide.plan.Outlook;
import coincide.plan.Run;
import coincide.plan.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The outlook of a plan, step by step: fits, backtest, refits, forecasts. */
public final class OutlookStudy {
    /** Version of the models; a change of what they forecast from the same data changes it. */
    static final String VERSION = "hazard-1";

    private static final int REFITS_A_TASK = 25;

    /** Fewer launch days leave no spread between refits. */
    private static final int FEWEST_LAUNCH_DAYS = 5;

    private final Job job;
    private final Outlook plan;
    private final LocalDate asOf;
    private final List<Target> targets;

    private OutlookStudy(Job job, Outlook plan, LocalDate asOf, List<Target> targets) {
        this.job = job;
        this.plan = plan;
        this.asOf = asOf;
        this.targets = targets;
    }

    /**
     * The study of a job; absent where the plan declares no outlook.
     *
     * @param asOf the day of issue
     */
    public static Optional<OutlookStudy> of(
            Job job, LocalDate asOf, List<Launch> launches, List<Milestone> milestones) {
        return job.outlook().map(plan -> {
            Observation observed = job.observation(asOf);
            List<Exposure> exposures = plan.hypotheses().stream()
                    .map(id -> Exposure.of(job, id, milestones))
                    .toList();
            Terms terms = new Terms(observed.from().toEpochDay(), job.nulls().harmonics(), exposures);
            long last = observed.to().toEpochDay();
            List<Target> targets = new ArrayList<>();
            targets.add(new Target(Grid.ALL, definition(job, Map.of()), KnownDays.of(launches), terms, last));
            for (Grid.Selection selection : plan.selections()) {
                List<Launch> some = Selected.of(launches, selection.select());
                String definition = definition(job, selection.select());
                targets.add(new Target(selection.name(), definition, KnownDays.of(some), terms, last));
            }
            return new OutlookStudy(job, plan, asOf, targets);
        });
    }

    private static String definition(Job job, Map<String, List<String>> select) {
        return Sha256.of(String.join(
                "\n",
                new TreeMap<>(job.launches().source().select()).toString(),
                new TreeMap<>(select).toString(),
                job.zone().getId(),
                job.launches().unit().name()));
    }

    /** Every model with every penalty. */
    public List<Task<PenaltyPath>> fits() {
        List<Task<PenaltyPath>> tasks = new ArrayList<>();
        for (Target target : targets) {
            for (Model model : Model.values()) {
                if (model.isFitted() && target.refits().length > 0) {
                    RollingFit.PENALTIES.forEach(penalty -> tasks.add(new RollingFit(target, model, penalty)));
                }
            }
        }
        return tasks;
    }

    /** Past forecasts from these fits. */
    public Scored scored(List<PenaltyPath> paths) {
        List<Issue> issues = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        List<Adoption> adoptions = new ArrayList<>();
        Map<String, Map<Model, FittedModel>> fitted = new LinkedHashMap<>();
        for (Target target : targets) {
            Map<Model, FittedModel> models = models(target, paths);
            fitted.put(target.name(), models);
            List<Score> deciding = List.of();
            for (int horizon : plan.horizons()) {
                List<Issue> past = past(target, models, horizon, horizon, EnumSet.allOf(Model.class));
                List<Issue> daily = past(target, models, horizon, 1, Scores.DAILY);
                List<Score> own = Scores.of(past, daily, job.seed());
                issues.addAll(past);
                scores.addAll(own);
                deciding = horizon == plan.decides() ? own : deciding;
            }
            adoptions.add(Adoption.of(target.name(), plan.decides(), deciding));
        }
        return new Scored(issues, scores, adoptions, fitted);
    }

    private List<Issue> past(Target target, Map<Model, FittedModel> models, int horizon, int step, Set<Model> wanted) {
        return models.isEmpty()
                ? List.of()
                : new Backtest(target, models).issues(horizon, plan.burnInYears(), step, wanted);
    }

    private static Map<Model, FittedModel> models(Target target, List<PenaltyPath> paths) {
        Map<Model, FittedModel> models = new EnumMap<>(Model.class);
        for (Model model : Model.values()) {
            List<PenaltyPath> own = paths.stream()
                    .filter(path -> path.target().equals(target.name()) && path.model() == model)
                    .toList();
            if (!own.isEmpty()) {
                models.put(model, new FittedModel(target.refits(), own));
            }
        }
        return models;
    }

    /** The published models, fitted to resampled histories. */
    public List<Task<List<double[]>>> refits(Scored scored) {
        List<Task<List<double[]>>> tasks = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Optional<Issuing> found = issuing(scored, i);
            if (found.isEmpty()) {
                continue;
            }
            Issuing issuing = found.get();
            for (int from = 0; from < plan.replicates(); from += REFITS_A_TASK) {
                int to = Math.min(plan.replicates(), from + REFITS_A_TASK);
                Streams streams =
                        Streams.of(job.seed(), "refit", issuing.target().name());
                tasks.add(new Refit(issuing.target(), issuing.projection(), issuing.penalty(), streams, from, to));
            }
        }
        return tasks;
    }

    /**
     * The forecasts.
     *
     * @param refits chances from the refits, in their order
     */
    public OutlookResult forecasts(Scored scored, List<List<double[]>> refits) {
        Iterator<double[]> chances = refits.stream().flatMap(List::stream).iterator();
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Adoption adoption = scored.adoptions().get(i);
            Optional<Issuing> issuing = issuing(scored, i);
            List<double[]> own = new ArrayList<>();
            for (int r = 0; issuing.isPresent() && r < plan.replicates(); r++) {
                own.add(chances.next());
            }
            forecasts.add(issuing.map(found -> found.forecast(adoption, own))
                    .orElse(Issuing.climatology(targets.get(i), adoption, plan, asOf)));
        }
        return new OutlookResult(Staleness.of(job, asOf), forecasts, scored.issues(), scored.scores());
    }

    /** What the ledger keeps of forecasts. */
    public List<LedgerEntry> entries(OutlookResult result, Run run) {
        LedgerEntry.Made made =
                new LedgerEntry.Made(run, job.launches().source().coverage().to());
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Forecast forecast = result.forecasts().get(i);
            for (Chance chance : forecast.declared()) {
                double trailing = new BaseRates(
                                target.launches().on(target.last()), target.first(), target.last(), chance.days())
                        .of(Model.TRAILING_YEAR);
                entries.add(LedgerEntry.of(forecast, chance, target, trailing, result.staleness(), made));
            }
        }
        return entries;
    }

    /** What came of frozen forecasts, in their order. */
    public List<Resolution> resolutions(List<LedgerEntry> ledger) {
        return ledger.stream()
                .map(entry -> Resolution.of(
                        entry,
                        targets.stream()
                                .filter(target -> target.name().equals(entry.target())
                                        && target.definition().equals(entry.definition()))
                                .map(target -> target.launches().all())
                                .findFirst(),
                        job.observation(asOf),
                        asOf))
                .toList();
    }

    /** How a target is forecast; absent where past forecasts were not scored or launch days are too few for a fit. */
    private Optional<Issuing> issuing(Scored scored, int i) {
        Target target = targets.get(i);
        Adoption adoption = scored.adoptions().get(i);
        boolean fitted = adoption.isScored() && target.launchDaysInRows() >= FEWEST_LAUNCH_DAYS;
        return fitted
                ? Optional.of(
                        new Issuing(job, plan, asOf, target, scored.fitted().get(target.name()), adoption.model()))
                : Optional.empty();
    }
}
