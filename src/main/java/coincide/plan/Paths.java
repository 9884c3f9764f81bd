package coincide.plan;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Paths that a plan names. */
final class Paths {
    private Paths() {}

    /** Why a text is no path. */
    static Optional<String> fault(String text) {
        try {
            Path.of(text);
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("is not a path (" + Quoted.bare(e.getReason()) + ")");
        }
    }

    /** Why a text is no path below the root. */
    static Optional<String> faultBelowRoot(String text) {
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            return fault;
        }
        Path path = Path.of(text);
        if (path.isAbsolute()) {
            return Optional.of("is an absolute path");
        }
        if (text.contains("**")) {
            return Optional.of("enters folders of any depth by **");
        }
        Path normal = path.normalize();
        boolean outside = normal.startsWith("..") || normal.toString().isEmpty();
        return outside ? Optional.of("does not stay below the root") : Optional.empty();
    }
}
