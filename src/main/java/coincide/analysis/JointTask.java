package coincide.analysis;

import coincide.analysis.JointTests.Adjusted;
import coincide.model.Direction;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.nulls.JointRotation;
import coincide.nulls.ResidualRotation;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Role;
import coincide.plan.Statistic;
import coincide.stats.SurrogateTable;
import coincide.stats.WestfallYoung;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tests all windows of all primary hypotheses by the same rotations.
 *
 * <p>N10 on the days that all their families observe: each year's residuals move by the same days under every window, so
 * that windows which share days stay as correlated as they are. Unions are left out: they are made of the others.
 *
 * <p>Adjusted p-values of declared windows differ from Holm's, which carry the verdict: they come from fewer days.
 *
 * @see <a href="https://doi.org/10.1007/BF02595811">Ge, Dudoit and Speed (2003), resampling-based multiple testing</a>
 */
record JointTask(History history, List<Column> columns, Settings settings) implements Task<JointTests> {
    /** One window of one hypothesis. */
    record Column(String hypothesis, Window window, Exposed exposed, Direction direction) implements Serializable {}

    JointTask {
        columns = List.copyOf(columns);
    }

    /** Empty where fewer than two windows can be tested together. */
    static Optional<JointTask> of(Job job, List<Planned> cells) {
        List<Planned> counted = cells.stream()
                .filter(planned -> planned.hypothesis().role() == Role.PRIMARY)
                .filter(planned -> planned.hypothesis().headline() == NullCode.N10)
                .filter(planned -> planned.hypothesis().statistic() instanceof Statistic.WindowCount)
                .filter(planned -> planned.cell() instanceof CountCell)
                .toList();
        Optional<History> shared = counted.stream()
                .map(planned -> Optional.of(((CountCell) planned.cell()).history()))
                .reduce((a, b) -> a.flatMap(one -> b.flatMap(other -> one.on(other.observation()))))
                .flatMap(history -> history);
        return shared.filter(history -> counted.size() > 1 && history.total() > 0)
                .map(history -> new JointTask(
                        history, counted.stream().map(JointTask::column).toList(), Settings.of(job)));
    }

    private static Column column(Planned planned) {
        return new Column(
                planned.hypothesis().id(),
                planned.window().orElseThrow(),
                ((CountCell) planned.cell()).exposed(),
                planned.hypothesis().direction());
    }

    @Override
    public JointTests evaluate() {
        Observation days = history.observation();
        ResidualRotation rotation = ResidualRotation.of(history.launchDays(), days, settings.harmonics());
        boolean[][] exposures =
                columns.stream().map(column -> column.exposed().days(days)).toArray(boolean[][]::new);
        double[][] rows = JointRotation.of(rotation, exposures)
                .rows(settings.streams(NullCode.N10), settings.clusterReplicates());
        SurrogateTable joint = SurrogateTable.of(
                transposed(rows), columns.stream().map(Column::direction).toList());
        WestfallYoung tests = WestfallYoung.of(joint);
        double[] maxT = tests.maxT();
        double[] minP = tests.minP();
        List<Adjusted> adjusted = new ArrayList<>();
        for (int f = 0; f < minP.length; f++) {
            adjusted.add(
                    new Adjusted(columns.get(f).hypothesis(), columns.get(f).window(), joint.p(f), maxT[f], minP[f]));
        }
        return new JointTests(adjusted, rows.length, tests.globalMinP(), tests.globalSumOfSquares());
    }

    private static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int f = 0; f < columns.length; f++) {
                columns[f][i] = rows[i][f];
            }
        }
        return columns;
    }
}
