package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
        return new JobReader(
                        file.toAbsolutePath().normalize(),
                        document(file, settings).root(),
                        settings)
                .job();
    }

    /** Every value that {@link #read} goes by, with who says so. */
    public static List<Effective> values(Path file, Map<String, String> settings) {
        return Effective.of(document(file, settings), settings.keySet());
    }

    private static Document document(Path file, Map<String, String> settings) {
        Faults faults = new Faults(file.toString());
        Document document = YamlReader.read(text(file, faults), faults);
        if (document.root().isMissingNode()) {
            faults.throwIfAny();
        }
        settings.forEach((key, value) -> set(document, key, value, faults));
        JobSchema.check(document, faults);
        PlanCheck.check(document, faults);
        faults.throwIfAny();
        return document;
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
        String[] steps = key.split("\\.", -1);
        JsonNode owner = document.root();
        String pointer = "";
        for (String step : Arrays.asList(steps).subList(0, steps.length - 1)) {
            pointer = Document.child(pointer, step);
            if (!owner.has(step) && owner instanceof ObjectNode around && JobSchema.isGroup(pointer)) {
                around.putObject(step);
            }
            owner = document.root().at(pointer);
        }
        if (owner instanceof ObjectNode group) {
            String child = Document.child(pointer, steps[steps.length - 1]);
            group.set(steps[steps.length - 1], Scalars.of(value, true));
            document.keys().remove(child);
            document.values().remove(child);
        } else {
            String what =
                    "The setting %s=%s has no group of keys to stand in".formatted(Quoted.bare(key), Quoted.of(value));
            faults.add(Optional.empty(), "unknown-key", what, DidYouMean.sentence(JobSchema.groups(), steps[0]));
        }
    }
}
