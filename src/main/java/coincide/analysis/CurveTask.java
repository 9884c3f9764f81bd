package coincide.analysis;

import coincide.model.Observation;
import coincide.nulls.ClusterResampling;
import coincide.nulls.LabelledResampling;
import coincide.nulls.Streams;
import coincide.plan.NullCode;
import coincide.stats.DaySet;
import coincide.stats.SpecificationCurve;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The specification curve of each hypothesis that shares some observed days: one set of surrogates of the launches, from which
 * units, selections and periods follow.
 *
 * <pre>{@code
 *   cell      unit x selection x period x window,   statistic K/N: the share of what counts in the period that is exposed
 *   in        cells whose mean K over all arrangements is at least 3, and whose statistic varies
 * }</pre>
 *
 * @param history launch days
 * @param labels for each selection 1 on each of its launch days
 * @param gaps for each unit the longest gap inside a run; 0 for launch days
 * @param periods parts of the observation, each other than the rest
 * @param trials windows; those of one hypothesis belong together
 */
record CurveTask(
        History history,
        List<int[]> labels,
        List<Integer> gaps,
        List<Observation> periods,
        List<SpecificationTrial> trials,
        Settings settings,
        double alpha)
        implements Task<Specified> {
    CurveTask {
        labels = List.copyOf(labels);
        gaps = List.copyOf(gaps);
        periods = List.copyOf(periods);
        trials = List.copyOf(trials);
    }

    /** The statistic of one cell under each arrangement, and the sum of its counts. */
    private static final class Column {
        private final double[] shares;
        private long inside;

        Column(int arrangements) {
            this.shares = new double[arrangements];
        }

        void set(int arrangement, int exposed, int all) {
            shares[arrangement] = (double) exposed / Math.max(1, all);
            inside += exposed;
        }

        boolean tells() {
            return inside >= Testability.LEAST_EXPECTED * shares.length
                    && Arrays.stream(shares).anyMatch(share -> share != shares[0]);
        }
    }

    /** A window: its days in each period, and its columns by selection, unit and period. */
    private record Row(SpecificationTrial trial, List<DaySet> exposed, List<Column> columns) {}

    @Override
    public Specified evaluate() {
        Map<String, List<Row>> hypotheses = rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.trial().hypothesis(), LinkedHashMap::new, Collectors.toList()));
        return new Specified(
                List.of(), hypotheses.values().stream().map(this::test).toList());
    }

    private CurveTest test(List<Row> rows) {
        SpecificationTrial any = rows.get(0).trial();
        double[][] cells = rows.stream()
                .flatMap(row -> row.columns().stream())
                .filter(Column::tells)
                .map(column -> column.shares)
                .toArray(double[][]::new);
        List<CurveTest.Curve> curve = cells.length == 0
                ? List.of()
                : List.of(CurveTest.Curve.of(SpecificationCurve.of(cells, any.direction(), alpha)));
        return new CurveTest(any.hypothesis(), curve, settings.clusterReplicates());
    }

    private List<Row> rows() {
        Observation observation = history.observation();
        long[] epochDays = observation.days();
        List<DaySet> parts = periods.stream().map(part -> part(epochDays, part)).toList();
        int arrangements = settings.clusterReplicates() + 1;
        List<Row> rows =
                trials.stream().map(trial -> row(trial, parts, arrangements)).toList();
        LabelledResampling resampling = LabelledResampling.of(
                ClusterResampling.of(history.launchDays(), observation, settings.harmonics()), labels);
        Streams streams = settings.streams(NullCode.N11);
        for (int i = 0; i < arrangements; i++) {
            int cell = 0;
            for (DaySet launchDays : resampling.arrangement(i, streams)) {
                for (int gap : gaps) {
                    DaySet events = gap == 0 ? launchDays : launchDays.starts(epochDays, gap);
                    count(rows, parts, events, i, cell);
                    cell += parts.size();
                }
            }
        }
        return rows;
    }

    private Row row(SpecificationTrial trial, List<DaySet> parts, int arrangements) {
        DaySet days = DaySet.of(trial.exposed().days(history.observation()));
        List<Column> columns = Stream.generate(() -> new Column(arrangements))
                .limit((long) labels.size() * gaps.size() * parts.size())
                .toList();
        return new Row(trial, parts.stream().map(days::and).toList(), columns);
    }

    private static void count(List<Row> rows, List<DaySet> parts, DaySet events, int arrangement, int firstCell) {
        for (int part = 0; part < parts.size(); part++) {
            int all = events.shared(parts.get(part));
            for (Row row : rows) {
                row.columns.get(firstCell + part).set(arrangement, events.shared(row.exposed.get(part)), all);
            }
        }
    }

    private static DaySet part(long[] epochDays, Observation period) {
        DaySet days = new DaySet(epochDays.length);
        for (int t = 0; t < epochDays.length; t++) {
            if (period.indexOf(epochDays[t]) >= 0) {
                days.add(t);
            }
        }
        return days;
    }
}
