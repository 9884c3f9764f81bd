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
import coincide.analysis.InfluenceStudy;
import coincide.analysis.Injections;
import coincide.analysis.JointTests;
import coincide.analysis.Measured;
import coincide.analysis.Outcome;
import coincide.analysis.Planned;
import coincide.analysis.ProfileStudy;
import coincide.analysis.Provenance;
import coincide.analysis.SpecificationStudy;
import coincide.analysis.Specified;
import coincide.analysis.Study;
import coincide.analysis.Task;
import coincide.engine.Fanout;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.tables.AdjustmentRows;
import coincide.tables.CheckRows;
import coincide.tables.CoefficientRows;
import coincide.tables.CollinearityRows;
import coincide.tables.ContrastRows;
import coincide.tables.ControlRows;
import coincide.tables.FindingRows;
import coincide.tables.InfluenceRows;
import coincide.tables.NullLawRows;
import coincide.tables.PowerRows;
import coincide.tables.ProfileRows;
import coincide.tables.SizeRows;
import coincide.tables.SpecificationCurveRows;
import coincide.tables.SpecificationRows;
import coincide.tables.Table;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** What a run computes of its hypotheses, each part spread over the cores and written as its tables. */
final class Evaluation {
    private final Job job;
    private final Run run;
    private final Ingested data;
    private final List<Planned> cells;
    private final SparkSession spark;
    private final Tables tables;
    private final Talk talk;

    Evaluation(Job job, Run run, Ingested data, List<Planned> cells, SparkSession spark, Tables tables, Talk talk) {
        this.job = job;
        this.run = run;
        this.data = data;
        this.cells = cells;
        this.spark = spark;
        this.tables = tables;
        this.talk = talk;
    }

    /** Every hypothesis in every window under every null model. */
    List<Outcome> outcomes() {
        return evaluated("hypotheses tested", Study.tasks(cells));
    }

    /** What decides whether, and how firmly, the tests carry verdicts. */
    Checks checks() {
        List<ControlTest> controls = evaluated(
                "controls tested",
                ControlStudy.tasks(job, run.asOf(), data.launches(), data.milestones(), data.controls()));
        tables.write(Table.CONTROLS, ControlRows.of(controls, run));
        Measured measured =
                Measured.of(job, cells, evaluated("sizes and power measured", Injections.tasks(job, cells)));
        tables.write(Table.SIZES, SizeRows.of(measured.sizes(), run));
        tables.write(Table.POWER, PowerRows.of(measured.power(), run));
        Specified specified = Specified.of(evaluated(
                "specifications tested",
                SpecificationStudy.tasks(job, run.asOf(), data.launches(), data.milestones())));
        tables.write(Table.SPECIFICATIONS, SpecificationRows.of(specified, run));
        tables.write(Table.SPECIFICATION_CURVES, SpecificationCurveRows.of(job, specified, run));
        Coefficients coefficients = Coefficients.joined(
                evaluated("coefficients estimated", CoefficientStudy.tasks(cells, data.launches())));
        tables.write(Table.COEFFICIENTS, CoefficientRows.of(coefficients.rows(), run));
        tables.write(Table.COLLINEARITY, CollinearityRows.of(coefficients.overlaps(), run));
        Checks checks = new Checks(
                measured,
                ControlPanel.of(controls),
                JointTests.of(evaluated("windows tested together", JointTests.tasks(job, cells))),
                SpecificationStudy.agreements(job, specified),
                Provenance.of(job, run.asOf(), cells, data.launches(), data.milestones(), data.series()),
                coefficients.logRatios());
        tables.write(Table.CHECKS, CheckRows.of(checks.list(), run));
        return checks;
    }

    /** Findings, corrected and judged. */
    List<Finding> findings(List<Outcome> outcomes, Checks checks) {
        List<Finding> findings = Findings.of(job, cells, outcomes, checks);
        tables.write(Table.FINDINGS, FindingRows.of(findings, job, run));
        tables.write(Table.ADJUSTMENTS, AdjustmentRows.of(Adjustment.all(findings, checks.joint()), run));
        return findings;
    }

    /** The same hypotheses from further sides, which change no verdict. */
    void closerLooks(List<Outcome> outcomes) {
        tables.write(Table.NULL_LAWS, NullLawRows.of(cells, outcomes, run));
        tables.write(
                Table.PROFILES,
                ProfileRows.of(
                        evaluated("curves drawn", ProfileStudy.tasks(job, cells, outcomes, data.milestones())), run));
        tables.write(
                Table.CONTRASTS,
                ContrastRows.of(
                        evaluated("before and after compared", ProfileStudy.contrasts(job, cells, outcomes)), run));
        tables.write(
                Table.INFLUENCE,
                InfluenceRows.of(
                        evaluated(
                                "items left out one by one",
                                InfluenceStudy.tasks(job, cells, outcomes, data.milestones())),
                        run));
    }

    private <R> List<R> evaluated(String stage, List<? extends Task<R>> tasks) {
        return talk.stage(stage, () -> Fanout.evaluate(spark, tasks));
    }
}
