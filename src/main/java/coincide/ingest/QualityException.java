package coincide.ingest;

import java.util.List;
import java.util.stream.Collectors;

/** Inputs too poor to run on: every problem of every input. */
public final class QualityException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;
    private final transient List<Problem> problems;

    public QualityException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        String first = problems.stream().limit(MOST).map(Problem::text).collect(Collectors.joining("\n"));
        int more = problems.size() - MOST;
        return "Nothing was run: the inputs are too poor.\n" + first + (more > 0 ? "\n... and " + more + " more" : "");
    }

    public List<Problem> problems() {
        return problems;
    }
}
