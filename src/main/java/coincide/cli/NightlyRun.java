package coincide.cli;

import coincide.analysis.Checks;
import coincide.analysis.Finding;
import coincide.analysis.Outcome;
import coincide.analysis.Planned;
import coincide.analysis.Specified;
import coincide.analysis.Study;
import coincide.contract.Origin;
import coincide.engine.Session;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.outlook.Foreseen;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.publish.Publication;
import coincide.publish.Staging;
import coincide.report.CloserLooks;
import coincide.report.OutlookLines;
import coincide.report.ReportInput;
import coincide.report.ReportPage;
import coincide.report.VerdictTable;
import coincide.tables.CsvText;
import coincide.tables.FindingRows;
import coincide.tables.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** The line from data to verdict, each arrow one call. */
final class NightlyRun {
    private final RunOptions options;
    private final Clock clock;
    private final Talk talk;

    /**
     * A run that has not begun.
     *
     * @param clock for the stamps of its records alone
     */
    NightlyRun(RunOptions options, Clock clock, Talk talk) {
        this.options = options;
        this.clock = clock;
        this.talk = talk;
    }

    /** Reads and checks everything, says what would be run, writes nothing. */
    void rehearse() {
        Job job = options.job();
        LocalDate asOf = job.asOf(options.asOf());
        Ingested data = Ingest.read(job, asOf);
        InputSummary.accounts(data, job, talk.results());
        InputSummary.problems(data.problems(), InputSummary.FEW, talk.results());
        List<Planned> cells = Study.cells(job, asOf, data.launches(), data.milestones());
        talk.results()
                .printf(
                        "%d hypotheses in %d cells would be tested as of %s; nothing was written.%n",
                        job.hypotheses().size(), cells.size(), asOf);
    }

    /** Data and job file to a published snapshot. */
    Publication execute() {
        RecordedRun recorded = new RecordedRun(options, "", clock, talk);
        Publication publication = recorded.execute(
                Past::of,
                (run, data, origin, past, staging) -> publish(recorded.course(), run, data, origin, past, staging));
        if (!publication.created()) {
            talk.results().println("Nothing has changed: this run is published already.");
        }
        talk.results().print(Answer.of(publication));
        return publication;
    }

    private Publication publish(Course course, Run run, Ingested data, Origin origin, Past past, Staging staging) {
        Job job = course.job();
        List<Planned> cells = Study.cells(job, run.asOf(), data.launches(), data.milestones());
        try (Session session = talk.stage("Spark started", () -> Session.open(options.master()))) {
            Tables tables = new Tables(session.spark(), staging);
            Evaluation evaluation = new Evaluation(job, run, data, cells, session.spark(), tables, talk);
            Foresight foresight = new Foresight(job, run, data, session.spark(), tables, talk);
            JoinedTables.write(data, job, tables, talk);
            List<Outcome> outcomes = evaluation.outcomes();
            Specified specified = evaluation.specified();
            Checks checks = evaluation.checks(specified);
            List<Finding> findings = evaluation.findings(outcomes, checks);
            List<Row> rows = FindingRows.of(findings, job, run);
            tables.write(Table.FINDINGS, rows);
            CloserLooks looks = evaluation.closerLooks(outcomes, specified);
            Optional<Foreseen> foreseen = foresight.foreseen(past.ledger(session.spark()));

            staging.text(
                    Answer.FILE,
                    VerdictTable.text(findings, 120)
                            + foreseen.map(Foreseen::outlook)
                                    .map(OutlookLines::text)
                                    .orElse(""));
            staging.text("findings.csv", CsvText.of(Table.FINDINGS, rows));
            staging.text("quality.json", QualityJson.text(data));
            String page = talk.stage(
                    "report written",
                    () -> ReportPage.render(new ReportInput(
                            job,
                            run,
                            data,
                            findings,
                            looks,
                            foreseen,
                            past.earlier(session.spark()),
                            evaluation.checked(checks),
                            origin)));
            staging.text("report/index.html", page);
            course.tables(tables.expected());
            staging.text("run.json", RunJson.text(course));
            return talk.stage("published", () -> tables.sealed(job.name(), job, run, origin)
                    .publish(options.pointing()));
        }
    }
}
