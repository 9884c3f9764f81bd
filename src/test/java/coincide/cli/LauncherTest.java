package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher hands to Java, seen by a Java that only repeats it. */
class LauncherTest {
    @TempDir
    private Path root;

    @BeforeEach
    void build() throws IOException {
        Files.createDirectories(root.resolve("jobs"));
        Files.createDirectories(root.resolve("src/main"));
        Files.createFile(root.resolve("pom.xml"));
        Files.copy(Path.of("jobs/coincide"), root.resolve("jobs/coincide"));
        Files.createDirectories(root.resolve("target"));
        Files.createFile(root.resolve("target/.built"));
        Path java = Files.createDirectories(root.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"ip=$SPARK_LOCAL_IP\"\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void handsArgumentsOnAsTheyAre() throws IOException, InterruptedException {
        assertThat(launch(Map.of(), "run", "a job.yaml", "--set", "title=x y"))
                .contains("-Dcoincide.root=" + root.toRealPath())
                .endsWith("run", "a job.yaml", "--set", "title=x y");
    }

    @Test
    void aLocalRunNeedsNoNetwork() throws IOException, InterruptedException {
        assertThat(launch(Map.of(), "run")).contains("ip=127.0.0.1");
        assertThat(launch(Map.of(), "run", "--master", "local[2]")).contains("ip=127.0.0.1");
        assertThat(launch(Map.of("SPARK_LOCAL_IP", "127.0.0.2"), "run")).contains("ip=127.0.0.2");
    }

    /** Nobody sits before a test: stderr is no terminal here. */
    @Test
    void saysThatNobodyIsThereToRead() throws IOException, InterruptedException {
        assertThat(launch(Map.of(), "run"))
                .contains("-Dcoincide.terminal=false")
                .doesNotContain("-Dspark.ui.showConsoleProgress=true");
    }

    @Test
    void aClusterMustBeAbleToAnswer() throws IOException, InterruptedException {
        assertThat(launch(Map.of(), "run", "--master", "spark://host:7077")).contains("ip=");
        assertThat(launch(Map.of(), "run", "--master=yarn")).contains("ip=");
        assertThat(launch(Map.of("COINCIDE_MASTER", "k8s://host"), "run")).contains("ip=");
        assertThat(launch(Map.of("COINCIDE_JAVA_OPTS", "-Dspark.master=yarn"), "run"))
                .contains("ip=");
    }

    private List<String> launch(Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", root.resolve("jobs/coincide").toString()));
        command.addAll(List.of(args));
        ProcessBuilder launcher = new ProcessBuilder(command).redirectErrorStream(true);
        launcher.environment().keySet().removeIf(name -> name.startsWith("COINCIDE_") || name.startsWith("SPARK_"));
        launcher.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        launcher.environment().putAll(environment);
        Process process = launcher.start();
        List<String> said = process.inputReader().lines().toList();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said.toString()).isZero();
        return said;
    }
}
