package coincide.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the environment says where the command line does not: it yields to the command line and goes before the job file. */
final class Environment implements IDefaultValueProvider {
    /** Options that mean the same for every command, and their variables. */
    static final Map<String, String> OPTIONS = Map.of(
            "--as-of", "COINCIDE_AS_OF",
            "--master", "COINCIDE_MASTER",
            "--metrics", "COINCIDE_METRICS",
            "--lineage", "COINCIDE_LINEAGE",
            "--log", "COINCIDE_LOG",
            "--set", "COINCIDE_SET");

    static final String OUT = "COINCIDE_OUT";
    static final String JOB = "COINCIDE_JOB";

    /** A path that a variable holds; an empty one counts as absent. */
    static Optional<Path> path(String name) {
        return text(name).map(Path::of);
    }

    static Optional<String> text(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        boolean known = argument instanceof OptionSpec option && OPTIONS.containsKey(option.longestName());
        return known
                ? text(OPTIONS.get(((OptionSpec) argument).longestName())).orElse(null) // picocli's word for none
                : null;
    }
}
