package coincide.report;

import coincide.ingest.Ingested.Account;
import coincide.ingest.Problem;
import coincide.model.Launch;
import coincide.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Where every row went, what was wrong, and the launches by year and class.
 *
 * @param problems the first of all {@code problemCount}
 * @param launches launches, not launch days: two launches on one day count twice
 * @param leftOut launches used for no test: their day is not known or not observed
 */
public record Counts(
        List<Account> accounts, long problemCount, List<ProblemRow> problems, Matrix launches, long leftOut) {
    private static final int SHOWN = 20;
    private static final String NO_CLASS = "not given";

    /** A fault of an input. */
    public record ProblemRow(String place, String rule, String value, String reason, String effect, String remedy) {
        static ProblemRow of(Problem problem) {
            String line = problem.line() == 0 ? "" : ":" + problem.line();
            String column = problem.line() == 0 || problem.column() == 0 ? "" : ":" + problem.column();
            return new ProblemRow(
                    problem.source() + line + column,
                    problem.rule(),
                    problem.value(),
                    problem.reason(),
                    effect(problem.severity()),
                    problem.remedy());
        }

        private static String effect(Problem.Severity severity) {
            return switch (severity) {
                case WARNING -> "row used";
                case ERROR -> "row quarantined";
                case FATAL -> "run stopped";
            };
        }
    }

    /** Counts by row and column; the last column and the last row are totals. */
    public record Matrix(List<String> columns, List<Line> lines) {
        /** One row of counts. */
        public record Line(String name, List<Long> counts) {}
    }

    static Counts of(ReportInput input) {
        Observation observed = input.job().observation(input.run().asOf());
        List<Launch> used = input.ingested().launches().stream()
                .filter(launch -> LaunchDays.isObserved(launch, observed))
                .toList();
        List<Problem> problems = input.ingested().problems();
        return new Counts(
                input.ingested().accounts(),
                problems.size(),
                problems.stream().limit(SHOWN).map(ProblemRow::of).toList(),
                matrix(used, observed),
                input.ingested().launches().size() - used.size());
    }

    private static Matrix matrix(List<Launch> launches, Observation observed) {
        List<String> classes =
                launches.stream().map(Counts::kind).distinct().sorted().toList();
        TreeMap<Integer, List<Launch>> years = new TreeMap<>();
        for (int year = observed.from().getYear(); year <= observed.to().getYear(); year++) {
            years.put(year, new ArrayList<>());
        }
        launches.forEach(launch -> years.get(launch.day().earliest().getYear()).add(launch));
        List<Matrix.Line> lines = new ArrayList<>();
        years.forEach((year, list) -> lines.add(line(Integer.toString(year), list, classes)));
        lines.add(line("All years", launches, classes));
        List<String> columns = new ArrayList<>(classes);
        columns.add("All classes");
        return new Matrix(columns, lines);
    }

    private static Matrix.Line line(String name, List<Launch> launches, List<String> classes) {
        List<Long> counts = new ArrayList<>();
        for (String kind : classes) {
            counts.add(launches.stream().filter(l -> kind(l).equals(kind)).count());
        }
        counts.add((long) launches.size());
        return new Matrix.Line(name, counts);
    }

    private static String kind(Launch launch) {
        return launch.kind().orElse(NO_CLASS);
    }
}
