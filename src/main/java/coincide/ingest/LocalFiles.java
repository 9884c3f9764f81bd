package coincide.ingest;

import coincide.plan.Job;
import coincide.plan.Quoted;
import coincide.plan.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** The files that a source names below the root: one, all of a folder, or those that match a pattern; by name. */
final class LocalFiles {
    static final int MOST_FILES = 10_000;

    private LocalFiles() {}

    /** A file and its name in messages and accounts. */
    record Found(Path path, String name, boolean remote) {}

    /** Where they lie; throws {@link InputMissingException} where there is none. */
    static List<Found> of(Job job, Source source) {
        Path path = source.path();
        if (source.isRemote()) {
            return RemoteFiles.of(source).stream()
                    .map(uri -> new Found(path, uri, true))
                    .toList();
        }
        if (Files.isDirectory(path)) {
            return several(job, source, folder(source), "No file of the folder has the ending of a format");
        }
        if (!Files.exists(path) && isPattern(path)) {
            return several(job, source, matches(job.root(), path), "No file matches");
        }
        return List.of(new Found(path, source.name(), false));
    }

    private static List<Found> several(Job job, Source source, List<Path> paths, String none) {
        if (paths.isEmpty() || paths.size() > MOST_FILES) {
            String reason = paths.isEmpty() ? none : "There are more than " + MOST_FILES + " files";
            throw new InputMissingException(List.of("%s [input-missing] %s. Looked for them at %s."
                    .formatted(
                            Quoted.bare(source.name()),
                            reason,
                            Quoted.bare(source.path().toString()))));
        }
        return paths.stream()
                .map(path -> new Found(path, name(job, path), false))
                .sorted(Comparator.comparing(Found::name))
                .toList();
    }

    /** A path below the root as job files write it. */
    private static String name(Job job, Path path) {
        List<String> steps = new ArrayList<>();
        job.root().relativize(path).forEach(step -> steps.add(step.toString()));
        return String.join("/", steps);
    }

    /** What lies in a folder itself and is not hidden, of the stated format or of any. */
    private static List<Path> folder(Source source) {
        return children(source.path(), "*").stream()
                .filter(Files::isRegularFile)
                .filter(path -> !path.getFileName().toString().startsWith("_"))
                .filter(path -> source.form().takes(path.getFileName().toString()))
                .toList();
    }

    private static List<Path> matches(Path root, Path pattern) {
        List<Path> here = List.of(root);
        for (Path step : root.relativize(pattern)) {
            here = here.stream()
                    .flatMap(folder -> isPattern(step)
                            ? children(folder, step.toString()).stream()
                            : List.of(folder.resolve(step)).stream())
                    .toList();
        }
        return here.stream().filter(Files::isRegularFile).toList();
    }

    private static List<Path> children(Path folder, String pattern) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, pattern)) {
            List<Path> children = new ArrayList<>();
            for (Path child : all) {
                if (pattern.startsWith(".") || !child.getFileName().toString().startsWith(".")) {
                    children.add(child);
                }
            }
            return children;
        } catch (PatternSyntaxException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static boolean isPattern(Path path) {
        return path.toString().matches(".*[*?\\[{].*");
    }
}
