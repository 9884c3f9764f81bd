package coincide.cli;

import coincide.analysis.Adjustment;
import coincide.analysis.Checks;
import coincide.analysis.CoefficientStudy;
import coincide.analysis.Coefficients;
import coincide.analysis.ControlPanel;
import coincide.analysis.ControlStudy;
import coincide.analysis.ControlTest;
import coincide.analysis.Finding;
import coincide.analysis.Findings;
import coincide.analysis.Influence;
import coincide.analysis.InfluenceStudy;
import coincide.analysis.Injections;
import coincide.analysis.JointTests;
import coincide.analysis.Measured;
import coincide.analysis.Outcome;
import coincide.analysis.PhaseContrast;
import coincide.analysis.Planned;
import coincide.analysis.ProfilePoint;
import coincide.analysis.ProfileStudy;
import coincide.analysis.Provenance;
import coincide.analysis.SpecificationStudy;
import coincide.analysis.Specified;
import coincide.analysis.Study;
import coincide.engine.Fanout;
import coincide.engine.Lags;
import coincide.engine.Session;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.JobFile;
import coincide.plan.Run;
import coincide.publish.Publication;
import coincide.publish.Publisher;
import coincide.publish.Staging;
import coincide.report.ReportInput;
import coincide.report.ReportPage;
import coincide.report.VerdictTable;
import coincide.tables.AdjustmentRows;
import coincide.tables.CheckRows;
import coincide.tables.CoefficientRows;
import coincide.tables.CollinearityRows;
import coincide.tables.ContrastRows;
import coincide.tables.ControlRows;
import coincide.tables.CsvText;
import coincide.tables.FindingRows;
import coincide.tables.InfluenceRows;
import coincide.tables.LaunchRows;
import coincide.tables.MilestoneRows;
import coincide.tables.NullLawRows;
import coincide.tables.PowerRows;
import coincide.tables.ProfileRows;
import coincide.tables.QuarantineRows;
import coincide.tables.SizeRows;
import coincide.tables.SpecificationCurveRows;
import coincide.tables.SpecificationRows;
import coincide.tables.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
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
    void execute() {
        Job job = JobFile.read(options.jobFile());
        LocalDate asOf = job.asOf(options.asOf());
        Ingested data = talk.stage("inputs read and checked", () -> Ingest.read(job, asOf));
        InputSummary.accounts(data, job, talk.chatter());
        InputSummary.problems(data.problems(), InputSummary.FEW, talk.chatter());
        try (Publisher publisher = Publisher.open(options.out(), job.name())) {
            Run run = RunKey.of(job, asOf, data, publisher.previous(asOf));
            Optional<Publication> done = options.force() ? Optional.empty() : publisher.published(run);
            if (done.isPresent()) {
                talk.results().println("Nothing has changed: this run is published already.");
            }
            Publication publication = done.orElseGet(() -> publish(job, run, data, publisher.stage(run)));
            talk.results().print(Answer.of(publication));
        }
    }

    private Publication publish(Job job, Run run, Ingested data, Staging staging) {
        List<Planned> cells = Study.cells(job, run.asOf(), data.launches(), data.milestones());
        try (Session session = talk.stage("Spark started", () -> Session.open(options.master()))) {
            Tables tables = new Tables(session.spark(), staging);
            Dataset<Row> launches = talk.stage(
                    "first table written", () -> tables.write(Table.LAUNCHES, LaunchRows.of(data.launches(), job)));
            Dataset<Row> milestones = tables.write(Table.MILESTONES, MilestoneRows.of(data.milestones()));
            tables.write(Table.QUARANTINE, QuarantineRows.of(data.problems()));
            talk.stage(
                    "launches and milestones joined",
                    () -> tables.write(Table.LAGS, Lags.join(launches, milestones, job.reach())));

            List<Outcome> outcomes =
                    talk.stage("hypotheses tested", () -> Fanout.evaluate(session.spark(), Study.tasks(cells)));
            tables.write(Table.NULL_LAWS, NullLawRows.of(cells, outcomes, run));
            List<List<ProfilePoint>> curves = talk.stage(
                    "curves drawn",
                    () -> Fanout.evaluate(
                            session.spark(), ProfileStudy.tasks(job, cells, outcomes, data.milestones())));
            tables.write(Table.PROFILES, ProfileRows.of(curves, run));
            List<PhaseContrast> contrasts =
                    Fanout.evaluate(session.spark(), ProfileStudy.contrasts(job, cells, outcomes));
            tables.write(Table.CONTRASTS, ContrastRows.of(contrasts, run));
            List<List<Influence>> influences = talk.stage(
                    "items left out one by one",
                    () -> Fanout.evaluate(
                            session.spark(), InfluenceStudy.tasks(job, cells, outcomes, data.milestones())));
            tables.write(Table.INFLUENCE, InfluenceRows.of(influences, run));
            List<ControlTest> controls = talk.stage(
                    "controls tested",
                    () -> Fanout.evaluate(
                            session.spark(),
                            ControlStudy.tasks(job, run.asOf(), data.launches(), data.milestones(), data.controls())));
            tables.write(Table.CONTROLS, ControlRows.of(controls, run));
            Measured measured = talk.stage(
                    "sizes and power measured",
                    () -> Measured.of(job, cells, Fanout.evaluate(session.spark(), Injections.tasks(job, cells))));
            tables.write(Table.SIZES, SizeRows.of(measured.sizes(), run));
            tables.write(Table.POWER, PowerRows.of(measured.power(), run));
            JointTests joint = talk.stage(
                    "windows tested together",
                    () -> JointTests.of(Fanout.evaluate(session.spark(), JointTests.tasks(job, cells))));
            Specified specified = talk.stage(
                    "specifications tested",
                    () -> Specified.of(Fanout.evaluate(
                            session.spark(),
                            SpecificationStudy.tasks(job, run.asOf(), data.launches(), data.milestones()))));
            tables.write(Table.SPECIFICATIONS, SpecificationRows.of(specified, run));
            tables.write(Table.SPECIFICATION_CURVES, SpecificationCurveRows.of(job, specified, run));
            Checks checks = new Checks(
                    measured,
                    ControlPanel.of(controls),
                    joint,
                    SpecificationStudy.agreements(job, specified),
                    Provenance.of(job, run.asOf(), cells, data.launches(), data.milestones(), data.series()));
            tables.write(Table.CHECKS, CheckRows.of(checks.list(), run));
            List<Finding> findings = Findings.of(job, cells, outcomes, checks);
            List<Row> findingRows = FindingRows.of(findings, job, run);
            tables.write(Table.FINDINGS, findingRows);
            tables.write(Table.ADJUSTMENTS, AdjustmentRows.of(Adjustment.all(findings, joint), run));
            Coefficients coefficients = talk.stage(
                    "coefficients estimated",
                    () -> Coefficients.joined(
                            Fanout.evaluate(session.spark(), CoefficientStudy.tasks(cells, data.launches()))));
            tables.write(Table.COEFFICIENTS, CoefficientRows.of(coefficients.rows(), run));
            tables.write(Table.COLLINEARITY, CollinearityRows.of(coefficients.overlaps(), run));

            staging.text(Answer.FILE, VerdictTable.text(findings, 120));
            staging.text("findings.csv", CsvText.of(Table.FINDINGS, findingRows));
            staging.text("quality.json", QualityJson.text(data));
            String page =
                    talk.stage("report written", () -> ReportPage.render(new ReportInput(job, run, data, findings)));
            staging.text("report/index.html", page);
            staging.text(
                    "run.json",
                    RunJson.text(
                            job,
                            run,
                            tables.expected(),
                            talk.stages(),
                            Clock.systemUTC().instant()));
            return talk.stage("published", () -> staging.seal(tables.expected()).publish(options.pointing()));
        }
    }
}
