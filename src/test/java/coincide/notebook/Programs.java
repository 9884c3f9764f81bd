package coincide.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Programs of the machine that run what a bundle carries. Continuous integration has them all. */
public final class Programs {
    private Programs() {}

    /** A Python with the modules that a notebook needs; in continuous integration its absence is a failure. */
    public static String python(String modules) {
        return present(
                List.of("/usr/bin/python3", "python3").stream()
                        .filter(name -> answers(name, "-c", "import " + modules))
                        .findFirst(),
                "NOT RUN: no Python with " + modules + " is here, so the exported notebook was not executed");
    }

    /** R; in continuous integration its absence is a failure. */
    public static String r() {
        return present(
                Optional.of("Rscript").filter(name -> answers(name, "--version")),
                "NOT RUN: no Rscript is here, so the exported R script was not executed");
    }

    /** Node with the modules of a folder; in continuous integration its absence is a failure. */
    public static String node(Path folder) {
        return present(
                Optional.of("node")
                        .filter(name ->
                                Files.isDirectory(folder.resolve("node_modules")) && answers(name, "--version")),
                "NOT RUN: no node with the modules of " + folder + " is here (npm ci --prefix " + folder
                        + "), so its scripts did not run");
    }

    private static String present(Optional<String> program, String notRun) {
        if (!"true".equals(System.getenv("CI")) && program.isEmpty()) {
            System.err.println(notRun);
            assumeThat(false).as(notRun).isTrue();
        }
        assertThat(program).as(notRun).isPresent();
        return program.get();
    }

    private static boolean answers(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What a program says that ends well. */
    public static String said(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process run = builder.start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
        return said;
    }
}
