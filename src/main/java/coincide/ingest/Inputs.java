package coincide.ingest;

import coincide.format.FileFault;
import coincide.format.Limits;
import coincide.format.Table;
import coincide.plan.Form;
import coincide.plan.Format;
import coincide.plan.Job;
import coincide.plan.PlanException;
import coincide.plan.Quoted;
import coincide.plan.Sha256;
import coincide.plan.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a job: each inside the root, read once, hashed before and after. */
final class Inputs {
    static final long LARGEST = 256L << 20;

    /** A source as it is read: a workbook is read once for each of its sheets, a calendar once for each end of its rules. */
    private record Sought(Path path, Form form, LocalDate last) {
        static Sought by(Source source) {
            boolean never = source.form()
                    .format()
                    .or(() -> Format.ofEnding(source.name()))
                    .filter(format -> format != Format.ICS)
                    .isPresent();
            return new Sought(
                    source.path(),
                    source.form(),
                    never ? LocalDate.MAX : source.coverage().to());
        }
    }

    private record Read(LocalFiles.Found file, String sha256, Optional<Table> table) {}

    private final Job job;
    private final Map<Sought, List<Read>> read = new LinkedHashMap<>();
    private final Map<Sought, Source> sources = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long rows;
    private long cells;

    private Inputs(Job job) {
        this.job = job;
    }

    /** Reads all files; those that are no tables are left out and noted. */
    static Inputs read(Job job) {
        Inputs inputs = new Inputs(job);
        Map<Source, List<LocalFiles.Found>> files = new LinkedHashMap<>();
        Set<String> missing = new LinkedHashSet<>();
        job.sources().forEach(source -> {
            try {
                files.put(source, LocalFiles.of(job, source));
                files.get(source).forEach(file -> missing(file).ifPresent(missing::add));
            } catch (InputMissingException e) {
                missing.addAll(e.problems());
            }
        });
        if (!missing.isEmpty()) {
            throw new InputMissingException(List.copyOf(missing));
        }
        List<String> outside = files.values().stream()
                .flatMap(List::stream)
                .flatMap(file -> outside(job, file).stream())
                .distinct()
                .toList();
        if (!outside.isEmpty()) {
            throw new PlanException(PlanException.Kind.INVALID, outside);
        }
        files.forEach(inputs::add);
        return inputs;
    }

    /** What is wrong with whole files. */
    List<Problem> problems() {
        return problems;
    }

    /** The rows of a source, sifted, file by file; none where a file is no table. */
    <T> List<Sieve.Sifted<T>> sift(Source source, Sieve<T> sieve) {
        return sieve.sift(
                read.get(Sought.by(source)).stream()
                        .flatMap(read -> read.table().stream().map(table -> named(source, read.file(), table)))
                        .toList(),
                source);
    }

    /** A file as this source writes it: several may write it in several ways. */
    private static Table named(Source source, LocalFiles.Found file, Table table) {
        String name = file.path().equals(source.path()) && !file.remote() ? source.name() : table.name();
        return new Table(name, table.sha256(), table.header(), table.lines());
    }

    /** Throws {@link InputChangedException} where files are not what they were when they were read. */
    void verifyUnchanged() {
        Set<String> changed = new LinkedHashSet<>();
        sources.forEach((sought, source) -> {
            List<Read> before = read.get(sought);
            if (!LocalFiles.of(job, source)
                    .equals(before.stream().map(Read::file).toList())) {
                changed.add(
                        "%s [input-changed] Files came or went while they were read. Run again when they are at rest."
                                .formatted(Quoted.bare(source.name())));
                return;
            }
            before.stream()
                    .filter(file -> !file.sha256().equals(Sha256.of(bytes(file.file()))))
                    .forEach(file -> changed.add(
                            "%s [input-changed] The file changed while it was read. Run again when it is at rest."
                                    .formatted(Quoted.bare(file.file().name()))));
        });
        if (!changed.isEmpty()) {
            throw new InputChangedException(List.copyOf(changed));
        }
    }

    private void add(Source source, List<LocalFiles.Found> files) {
        if (sources.putIfAbsent(Sought.by(source), source) == null) {
            read.put(
                    Sought.by(source),
                    files.stream().map(file -> read(source, file)).toList());
        }
    }

    private Read read(Source source, LocalFiles.Found file) {
        byte[] bytes = bytes(file);
        String sha256 = Sha256.of(bytes);
        try {
            Table table = Formats.read(file.name(), sha256, bytes, source);
            rows += table.lines().size();
            cells += (long) table.lines().size() * table.header().size();
            Limits.check(0, rows, cells);
            return new Read(file, sha256, Optional.of(table));
        } catch (FileFault e) {
            problems.add(Problem.of(file.name(), sha256, e));
            return new Read(file, sha256, Optional.empty());
        }
    }

    private static Optional<String> missing(LocalFiles.Found file) {
        if (file.remote()) {
            return Optional.empty();
        }
        Path path = file.path();
        String name = Quoted.bare(file.name());
        if (!Files.exists(path)) {
            return Optional.of(name + " [input-missing] The file does not exist. Looked for it at "
                    + Quoted.bare(path.toString()) + ".");
        }
        if (!Files.isRegularFile(path)) {
            return Optional.of(name + " [input-missing] It is not a regular file.");
        }
        return Files.isReadable(path)
                ? Optional.empty()
                : Optional.of(name + " [input-missing] The file may not be read. Give the right to read it.");
    }

    private static Optional<String> outside(Job job, LocalFiles.Found file) {
        try {
            boolean inside = file.remote()
                    || file.path().toRealPath().startsWith(job.root().toRealPath());
            return inside
                    ? Optional.empty()
                    : Optional.of("%s [path] The file lies outside the root: a link leads out of it."
                            .formatted(Quoted.bare(file.name())));
        } catch (IOException e) {
            throw unreadable(file.name());
        }
    }

    private static byte[] bytes(LocalFiles.Found file) {
        if (file.remote()) {
            return RemoteFiles.read(file.name());
        }
        try {
            if (Files.size(file.path()) > LARGEST) {
                throw tooLarge(file.name());
            }
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw unreadable(file.name());
        }
    }

    private static QualityException tooLarge(String name) {
        String reason = "The file has more than " + LARGEST + " bytes";
        return new QualityException(
                List.of(Problem.of(name, "", new FileFault(0, 0, "file-limit", reason, "Split it by series."))));
    }

    private static InputMissingException unreadable(String name) {
        return new InputMissingException(List.of(Quoted.bare(name) + " [input-missing] The file cannot be read."));
    }
}
