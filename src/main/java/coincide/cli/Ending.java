package coincide.cli;

import coincide.publish.Publication;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a run ended.
 *
 * @param status one word for it
 * @param reason the first lines of what was said of a failure; empty where there was none
 * @param snapshot the snapshot that stands for the run; absent after a failure
 */
record Ending(String status, int exitCode, String reason, Optional<String> snapshot) {
    private static final int LINES = 5;

    /** What a snapshot says of its own run. */
    static final Ending PUBLISHED = new Ending("published", ExitCode.PUBLISHED.code(), "", Optional.empty());

    static Ending of(Publication publication) {
        return new Ending(
                publication.created() ? PUBLISHED.status : "up_to_date",
                ExitCode.PUBLISHED.code(),
                "",
                Optional.of(publication.folder().getFileName().toString()));
    }

    static Ending of(Throwable failure) {
        int code = Failure.code(failure);
        String reason = Failure.message(failure).lines().limit(LINES).collect(Collectors.joining("\n"));
        return new Ending(status(code), code, reason, Optional.empty());
    }

    boolean isGood() {
        return exitCode == ExitCode.PUBLISHED.code();
    }

    private static String status(int code) {
        if (code == ExitCode.QUALITY.code()) {
            return "refused";
        } else if (code == ExitCode.INPUT.code()) {
            return "missing";
        } else if (code == ExitCode.BUSY.code()) {
            return "busy";
        } else if (code == ExitCode.INTERRUPTED.code() || code == ExitCode.TERMINATED.code()) {
            return "cancelled";
        }
        return "failed";
    }
}
