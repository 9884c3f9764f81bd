package coincide.report;

import coincide.plan.Job;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The command that gives this page again, and the versions and keys that make it the same.
 *
 * @param citation how to name this page elsewhere
 */
public record Reproduction(String command, List<Item> items, Prose citation) {
    /** A named key; {@code code} text. */
    public record Item(String term, String value) {}

    static Reproduction of(ReportInput input) {
        Job job = input.job();
        return new Reproduction(
                "jobs/coincide run jobs/" + quoted(job.file().getFileName().toString()) + " --as-of "
                        + input.run().asOf() + settings(job),
                List.of(
                        new Item("Plan", input.run().planHash()),
                        new Item("Data", input.run().dataVersion()),
                        new Item("Code", input.run().codeVersion()),
                        new Item("Seed", Long.toString(job.seed())),
                        new Item("Snapshot", input.run().snapshot())),
                Prose.own("Coincide " + input.run().codeVersion() + ": “")
                        .data(job.title())
                        .then("”. Report as of " + Numbers.date(input.run().asOf()) + ", snapshot "
                                + input.run().snapshot() + "."));
    }

    private static String settings(Job job) {
        return new TreeMap<>(job.settings())
                .entrySet().stream()
                        .map(set -> " --set " + quoted(set.getKey() + "=" + set.getValue()))
                        .collect(Collectors.joining());
    }

    /** A word as a shell reads it back. */
    private static String quoted(String name) {
        return name.matches("[A-Za-z0-9._=-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
