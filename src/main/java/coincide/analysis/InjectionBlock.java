package coincide.analysis;

import coincide.analysis.InjectionTrial.Case;
import coincide.nulls.ClusterResampling;
import coincide.nulls.Injection;
import coincide.nulls.SeasonalModel;
import coincide.nulls.Shifts;
import coincide.plan.NullCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The simulated histories {@code from ... to - 1} of hypotheses that share their observed days and their season: each history
 * without effect is drawn and fitted once for all of them.
 */
record InjectionBlock(List<InjectionTrial> trials, int from, int to) implements Task<List<Rejections>> {
    InjectionBlock {
        trials = List.copyOf(trials);
    }

    /** One hypothesis with what is the same in every history, and the rejections of each of its cases so far. */
    private static final class Count {
        private final InjectionTrial trial;
        private final boolean[] days;
        private final Optional<boolean[]> injected;
        private final List<Case> cases;
        private final int[] rejected;
        private final int[] corrected;

        Count(InjectionTrial trial) {
            this.trial = trial;
            this.days = trial.days();
            this.injected = trial.cell().injected();
            this.cases = trial.cases();
            this.rejected = new int[cases.size()];
            this.corrected = new int[cases.size()];
        }

        /** Tries all cases on one history. */
        void add(Injection injection, int number, SimulatedHistory unchanged) {
            Settings inside = trial.cell().settings().inside(number, trial.alpha());
            SimulatedHistory last = unchanged;
            for (int j = 0; j < rejected.length; j++) {
                Case one = cases.get(j);
                if (one.ratio() != 1) {
                    last = last.with(injection.history(number, injected.orElseThrow(), one.ratio()));
                }
                double p = trial.p(one.nullModel(), last, days, inside);
                rejected[j] += p <= trial.alpha() ? 1 : 0;
                corrected[j] += p <= trial.corrected() ? 1 : 0;
            }
        }

        Stream<Rejections> rejections(int histories) {
            return IntStream.range(0, rejected.length)
                    .mapToObj(j -> new Rejections(
                            trial.hypothesis(),
                            cases.get(j).nullModel(),
                            cases.get(j).ratio(),
                            histories,
                            rejected[j],
                            corrected[j]));
        }
    }

    @Override
    public List<Rejections> evaluate() {
        Retestable any = trials.get(0).cell();
        Settings settings = any.settings();
        int[] launchDays = any.history().launchDays();
        Injection injection = new Injection(
                ClusterResampling.of(launchDays, any.history().observation(), any.harmonics()),
                settings.streams("injection"),
                settings.streams("injected effect"));
        SeasonalModel season = SeasonalModel.of(launchDays, any.history().observation(), settings.harmonics());
        List<Count> counts = trials.stream().map(Count::new).toList();
        for (int number = from; number < to; number++) {
            Settings inside = settings.inside(number, trials.get(0).alpha());
            Shifts shifts = Shifts.of(season.years(), inside.streams(NullCode.N10), inside.tails());
            SimulatedHistory unchanged =
                    new SimulatedHistory(injection.history(number, counts.get(0).days, 1), () -> season, () -> shifts);
            for (Count count : counts) {
                count.add(injection, number, unchanged);
            }
        }
        return counts.stream().flatMap(count -> count.rejections(to - from)).toList();
    }
}
