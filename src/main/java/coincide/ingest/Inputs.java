package coincide.ingest;

import coincide.format.FileFault;
import coincide.format.Table;
import coincide.plan.Form;
import coincide.plan.Job;
import coincide.plan.PlanException;
import coincide.plan.Quoted;
import coincide.plan.Sha256;
import coincide.plan.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a job: each inside the root, read once, hashed before and after. */
final class Inputs {
    static final long LARGEST = 256L << 20;

    /** One file as it is read: a workbook is read once for each of its sheets. */
    private record Sought(Path path, Form form) {
        static Sought by(Source source) {
            return new Sought(source.path(), source.form());
        }
    }

    private record Read(String name, String sha256, Optional<Table> table) {}

    private final Map<Sought, Read> read = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Inputs() {}

    /** Reads all files; those that are no tables are left out and noted. */
    static Inputs read(Job job) {
        List<Source> sources = job.sources();
        throwIfAny(sources.stream()
                .flatMap(source -> missing(source).stream())
                .distinct()
                .toList());
        List<String> outside = sources.stream()
                .flatMap(source -> outside(job, source).stream())
                .distinct()
                .toList();
        if (!outside.isEmpty()) {
            throw new PlanException(PlanException.Kind.INVALID, outside);
        }
        Inputs inputs = new Inputs();
        sources.forEach(inputs::add);
        return inputs;
    }

    /** What is wrong with whole files. */
    List<Problem> problems() {
        return problems;
    }

    /** The rows of a source, sifted; none where the file is no table. */
    <T> List<Sieve.Sifted<T>> sift(Source source, Sieve<T> sieve) {
        return table(source).map(table -> sieve.sift(table, source)).stream().toList();
    }

    /** The rows of a source; none where the file is no table. */
    private Optional<Table> table(Source source) {
        return read.get(Sought.by(source))
                .table()
                .map(table -> new Table(source.name(), table.sha256(), table.header(), table.lines()));
    }

    /** Throws {@link InputChangedException} where a file is not what it was when it was read. */
    void verifyUnchanged() {
        List<String> changed = new ArrayList<>();
        read.forEach((sought, before) -> {
            if (!before.sha256().equals(Sha256.of(bytes(sought.path(), before.name())))) {
                changed.add("%s [input-changed] The file changed while it was read. Run again when it is at rest."
                        .formatted(Quoted.bare(before.name())));
            }
        });
        if (!changed.isEmpty()) {
            throw new InputChangedException(changed);
        }
    }

    private void add(Source source) {
        if (!read.containsKey(Sought.by(source))) {
            byte[] bytes = bytes(source.path(), source.name());
            String sha256 = Sha256.of(bytes);
            Optional<Table> table = Optional.empty();
            try {
                table = Optional.of(Formats.read(source.name(), sha256, bytes, source.form()));
            } catch (FileFault e) {
                problems.add(Problem.of(source.name(), sha256, e));
            }
            read.put(Sought.by(source), new Read(source.name(), sha256, table));
        }
    }

    private static Optional<String> missing(Source source) {
        Path path = source.path();
        String name = Quoted.bare(source.name());
        if (!Files.exists(path)) {
            return Optional.of(name + " [input-missing] The file does not exist. Looked for it at "
                    + Quoted.bare(path.toString()) + ".");
        }
        if (Files.isDirectory(path)) {
            return Optional.of(name + " [input-missing] It is a directory. Name one file.");
        }
        if (!Files.isRegularFile(path)) {
            return Optional.of(name + " [input-missing] It is not a regular file.");
        }
        return Files.isReadable(path)
                ? Optional.empty()
                : Optional.of(name + " [input-missing] The file may not be read. Give the right to read it.");
    }

    private static Optional<String> outside(Job job, Source source) {
        try {
            boolean inside = source.path().toRealPath().startsWith(job.root().toRealPath());
            return inside
                    ? Optional.empty()
                    : Optional.of("%s [path] The file lies outside the root: a link leads out of it."
                            .formatted(Quoted.bare(source.name())));
        } catch (IOException e) {
            throw unreadable(source.name());
        }
    }

    private static byte[] bytes(Path path, String name) {
        try {
            if (Files.size(path) > LARGEST) {
                String reason = "The file has more than " + LARGEST + " bytes";
                throw new QualityException(
                        List.of(Problem.of(name, "", new FileFault(0, 0, "csv-limit", reason, "Split it by series."))));
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    private static InputMissingException unreadable(String name) {
        return new InputMissingException(List.of(Quoted.bare(name) + " [input-missing] The file cannot be read."));
    }

    private static void throwIfAny(List<String> missing) {
        if (!missing.isEmpty()) {
            throw new InputMissingException(missing);
        }
    }
}
