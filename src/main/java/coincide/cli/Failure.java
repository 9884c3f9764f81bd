package coincide.cli;

import coincide.plan.Quoted;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What is said of a failure, and the code it ends with. */
final class Failure {
    private Failure() {}

    /** Once the process was asked to end, whatever fails fails for that. */
    static int code(Throwable failure) {
        return Stopping.requested().map(ExitCode::code).orElseGet(() -> ExitCode.of(failure));
    }

    static String message(Throwable failure) {
        return Stopping.requested()
                .map(Stopping::message)
                .orElseGet(() -> Secrets.masked(message(ExitCode.telling(failure), ExitCode.explained(failure))));
    }

    private static String message(Throwable failure, boolean explained) {
        if (failure instanceof OutOfMemoryError) {
            return "out of memory (%s; %d MB at most). Give it more: COINCIDE_JAVA_OPTS=-Xmx4g, or a smaller job."
                    .formatted(failure.getMessage(), Runtime.getRuntime().maxMemory() >> 20);
        }
        return failure.getMessage() == null || !explained ? Quoted.bare(failure.toString()) : failure.getMessage();
    }

    /** Tells it, with a trace only where the message is not all there is to say; answers the code. */
    static int tell(Throwable failure, PrintWriter to) {
        StringWriter text = new StringWriter();
        text.append("coincide: ").append(message(failure));
        boolean asked = Stopping.requested().isPresent();
        if (!asked && !ExitCode.explained(failure) && !(failure instanceof OutOfMemoryError)) {
            text.append(System.lineSeparator());
            failure.printStackTrace(new PrintWriter(text, true));
        }
        to.println(text.toString().stripTrailing());
        return code(failure);
    }
}
