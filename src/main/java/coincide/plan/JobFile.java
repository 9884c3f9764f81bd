package coincide.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A job file, read and checked whole: YAML, then the schema, then what only the plan as a whole can show. */
public final class JobFile {
    private static final long LARGEST = 1 << 20;

    private JobFile() {}

    /** Reads a plan; throws {@link PlanException} with every problem of it. */
    public static Job read(Path file) {
        return read(file, Map.of());
    }

    /**
     * Reads a plan with single values set from outside.
     *
     * @param settings path of a key, such as {@code nulls.harmonics}, to the value as YAML would write it
     */
    public static Job read(Path file, Map<String, String> settings) {
        Faults faults = new Faults(file.toString());
        Document document = YamlReader.read(text(file, faults), faults);
        if (document.root().isMissingNode()) {
            faults.throwIfAny();
        }
        settings.forEach((key, value) -> set(document, key, value, faults));
        JobSchema.check(document, faults);
        PlanCheck.check(document, faults);
        faults.throwIfAny();
        return new JobReader(file.toAbsolutePath().normalize(), document.root()).job();
    }

    private static String text(Path file, Faults faults) {
        if (!Files.isRegularFile(file)) {
            throw missing(file, Files.isDirectory(file) ? "is a directory" : "does not exist or is not a regular file");
        }
        try {
            if (Files.size(file) > LARGEST) {
                faults.add(Optional.empty(), "yaml-limit", "The file has more than " + LARGEST + " bytes", "");
                faults.throwIfAny();
            }
            byte[] bytes = Files.readAllBytes(file);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(Optional.empty(), "encoding", "The file is not UTF-8", "Save it as UTF-8.");
            faults.throwIfAny();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw missing(file, "cannot be read");
        }
    }

    private static PlanException missing(Path file, String reason) {
        String text = "%s [job-file] The job file %s.".formatted(Quoted.bare(file.toString()), reason);
        return new PlanException(PlanException.Kind.MISSING, List.of(text));
    }

    private static void set(Document document, String key, String value, Faults faults) {
        int dot = key.lastIndexOf('.');
        String pointer = dot < 0 ? "" : "/" + key.substring(0, dot).replace('.', '/');
        if (document.root().at(pointer) instanceof ObjectNode owner) {
            owner.set(key.substring(dot + 1), Scalars.of(value, true));
            document.keys().remove(Document.child(pointer, key.substring(dot + 1)));
            document.values().remove(Document.child(pointer, key.substring(dot + 1)));
        } else {
            String what =
                    "The setting %s=%s has no group of keys to stand in".formatted(Quoted.bare(key), Quoted.of(value));
            faults.add(Optional.empty(), "unknown-key", what, "Known: the groups that the job file writes out.");
        }
    }
}
