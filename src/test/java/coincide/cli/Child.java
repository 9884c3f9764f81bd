package coincide.cli;

import coincide.cli.SmallJob.Said;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, where it may be starved, cut off and stopped. */
final class Child {
    private static final int PATIENCE_SECONDS = 180;

    private final Path folder;
    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    private final Map<String, String> environment = new TreeMap<>();

    /**
     * A child that has its own two files for what it says.
     *
     * @param folder where those are kept
     */
    Child(Path folder) {
        this.folder = folder;
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(options::add);
    }

    /** A command that runs the JVM: its last argument is the start of the JVM's own command line. */
    Child under(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    Child with(String... jvmOptions) {
        options.addAll(List.of(jvmOptions));
        return this;
    }

    Child env(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "coincide.cli.Main"));
        command.addAll(Arrays.asList(args));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().putAll(environment);
        return process.redirectOutput(out()).redirectError(err()).start();
    }

    /** Runs to the end; a child that hangs is a failure. */
    Said run(String... args) throws IOException, InterruptedException {
        return ended(start(args));
    }

    Said ended(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("hangs: " + text(err()));
        }
        return new Said(process.exitValue(), text(out()), text(err()));
    }

    /** Waits until the child has said something on stderr. */
    void waitFor(Process process, String words) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!text(err()).contains(words)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("never said " + words + ": " + text(err()));
            }
            Thread.sleep(20);
        }
    }

    /** Whether a command can be had here with all its rights. */
    static boolean can(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private File out() {
        return folder.resolve("child.out").toFile();
    }

    private File err() {
        return folder.resolve("child.err").toFile();
    }

    private static String text(File file) {
        try {
            return file.exists() ? Files.readString(file.toPath()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
