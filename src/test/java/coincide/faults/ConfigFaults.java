package coincide.faults;

import java.util.List;

/** Rows 53 to 55. */
final class ConfigFaults {
    private static final String SEED = "seed: 7";

    static final List<Fault> ROWS = List.of(
            Fault.of(53, "a job file with mistakes", "line and column, with a suggestion")
                    .tried(
                            "unknown key",
                            78,
                            "job.yaml:5:1 [unknown-key] sede is not a key of the plan. Did you mean \"seed\"?",
                            job -> job.plan(SEED, "sede: 7"))
                    .tried(
                            "wrong type",
                            78,
                            "job.yaml:5:7 [wrong-type] seed \"seven\" is text. Expected a whole number",
                            job -> job.plan(SEED, "seed: seven"))
                    .tried(
                            "duplicate key",
                            78,
                            "job.yaml:6:1 [duplicate-key] seed is given twice, first at line 5. Keep one of them.",
                            job -> job.plan(SEED, "seed: 7\nseed: 8"))
                    .tried(
                            "tab",
                            78,
                            "job.yaml:5:1 [yaml] The file is not YAML: ... Indent with spaces, not with tabs.",
                            job -> job.plan(SEED, "\tseed: 7")),
            Fault.of(54, "YAML that does more than hold values", "refused, or typed by the schema")
                    .tried(
                            "a tag that names a class",
                            78,
                            "job.yaml:5:7 [yaml-tag] The tag \"tag:yaml.org,2002:javax.script.ScriptEngineManager\" is"
                                    + " not read. Remove it: values are plain.",
                            job -> job.plan(SEED, "seed: !!javax.script.ScriptEngineManager []"))
                    .tried(
                            "alias bomb",
                            78,
                            "[yaml-limit] The file stands for more than 50000 values. Use fewer aliases.",
                            job -> job.file("job.yaml", bomb()))
                    .tried(
                            "no where a truth value stands",
                            78,
                            "calendars[0].traits.fixed \"no\" is text. Expected true or false.",
                            job -> job.plan("title: Meetings", "title: Meetings\n    traits: {fixed: no}"))
                    .tried(
                            "012",
                            78,
                            "job.yaml:5:7 [wrong-type] seed \"012\" is text. Expected a whole number",
                            job -> job.plan(SEED, "seed: 012")),
            Fault.of(55, "a key @class that names a class", "a name like any other; no instance")
                    .tried(
                            "in a job file",
                            78,
                            "job.yaml:6:1 [unknown-key] @class is not a key of the plan.",
                            job -> job.plan(SEED, "seed: 7\n\"@class\": java.lang.Thread"))
                    .tried("in JSON lines", 0, "[column-unknown] Columns that are not read: \"@class\"", job -> {
                        job.plan("source: launches.csv", "source: launches.jsonl");
                        job.file(
                                "launches.jsonl",
                                "{\"launch_id\": \"a\", \"launched_at\": \"2017-07-04\", \"@class\": \"java.lang.Thread\"}\n");
                    }));

    private ConfigFaults() {}

    private static String bomb() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }
        return text.toString();
    }
}
