package coincide.faults;

import java.util.List;

/** Rows 58 to 63. */
final class TextFaults {
    private static final String HOSTILE = "bad,\"2017\u001b[31m\n\u202e<script>\"";

    static final List<Fault> ROWS = List.of(
            Fault.of(58, "markup in a title", "shown as text wherever it stands")
                    .tested("the report", "report.HostileTextTest.staysText")
                    .tested("drawings and their rows", "notebook.HostileBundleTest.isTextInDrawingsAndTheirRows"),
            Fault.of(59, "a source that is no https address", "shown as text")
                    .tested("javascript: and data:", "report.HostileTextTest.staysText")
                    .tested("http:", "report.ReportPageTest.linksHttpsSourcesOnly"),
            Fault.of(60, "letters that turn the direction, or have no width", "kept to themselves")
                    .tested("in bdi elements", "report.HostileTextTest.staysText"),
            Fault.of(61, "a cell that a spreadsheet would compute", "marked as text; numbers stay numbers")
                    .tested(
                            "tables as CSV",
                            "tables.CsvTextTest.hostileTextsComeBackWithAMarkWhereASpreadsheetWouldCompute")
                    .tested("numbers below zero", "tables.CsvTextTest.numbersStayNumbersAndNullIsEmpty")
                    .tested("rows of a chart", "chart.SheetTest.csvHasOneLineARowAndNoFormula")
                    .tested("rows of a comparison", "tables.RowChangesTest.csvHasALineForEachRowAndCellAndNoFormula"),
            Fault.of(62, "a hostile title in a notebook", "escaped; the notebook stays valid")
                    .tested("cells of text", "notebook.HostileBundleTest.isTextInMarkdown")
                    .tested(
                            "valid by the schema of notebooks",
                            "notebook.NotebookTest.followsTheOfficialSchemaWithSortedKeys")
                    .tested("what the scripts print", "cli.NotebookCommandTest.hostileTextsComeOutAsText"),
            Fault.of(63, "line ends and terminal codes in a value", "escaped")
                    .tried(
                            "for people",
                            0,
                            "launches.csv:2:2 [date-invalid] launched_at \"2017\\u{1b}[31m\\n\\u{202e}<script>\" is not a"
                                    + " calendar date. Row quarantined.",
                            job -> job.launches("launch_id,launched_at", HOSTILE))
                    .tried(
                            "validate JOB --log json",
                            "for machines",
                            78,
                            "job.yaml:6:1 [unknown-key] a\\\\u{1b}[31m\\\\nb is not a key of the plan.",
                            job -> job.plan("seed: 7", "seed: 7\n\"a\\e[31m\\nb\": 1"))
                    .tested("every line is one object", "cli.JsonLogTest.everyLineNamesItsRunAndItsDay"));

    private TextFaults() {}
}
