package coincide.cli;

import coincide.notebook.Programs;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the files of {@code jobs/schedules} call the program, each read as its scheduler reads it. */
final class ScheduledCall {
    static final Path FOLDER = Path.of("jobs/schedules");

    /** Codes that no scheduler answers with another try. */
    static final List<Integer> FOR_A_PERSON = List.of(
            ExitCode.UNEXPECTED.code(),
            ExitCode.USAGE.code(),
            ExitCode.QUALITY.code(),
            ExitCode.INPUT.code(),
            ExitCode.CONFIGURATION.code());

    private static final Pattern SHELL = Pattern.compile("(?m)^[^#\\n]*jobs/coincide (.*?)(?: >>.*)?$");

    private ScheduledCall() {}

    /** Words of the command line. */
    static List<String> words(String file) throws IOException, InterruptedException {
        if (file.endsWith(".py")) {
            return texts(dag(file).at("/task/application_args"));
        } else if (file.endsWith(".yaml")) {
            JsonNode spec = yaml(file).path("spec");
            JsonNode container = spec.at("/jobTemplate/spec/template/spec/containers/0");
            return texts(container.isMissingNode() ? spec.path("arguments") : container.path("args"));
        }
        Matcher call = SHELL.matcher(Files.readString(FOLDER.resolve(file)));
        if (!call.find()) {
            throw new AssertionError(file + " calls nothing");
        }
        return List.of(call.group(1).split(" "));
    }

    /** What an Airflow file asks for, and how its task ends for each of some codes. */
    static JsonNode dag(String file, Integer... codes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Programs.python("json"),
                "src/test/python/run_dag.py",
                FOLDER.resolve(file).toString()));
        List.of(codes).forEach(code -> command.add(code.toString()));
        return new ObjectMapper().readTree(Programs.said(Path.of("."), command.toArray(String[]::new)));
    }

    /** A manifest; a key that stands twice is a failure. */
    static JsonNode yaml(String file) throws IOException {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return mapper.readTree(FOLDER.resolve(file).toFile());
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
