package coincide.analysis;

import coincide.nulls.ClusterResampling;
import coincide.nulls.NullLaw;
import coincide.nulls.ResidualRotation;
import coincide.plan.NullCode;
import coincide.stats.RateRatio;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of the grid that share a history: its season is fitted once, and its surrogates are drawn once, for all windows.
 *
 * @param axes where the history lies; window and null model are those of the trials
 * @param beside whether the history, or how its season is fitted, is another than declared
 */
record SpecificationBlock(
        History history, Axes axes, boolean beside, List<SpecificationTrial> trials, Settings settings)
        implements Task<Specified> {
    SpecificationBlock {
        trials = List.copyOf(trials);
    }

    /** A window and its exposed days. */
    private record Exposure(SpecificationTrial trial, boolean[] days, RateRatio margins) {
        boolean open() {
            return margins.status() == RateRatio.Status.OK;
        }
    }

    @Override
    public Specified evaluate() {
        List<Exposure> all = trials.stream().map(this::exposure).toList();
        List<Exposure> open = all.stream().filter(Exposure::open).toList();
        List<Specification> cells = new ArrayList<>();
        if (!open.isEmpty()) {
            ResidualRotation rotation =
                    ResidualRotation.of(history.launchDays(), history.observation(), settings.harmonics());
            List<NullLaw> resampled = resampled(open);
            for (int i = 0; i < open.size(); i++) {
                NullLaw own = resampled.isEmpty() ? null : resampled.get(i);
                cells.addAll(tested(open.get(i), rotation, own));
            }
        }
        all.stream().filter(one -> !one.open()).forEach(one -> cells.addAll(untested(one)));
        return new Specified(cells, List.of());
    }

    private Exposure exposure(SpecificationTrial trial) {
        boolean[] days = trial.exposed().days(history.observation());
        return new Exposure(trial, days, RateRatio.of(history.launchDays(), days));
    }

    /** N11 for all windows from the same surrogates; nothing where no trial asks for it. */
    private List<NullLaw> resampled(List<Exposure> windows) {
        if (windows.stream().noneMatch(window -> window.trial().nulls().contains(NullCode.N11))) {
            return List.of();
        }
        return ClusterResampling.of(history.launchDays(), history.observation(), settings.harmonics())
                .laws(
                        windows.stream().map(Exposure::days).toList(),
                        settings.streams(NullCode.N11),
                        settings.clusterReplicates());
    }

    private List<Specification> tested(Exposure window, ResidualRotation rotation, NullLaw resampled) {
        SpecificationTrial trial = window.trial();
        CountCell cell = new CountCell(history, trial.exposed(), trial.nulls(), settings);
        return trial.nulls().stream()
                .map(code -> cell.tested(
                        code,
                        code == NullCode.N11 ? resampled : cell.law(code, window.days(), () -> rotation),
                        window.days(),
                        () -> rotation))
                .map(tested -> trial.tested(axes, beside, window.margins().n1(), tested))
                .toList();
    }

    private List<Specification> untested(Exposure window) {
        RateRatio margins = window.margins();
        return window.trial().untested(axes, beside, margins.n1(), CountCell.obstacle(margins.status()));
    }
}
