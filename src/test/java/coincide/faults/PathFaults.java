package coincide.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows 56 and 57. */
final class PathFaults {
    private static final String SOURCE = "source: launches.csv";
    private static final String ODD = "미사일 발사 #1 100% " + "x".repeat(180) + ".csv";

    static final List<Fault> ROWS = List.of(
            Fault.of(56, "names that lead elsewhere", "refused; all stays below the root")
                    .tried(
                            "a job called ../../etc",
                            78,
                            "job.yaml:1:7 [out-of-range] name \"../../etc\" cannot be used. Expected a folder name:"
                                    + " lower case letters, digits, - and _.",
                            job -> job.plan("name: small", "name: ../../etc"))
                    .tried(
                            "../../etc",
                            78,
                            "[path] launches.source \"../../etc/passwd\" does not stay below the root."
                                    + " Write a path below the root.",
                            job -> job.plan(SOURCE, "source: ../../etc/passwd"))
                    .tried(
                            "absolute",
                            78,
                            "[path] launches.source \"/etc/passwd\" is an absolute path. Write a path below the root.",
                            job -> job.plan(SOURCE, "source: /etc/passwd"))
                    .tried(
                            "NUL",
                            78,
                            "[path] launches.source \"a\\u{0}b\" is not a path",
                            job -> job.plan(SOURCE, "source: \"a\\0b\""))
                    .tried(
                            "a link that leads out",
                            78,
                            "launches.csv [path] The file lies outside the root: a link leads out of it.",
                            PathFaults::linkOut),
            Fault.of(57, "spaces, Korean letters, #, %, 200 letters", "work")
                    .tried("of an input", 0, "No problem found in the plan and its inputs.", job -> {
                        job.plan(SOURCE, "source: \"" + ODD + "\"");
                        Files.move(job.path("launches.csv"), job.path(ODD));
                    })
                    .notProved("a whole run into an output folder of such a name"));

    private PathFaults() {}

    private static void linkOut(SoundJob job) throws IOException {
        Files.delete(job.path("launches.csv"));
        Path outside = job.path("..").normalize().resolve("outside.csv");
        Files.writeString(outside, "launch_id,launched_at\n");
        Files.createSymbolicLink(job.path("launches.csv"), outside);
    }
}
