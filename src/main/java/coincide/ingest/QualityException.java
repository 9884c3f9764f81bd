package coincide.ingest;

import java.util.List;
import java.util.stream.Collectors;

/** Inputs too poor to run on: every problem of every input. */
public final class QualityException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public QualityException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
