package coincide.faults;

import java.util.List;

/** Rows 1 to 12. */
final class CrashFaults {
    private static final String EACH = "publish.CrashTest.failureOfAnyOperationLeavesWholeSnapshot";

    private static final String KILLED = "publish.KilledTest.leavesWholeSnapshotsAndNoLock";

    static final List<Fault> ROWS = List.of(
            Fault.of(1, "killed while tables are staged", "the next run succeeds and sweeps what is left")
                    .tested("SIGKILL, after a table was settled", KILLED),
            Fault.of(2, "killed after the tables, before the manifest", "the old snapshot stays")
                    .tested("SIGKILL, after footers and report", KILLED),
            Fault.of(3, "killed between snapshot and pointer", "the next run points to it")
                    .tested("SIGKILL, after the rename, and after the pointer's draft", KILLED),
            Fault.of(4, "killed between pointer and link", "the pointer counts; the next run mends the link")
                    .tested("SIGKILL, after the pointer, and after the link's draft", KILLED),
            Fault.of(5, "any operation on files fails, each in turn", "after one clean run all promises hold")
                    .tested("once, from then on, or half done", 74, "No space left on device ...  bytes free)", EACH),
            Fault.of(6, "a Spark task fails", "the run fails, the process goes on to sweep")
                    .tested("a task", "engine.SessionTest.anErrorInATaskFailsTheResultNotTheProcess")
                    .notProved("a run whose task fails while a table is written: exit 1, staging swept"),
            Fault.of(7, "too little memory", "said, and no hang")
                    .tested(
                            "in the driver",
                            1,
                            "coincide: out of memory ( ...  MB at most)",
                            "cli.MachineFaultTest.tooLittleMemoryIsSaidAndDoesNotHang"),
            Fault.of(
                            8,
                            "asked to end in the middle of a stage",
                            "ends within seconds, sweeps, and is recorded as cancelled")
                    .tested("SIGTERM", 143, "; nothing was published.", "cli.StoppedRunTest.sweepsAndSaysSo")
                    .tested("SIGINT", 130, "; nothing was published.", "cli.StoppedRunTest.sweepsAndSaysSo"),
            Fault.of(9, "the disk is full while tables are written", "path and free bytes are named")
                    .tested(
                            "a file system of 48 kB",
                            74,
                            "No space left on device ... bytes free",
                            "cli.MachineFaultTest.aFullDiskIsToldWithPathAndFreeBytes"),
            Fault.of(10, "the disk is full while the pointer is written", "the pointer is whole, old or new")
                    .tested("half of it written", 74, "No space left on device ...  bytes free)", EACH),
            Fault.of(11, "an output folder that cannot be made", "told before any work")
                    .tried(
                            "run JOB --out OUT",
                            "a file is in its place",
                            73,
                            "coincide: Cannot access FOLDER/out/small",
                            job -> job.file("out", "a file, not a folder"))
                    .tested(
                            "a file above it",
                            73,
                            "Cannot access ...  bytes free)",
                            "publish.OpenTest.rootThatCannotBeCreatedIsToldBeforeAnyWork"),
            Fault.of(12, "staging on another file system than snapshots", "told at the start")
                    .tested(
                            "a rename that is refused",
                            78,
                            "another file system than the staging folder",
                            "publish.OpenTest.snapshotsOnAnotherFileSystemAreToldBeforeAnyWork"));

    private CrashFaults() {}
}
