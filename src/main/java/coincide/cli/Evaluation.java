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
import coincide.analysis.HeadlineLaw;
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
import coincide.analysis.Rejections;
import coincide.analysis.SpecificationStudy;
import coincide.analysis.Specified;
import coincide.analysis.Study;
import coincide.engine.Fanout;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.report.Checked;
import coincide.report.CloserLooks;
import coincide.tables.AdjustmentRows;
import coincide.tables.CheckRows;
import coincide.tables.CoefficientRows;
import coincide.tables.CollinearityRows;
import coincide.tables.ContrastRows;
import coincide.tables.ControlRows;
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

/**
 * What a run computes of its hypotheses, and its tables. All that does not wait for another result is begun at once and spread
 * over the cores, while the inputs are still written and joined.
 */
final class Evaluation {
    private final Job job;
    private final Run run;
    private final Ingested data;
    private final List<Planned> cells;
    private final SparkSession spark;
    private final Tables tables;
    private final Talk talk;
    private final Fanout<Outcome> hypotheses;
    private final Fanout<ControlTest> controls;
    private final Fanout<List<Rejections>> histories;
    private final Fanout<Specified> specifications;
    private final Fanout<Coefficients> estimates;
    private final Fanout<JointTests> together;

    Evaluation(Job job, Run run, Ingested data, List<Planned> cells, SparkSession spark, Tables tables, Talk talk) {
        this.job = job;
        this.run = run;
        this.data = data;
        this.cells = cells;
        this.spark = spark;
        this.tables = tables;
        this.talk = talk;
        this.hypotheses = Fanout.begin(spark, Study.tasks(cells));
        this.controls = Fanout.begin(
                spark, ControlStudy.tasks(job, run.asOf(), data.launches(), data.milestones(), data.controls()));
        this.histories = Fanout.begin(spark, Injections.tasks(job, cells));
        this.specifications = Fanout.begin(
                spark, SpecificationStudy.tasks(job, run.asOf(), cells, data.launches(), data.milestones()));
        this.estimates = Fanout.begin(spark, CoefficientStudy.tasks(cells, data.launches()));
        this.together = Fanout.begin(spark, JointTests.tasks(job, cells));
    }

    /** Every hypothesis in every window under every null model. */
    List<Outcome> outcomes() {
        return talk.stage("hypotheses tested", hypotheses::results);
    }

    /** Every hypothesis that the grid varies, in every way. */
    Specified specified() {
        Specified specified = talk.stage("specifications tested", () -> Specified.of(specifications.results()));
        tables.write(Table.SPECIFICATIONS, SpecificationRows.of(specified, run));
        tables.write(Table.SPECIFICATION_CURVES, SpecificationCurveRows.of(job, specified, run));
        return specified;
    }

    /** What decides whether, and how firmly, the tests carry verdicts. */
    Checks checks(Specified specified) {
        List<ControlTest> tested = talk.stage("controls tested", controls::results);
        tables.write(Table.CONTROLS, ControlRows.of(tested, run));
        Measured measured = talk.stage("sizes and power measured", () -> Measured.of(job, cells, histories.results()));
        tables.write(Table.SIZES, SizeRows.of(measured.sizes(), run));
        tables.write(Table.POWER, PowerRows.of(measured.power(), run));
        Coefficients coefficients =
                talk.stage("coefficients estimated", () -> Coefficients.joined(estimates.results()));
        tables.write(Table.COEFFICIENTS, CoefficientRows.of(coefficients.rows(), run));
        tables.write(Table.COLLINEARITY, CollinearityRows.of(coefficients.overlaps(), run));
        JointTests joint = talk.stage("windows tested together", () -> JointTests.of(together.results()));
        Checks checks = new Checks(
                measured,
                ControlPanel.of(tested),
                joint,
                SpecificationStudy.agreements(job, specified),
                Provenance.of(job, run.asOf(), cells, data.launches(), data.milestones(), data.series()),
                coefficients.logRatios());
        tables.write(Table.CHECKS, CheckRows.of(checks.list(), run));
        return checks;
    }

    /** What was tried on the tests themselves. */
    Checked checked(Checks checks) {
        return new Checked(
                checks.list(),
                controls.results(),
                checks.measured().sizes(),
                Coefficients.joined(estimates.results()).overlaps());
    }

    /** Findings, corrected and judged. */
    List<Finding> findings(List<Outcome> outcomes, Checks checks) {
        List<Finding> findings = Findings.of(job, cells, outcomes, checks);
        tables.write(Table.ADJUSTMENTS, AdjustmentRows.of(Adjustment.all(findings, checks.joint()), run));
        return findings;
    }

    /** The same hypotheses from further sides, which change no verdict: for tables and pictures. */
    CloserLooks closerLooks(List<Outcome> outcomes, Specified specified) {
        Fanout<List<ProfilePoint>> curves =
                Fanout.begin(spark, ProfileStudy.tasks(job, cells, outcomes, data.milestones()));
        Fanout<PhaseContrast> contrasts = Fanout.begin(spark, ProfileStudy.contrasts(job, cells, outcomes));
        Fanout<List<Influence>> influences =
                Fanout.begin(spark, InfluenceStudy.tasks(job, cells, outcomes, data.milestones()));
        List<HeadlineLaw> laws = HeadlineLaw.all(cells, outcomes);
        tables.write(Table.NULL_LAWS, NullLawRows.of(laws, run));
        List<List<ProfilePoint>> profiles = talk.stage("curves drawn", curves::results);
        tables.write(Table.PROFILES, ProfileRows.of(profiles, run));
        List<PhaseContrast> phases = talk.stage("before and after compared", contrasts::results);
        tables.write(Table.CONTRASTS, ContrastRows.of(phases, run));
        List<List<Influence>> leftOut = talk.stage("items left out one by one", influences::results);
        tables.write(Table.INFLUENCE, InfluenceRows.of(leftOut, run));
        return CloserLooks.of(laws, profiles, specified, leftOut, phases);
    }
}
