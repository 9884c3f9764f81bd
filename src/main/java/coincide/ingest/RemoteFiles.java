package coincide.ingest;

import coincide.format.FileFault;
import coincide.format.HadoopFiles;
import coincide.plan.PlanException;
import coincide.plan.Quoted;
import coincide.plan.Source;
import java.io.IOException;
import java.util.List;

/** The files that a source names by a URI. */
final class RemoteFiles {
    private RemoteFiles() {}

    /** What cannot be read because of what the job file says. */
    private static final String NO_STORE = "No FileSystem for scheme";

    /** The names of all of them; throws {@link InputMissingException} where there is none. */
    static List<String> of(Source source) {
        try {
            List<String> found = HadoopFiles.find(source.name(), source.form()::takes);
            if (found.isEmpty()) {
                throw missing(source.name(), "No file is there, or none with the ending of a format");
            }
            return found;
        } catch (IOException | IllegalArgumentException e) {
            throw refused(source.name(), e);
        }
    }

    /** The bytes of one. */
    static byte[] read(String uri) {
        try {
            return HadoopFiles.read(uri, (int) Inputs.LARGEST);
        } catch (FileFault e) {
            throw new QualityException(List.of(Problem.of(uri, "", e)));
        } catch (IOException | IllegalArgumentException e) {
            throw refused(uri, e);
        }
    }

    private static RuntimeException refused(String uri, Exception why) {
        String said = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        String first = said.lines().findFirst().orElse("");
        if (first.startsWith(NO_STORE)) {
            return new PlanException(
                    PlanException.Kind.INVALID,
                    List.of("%s [path] No store of that scheme is on the class path. Add its jar, or copy the files."
                            .formatted(Quoted.bare(uri))));
        }
        return missing(uri, "The store does not give it: " + first);
    }

    private static InputMissingException missing(String uri, String reason) {
        return new InputMissingException(
                List.of("%s [input-missing] %s.".formatted(Quoted.bare(uri), Quoted.bare(reason))));
    }
}
