package coincide.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Where a run speaks: results to one side, what it is doing to the other; it keeps when each stage ended. */
final class Talk {
    /**
     * When a stage ended and how long it took.
     *
     * @param endedMs milliseconds from the start of the JVM
     */
    record Stage(long endedMs, long lastedMs) {}

    private final PrintWriter results;
    private final PrintWriter chatter;
    private final Map<String, Stage> stages = new LinkedHashMap<>();

    Talk(PrintWriter results, PrintWriter chatter) {
        this.results = results;
        this.chatter = chatter;
    }

    /** Runs one stage and notes when it ended. */
    <T> T stage(String name, Supplier<T> work) {
        long began = sinceStart();
        T result = work.get();
        long ended = sinceStart();
        stages.put(name, new Stage(ended, ended - began));
        chatter.printf(Locale.ROOT, "%6.2f s  %s%n", ended / 1000.0, name);
        return result;
    }

    PrintWriter results() {
        return results;
    }

    PrintWriter chatter() {
        return chatter;
    }

    /** Each stage so far, in order. */
    Map<String, Stage> stages() {
        return stages;
    }

    private static long sinceStart() {
        return ManagementFactory.getRuntimeMXBean().getUptime();
    }
}
