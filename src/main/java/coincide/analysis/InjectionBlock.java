package coincide.analysis;

import coincide.analysis.InjectionTrial.Case;
import coincide.nulls.ClusterResampling;
import coincide.nulls.Injection;
import coincide.nulls.SeasonalModel;
import coincide.nulls.Shifts;
import coincide.plan.NullCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The simulated histories {@code from ... to - 1} of hypotheses that share their observed days and their season: each history
 * without effect is drawn and fitted once for all of them.
 */
record InjectionBlock(List<InjectionTrial> trials, int from, int to) implements Task<List<Rejections>> {
    InjectionBlock {
        trials = List.copyOf(trials);
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
        List<boolean[]> days = trials.stream().map(InjectionTrial::days).toList();
        List<int[][]> rejected =
                trials.stream().map(trial -> new int[trial.cases().size()][2]).toList();
        for (int number = from; number < to; number++) {
            Settings inside = settings.inside(number, trials.get(0).alpha());
            Shifts shifts = Shifts.of(season.years(), inside.streams(NullCode.N10), inside.tails());
            SimulatedHistory unchanged =
                    new SimulatedHistory(injection.history(number, days.get(0), 1), () -> season, () -> shifts);
            for (int i = 0; i < trials.size(); i++) {
                add(trials.get(i), days.get(i), injection, number, unchanged, rejected.get(i));
            }
        }
        return counted(rejected);
    }

    /** Tries all cases of one hypothesis on one history. */
    private static void add(
            InjectionTrial trial,
            boolean[] days,
            Injection injection,
            int number,
            SimulatedHistory unchanged,
            int[][] rejected) {
        Settings inside = trial.cell().settings().inside(number, trial.alpha());
        Optional<boolean[]> injected = trial.cell().injected();
        SimulatedHistory last = unchanged;
        for (int j = 0; j < rejected.length; j++) {
            Case one = trial.cases().get(j);
            if (one.ratio() != 1) {
                last = last.with(injection.history(number, injected.orElseThrow(), one.ratio()));
            }
            double p = trial.p(one.nullModel(), last, days, inside);
            rejected[j][0] += p <= trial.alpha() ? 1 : 0;
            rejected[j][1] += p <= trial.corrected() ? 1 : 0;
        }
    }

    private List<Rejections> counted(List<int[][]> rejected) {
        List<Rejections> all = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            InjectionTrial trial = trials.get(i);
            for (int j = 0; j < rejected.get(i).length; j++) {
                int[] counts = rejected.get(i)[j];
                Case one = trial.cases().get(j);
                all.add(new Rejections(
                        trial.hypothesis(), one.nullModel(), one.ratio(), to - from, counts[0], counts[1]));
            }
        }
        return all;
    }
}
