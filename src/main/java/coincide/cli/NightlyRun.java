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
import coincide.plan.JobFile;
import coincide.plan.Run;
import coincide.publish.Publication;
import coincide.publish.Publisher;
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
    private final Talk talk;

    NightlyRun(RunOptions options, Talk talk) {
        this.options = options;
        this.talk = talk;
    }

    /** Reads and checks everything, says what would be run, writes nothing. */
    void rehearse() {
        Job job = JobFile.read(options.jobFile());
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
        Job job = JobFile.read(options.jobFile());
        LocalDate asOf = job.asOf(options.asOf());
        Ingested data = talk.stage("inputs read and checked", () -> Ingest.read(job, asOf));
        InputSummary.accounts(data, job, talk.chatter());
        InputSummary.problems(data.problems(), InputSummary.FEW, talk.chatter());
        Origin origin = InputPackages.of(job);
        try (Publisher publisher = Publisher.open(options.out(), job.name())) {
            Past past = Past.of(publisher, asOf);
            Run run = RunKey.of(job, asOf, data, past, origin);
            Optional<Publication> done = options.force() ? Optional.empty() : publisher.published(run);
            if (done.isPresent()) {
                talk.results().println("Nothing has changed: this run is published already.");
            }
            Publication publication = done.orElseGet(() -> publish(job, run, data, origin, past, publisher.stage(run)));
            talk.results().print(Answer.of(publication));
            return publication;
        }
    }

    private Publication publish(Job job, Run run, Ingested data, Origin origin, Past past, Staging staging) {
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
                            evaluation.checked(checks))));
            staging.text("report/index.html", page);
            staging.text(
                    "run.json",
                    RunJson.text(
                            job,
                            run,
                            tables.expected(),
                            talk.stages(),
                            Clock.systemUTC().instant()));
            return talk.stage("published", () -> tables.sealed(job.name(), job, run, origin)
                    .publish(options.pointing()));
        }
    }
}
