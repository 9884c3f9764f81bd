package coincide.faults;

import coincide.format.CsvTable;
import coincide.format.ParquetFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** Rows 20 to 25. */
final class ParquetFaults {
    private static final String NAME = "meetings.parquet";

    static final List<Fault> ROWS = List.of(
            Fault.of(20, "an input that is no whole Parquet file", "refused with its name; never silently no rows")
                    .tried(
                            "cut off",
                            65,
                            "meetings.parquet [parquet] The file is cut off: it begins as Parquet and does not end so."
                                    + " Nothing was run. Write or copy it again.",
                            job -> {
                                byte[] whole = whole(job);
                                job.meetings(NAME, Arrays.copyOf(whole, whole.length / 2));
                            })
                    .tried(
                            "no byte",
                            65,
                            "meetings.parquet [empty-file] The file is empty. Nothing was run.",
                            job -> job.meetings(NAME, new byte[0]))
                    .tried(
                            "text",
                            65,
                            "meetings.parquet [parquet] The file is not Parquet: it does not begin with PAR1."
                                    + " Nothing was run.",
                            job -> job.meetings(NAME, Files.readAllBytes(job.path("meetings.csv"))))
                    .tested("any byte changed", "format.ParquetTableTest.noChangedByteIsReadAsIfNothingWere"),
            Fault.of(21, "a published file changed afterwards", "found by its hash")
                    .tested(
                            "one bit",
                            65,
                            "[changed] has SHA-256 ... the manifest promises",
                            "cli.VerifyCommandTest.oneFlippedByteIsAFault"),
            Fault.of(22, "snapshots of an older schema beside newer ones", "read together, with NULL for what is new")
                    .tested("what is added can be NULL", "contract.ContractTest.everyBreakIsNamed")
                    .notProved("a reader over two snapshots of different schema versions"),
            Fault.of(23, "a column that changes its type in a minor version", "the build fails and names it")
                    .tested("any break", "contract.ContractTest.everyBreakIsNamed")
                    .tested("ours", "contract.ContractTest.nothingThatWasPromisedIsTakenBack"),
            Fault.of(24, "a column of nothing but NULL, a table of no rows", "typed columns, valid files, said so")
                    .tested("no launches", 0, "not testable", "cli.BadInputTest.zeroLaunchesAreAnAnswer")
                    .tested("no milestones", 0, "not testable", "cli.BadInputTest.zeroMilestonesAreAnAnswer")
                    .tested(
                            "every table, by a second and a third reader",
                            "cli.EveryTableTest.hasTheColumnsOfTheCodebook"),
            Fault.of(25, "years 1890 and 2300, parts of microseconds", "exact, or refused")
                    .tried(
                            "a meeting of 1890 and one of 2300",
                            0,
                            "62 read =    61 used + 0 quarantined + 1 filtered",
                            job -> job.meetings("milestone_id,starts_on", "a,1890-01-01", "b,2300-01-01"))
                    .tried(
                            "a ten millionth of a second",
                            0,
                            "launches.csv:2:2 [time-invalid] launched_at \"2017-07-04T00:40:00.1234567Z\"",
                            job -> job.launches("launch_id,launched_at", "a,2017-07-04T00:40:00.1234567Z"))
                    .notProved("instants of 1890 in a published table, read by a second reader"));

    private ParquetFaults() {}

    private static byte[] whole(SoundJob job) throws IOException {
        ParquetFiles.write(
                job.path(NAME), CsvTable.read("meetings.csv", "", Files.readAllBytes(job.path("meetings.csv"))));
        return Files.readAllBytes(job.path(NAME));
    }
}
