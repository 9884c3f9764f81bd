package coincide.plan;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths that a plan names. */
final class Paths {
    private static final Pattern URI =
            Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://(?<authority>[^/]*)(?<path>.*)", Pattern.DOTALL);

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

    /** Whether a text begins with a scheme, as {@code s3a://bucket/launches.csv} does. */
    static boolean isUri(String text) {
        return URI.matcher(text).matches();
    }

    /** Whether a URI names a password, which must not be shown. */
    static boolean holdsPassword(String text) {
        Matcher uri = URI.matcher(text);
        return uri.matches() && uri.group("authority").matches("[^@]*:[^@]*@.*");
    }

    private static Optional<String> faultOfUri(String text) {
        Matcher uri = URI.matcher(text);
        boolean climbs = uri.matches() && List.of(text.split("/", -1)).contains("..");
        if (climbs) {
            return Optional.of("leads upwards");
        }
        return uri.group("path").length() < 2 ? Optional.of("names no file of the store") : Optional.empty();
    }

    /** Why a text is neither a path below the root nor a URI. */
    static Optional<String> faultOfSource(String text) {
        if (text.contains("**")) {
            return Optional.of("enters folders of any depth by **");
        }
        return isUri(text) ? faultOfUri(text) : faultBelowRoot(text);
    }

    private static Optional<String> faultBelowRoot(String text) {
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            return fault;
        }
        Path path = Path.of(text);
        if (path.isAbsolute()) {
            return Optional.of("is an absolute path");
        }
        Path normal = path.normalize();
        boolean outside = normal.startsWith("..") || normal.toString().isEmpty();
        return outside ? Optional.of("does not stay below the root") : Optional.empty();
    }
}
