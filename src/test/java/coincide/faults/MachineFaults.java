package coincide.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows 69 to 75. */
final class MachineFaults {
    static final List<Fault> ROWS = List.of(
            Fault.of(69, "no network, no home folder", "works")
                    .tested("no network", 0, "", "cli.MachineFaultTest.noNetworkIsNeeded")
                    .tested("no address but the loopback", "cli.LauncherTest.aLocalRunNeedsNoNetwork")
                    .notProved("a run without HOME and one whose HOME is read-only"),
            Fault.of(
                            70,
                            "a cluster that is silent, a port that is taken",
                            "told in time; a local run opens no port for pages")
                    .tested(
                            "master unreachable",
                            75,
                            "coincide: Cannot reach the Spark master spark://127.0.0.1:1",
                            "cli.MachineFaultTest.anUnreachableMasterIsTemporary")
                    .tested(
                            "no master at all",
                            78,
                            "Invalid Spark master \"lokal\"",
                            "cli.MachineFaultTest.aMasterThatIsNoneIsAConfigurationError")
                    .tested("only the loopback is bound", "cli.ForeignMachineTest.onlyTheMachineItselfCanTalkToARun")
                    .tested("no port for pages", "engine.SessionTest.aLocalSessionServesNoPages"),
            Fault.of(71, "Spark settings that would change results", "ours win; where they cannot, the run is refused")
                    .tested("ANSI off, another zone", "engine.SessionTest.settingsAreReadBack"),
            Fault.of(72, "an input changes while it is read", "noticed by its hash; nothing is run")
                    .tried(
                            "a file that grows",
                            75,
                            "launches.csv [input-changed] The file changed while it was read."
                                    + " Run again when it is at rest.",
                            job -> job.plan(
                                    "source: launches.csv", "source: \"restless://" + job.path("launches.csv") + "\""))
                    .tested("a file that comes", "ingest.SeveralFilesTest.aFileThatComesWhileTheyAreReadIsNoticed"),
            Fault.of(73, "an input that is no file that can be read", "told, with where it was looked for")
                    .tried(
                            "missing",
                            66,
                            "launches.csv [input-missing] The file does not exist. Looked for it at FOLDER/launches.csv.",
                            job -> Files.delete(job.path("launches.csv")))
                    .tried(
                            "a folder of nothing",
                            66,
                            "launches.csv [input-missing] No file of the folder has the ending of a format."
                                    + " Looked for them at FOLDER/launches.csv.",
                            job -> Files.createDirectory(gone(job)))
                    .tried("a pipe", 66, "launches.csv [input-missing]", job -> pipe(gone(job)))
                    .tried(
                            "a link to itself",
                            66,
                            "launches.csv [input-missing]",
                            job -> Files.createSymbolicLink(gone(job), Path.of("launches.csv"))),
            Fault.of(74, "the machine's clock goes back", "no result follows it")
                    .tested("during a run", "cli.RecordTest.aClockThatGoesBackChangesStampsAlone")
                    .tested("no clock in results", "HouseTest.datesHaveNoClockAndNoLegacyTypes")
                    .tested("doctor tells", "cli.DoctorCommandTest.aClockThatHasGoneBackIsToldByTheRecord"),
            Fault.of(75, "parts with known holes, parts that do not fit together", "the build fails")
                    .built("two versions of one part", "pom.xml", "<dependencyConvergence/>")
                    .built("a part that nobody looked at", ".ci/run", "python3 src/check/parts.py")
                    .notProved(
                            "a look at a list of known holes: none can be had offline; the bill of materials is for scanners"));

    private MachineFaults() {}

    private static Path gone(SoundJob job) throws IOException {
        Files.delete(job.path("launches.csv"));
        return job.path("launches.csv");
    }

    private static void pipe(Path file) throws IOException {
        try {
            if (new ProcessBuilder("mkfifo", file.toString()).start().waitFor() != 0) {
                throw new IOException("no pipe at " + file);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
