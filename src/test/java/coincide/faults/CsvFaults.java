package coincide.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows 26 to 34. */
final class CsvFaults {
    private static final String UNCLOSED = "launch_id,launched_at\na,2017-07-04\nb,\"2017\n";

    static final List<Fault> ROWS = List.of(
            Fault.of(26, "columns in another order", "read by their names")
                    .tried(
                            "id after the date",
                            0,
                            "No problem found in the plan and its inputs.",
                            job -> job.file("launches.csv", "launched_at,launch_id\n2017-07-04,a\n")),
            Fault.of(27, "a column that is missing, repeated or unknown", "all are named, with a suggestion")
                    .tried(
                            "missing",
                            65,
                            "launches.csv:1 [column-missing] launched_at is required and not in the header."
                                    + " Nothing was run. Did you mean \"lauched_at\"?",
                            job -> job.launches("launch_id,lauched_at"))
                    .tried(
                            "repeated",
                            65,
                            "launches.csv:1:4 [column-repeated] note stands twice in the header, first in column 3."
                                    + " Nothing was run. Give each column its own name.",
                            job -> job.launches("launch_id,launched_at,note,note"))
                    .tried(
                            "unknown: told, not refused",
                            0,
                            "launches.csv:1 [column-unknown] Columns that are not read: \"outcom\""
                                    + " (did you mean outcome?).",
                            job -> job.launches("launch_id,launched_at,outcom")),
            Fault.of(28, "a row with fewer or more cells than the header", "the row is quarantined")
                    .tried(
                            "fewer",
                            0,
                            "launches.csv:2 [cell-count] The row has 1 cells, the header has 2. Row quarantined.",
                            job -> job.launches("launch_id,launched_at", "few"))
                    .tried(
                            "more",
                            0,
                            "launches.csv:2 [cell-count] The row has 3 cells, the header has 2. Row quarantined.",
                            job -> job.launches("launch_id,launched_at", "many,2017-07-04,x")),
            Fault.of(29, "quotes, line ends in cells, CRLF, byte order mark, no line end at the end", "read right")
                    .tried(
                            "all at once",
                            0,
                            "No problem found in the plan and its inputs.",
                            job -> job.file(
                                    "launches.csv",
                                    "\uFEFFlaunch_id,launched_at,note\r\na,2017-07-04,\"\"\"x\"\",\r\ny\"\r\nb,2017-07-05,"))
                    .tested(
                            "cells are what was meant",
                            "format.CsvTableTest.readsQuotesLineEndsAndByteOrderMark",
                            "format.CsvTableTest.numbersLinesAcrossLineEndsInCells"),
            Fault.of(30, "a quote that is never closed", "the line where it opens is named, not the end of the file")
                    .tried(
                            "in line 3 of 10 003 short ones",
                            65,
                            "launches.csv:3:2 [csv-quote] The quote that opens this cell is never closed."
                                    + " Nothing was run.",
                            job -> job.file("launches.csv", UNCLOSED + "c,\n".repeat(10_000)))
                    .tried(
                            "with more behind it than a cell may hold",
                            65,
                            "launches.csv:3:2 [csv-limit] The cell is longer than 100000 bytes. Nothing was run."
                                    + " Look for a quote that is never closed.",
                            job -> job.file("launches.csv", UNCLOSED + "c,2017-07-04\n".repeat(10_000))),
            Fault.of(31, "bytes that are not UTF-8", "refused with the place of the byte")
                    .tried(
                            "Latin-1",
                            65,
                            "launches.csv [encoding] The file is not UTF-8: byte f6 at offset 28 cannot stand there."
                                    + " Nothing was run. Save it as UTF-8.",
                            job -> job.file(
                                    "launches.csv",
                                    "launch_id,launched_at,note\nP\u00f6,2017-07-04,\n"
                                            .getBytes(StandardCharsets.ISO_8859_1)))
                    .tried(
                            "UTF-16",
                            65,
                            "launches.csv [encoding] The file is UTF-16, not UTF-8: see byte 0. Nothing was run.",
                            job -> job.file("launches.csv", "launch_id\n".getBytes(StandardCharsets.UTF_16)))
                    .tried(
                            "NUL",
                            65,
                            "launches.csv:2:1 [encoding] There is a NUL at byte offset 23. Nothing was run. Remove it.",
                            job -> job.file("launches.csv", "launch_id,launched_at\na\0,2017-07-04\n")),
            Fault.of(32, "cells, rows and lines without end", "a limit is named; memory stays bounded")
                    .tried(
                            "a cell of 10 MB",
                            65,
                            "launches.csv:2:1 [csv-limit] The cell is longer than 100000 bytes. Nothing was run.",
                            job -> job.file("launches.csv", "launch_id,launched_at\n" + "x".repeat(10_000_000)))
                    .tried(
                            "100 000 columns",
                            65,
                            "launches.csv:1 [csv-limit] The row has more than 2000 cells. Nothing was run.",
                            job -> job.file("launches.csv", "a" + ",".repeat(100_000)))
                    .tested(
                            "6 000 000 rows",
                            65,
                            "[rows-limit] There are more than 2000000 rows. Nothing was run.",
                            "cli.SourcesTest.millionsOfShortRowsEndWithASentence"),
            Fault.of(33, "an empty file, or a header alone", "the first is refused, the second is an answer")
                    .tried(
                            "empty",
                            65,
                            "launches.csv [empty-file] The file is empty. Nothing was run.",
                            job -> job.file("launches.csv", ""))
                    .tried(
                            "header alone",
                            0,
                            "launches.csv:1 [no-rows] The file has a header and no rows.",
                            job -> job.file("launches.csv", "launch_id,launched_at\n")),
            Fault.of(34, "two rows of one key", "a copy is used once; contradiction quarantines both and stops the run")
                    .tried(
                            "equal",
                            0,
                            "launches.csv:3:1 [duplicate-row] launch_id \"a\" stands on an equal row in line 2,"
                                    + " which is used.",
                            job -> job.launches("launch_id,launched_at", "a,2017-07-04", "a,2017-07-04"))
                    .tried(
                            "contradicting",
                            65,
                            "launches.csv [quality-keys] Keys repeat with different content. Nothing was run.",
                            job -> job.launches("launch_id,launched_at", "a,2017-07-04", "a,2017-07-05")));

    private CsvFaults() {}
}
