package coincide.cli;

import coincide.engine.Fanout;
import coincide.ingest.Ingested;
import coincide.outlook.Foreseen;
import coincide.outlook.LedgerEntry;
import coincide.outlook.OutlookResult;
import coincide.outlook.OutlookStudy;
import coincide.outlook.PenaltyPath;
import coincide.outlook.PublishedScores;
import coincide.outlook.Scored;
import coincide.outlook.WatchList;
import coincide.outlook.Watched;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.tables.BacktestRows;
import coincide.tables.ContributionRows;
import coincide.tables.ForecastScoreRows;
import coincide.tables.LedgerRows;
import coincide.tables.OutlookRows;
import coincide.tables.PublishedForecastRows;
import coincide.tables.ReliabilityRows;
import coincide.tables.ResolutionRows;
import coincide.tables.Table;
import coincide.tables.WatchListRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** What a run says of the days to come, and its tables: empty ones where the plan declares no outlook. */
final class Foresight {
    private final Job job;
    private final Run run;
    private final Ingested data;
    private final SparkSession spark;
    private final Tables tables;
    private final Talk talk;
    private final Optional<OutlookStudy> study;
    private final Optional<Fanout<PenaltyPath>> fits;

    /** Begins the fits, beside whatever else the run does. */
    Foresight(Job job, Run run, Ingested data, SparkSession spark, Tables tables, Talk talk) {
        this.job = job;
        this.run = run;
        this.data = data;
        this.spark = spark;
        this.tables = tables;
        this.talk = talk;
        this.study = OutlookStudy.of(job, run.asOf(), data.launches(), data.milestones());
        this.fits = study.map(outlook -> Fanout.begin(spark, outlook.fits()));
    }

    /**
     * The outlook with its past.
     *
     * @param earlier forecasts that were published before
     */
    Optional<Foreseen> foreseen(List<LedgerEntry> earlier) {
        Optional<Foreseen> foreseen = study.map(outlook -> foreseen(outlook, earlier));
        List<LedgerEntry> ledger = foreseen.map(Foreseen::ledger).orElse(earlier);
        OutlookResult result = foreseen.map(Foreseen::outlook).orElse(OutlookResult.NONE);
        tables.write(Table.OUTLOOK, OutlookRows.of(result, run));
        tables.write(Table.CONTRIBUTIONS, ContributionRows.of(result, run));
        tables.write(Table.BACKTEST, BacktestRows.of(result.issues(), run));
        tables.write(Table.FORECAST_SCORES, ForecastScoreRows.of(result, run));
        tables.write(Table.RELIABILITY, ReliabilityRows.of(result.scores(), run));
        tables.write(Table.FORECAST_LEDGER, LedgerRows.of(ledger));
        tables.write(
                Table.FORECAST_RESOLUTIONS,
                ResolutionRows.of(foreseen.map(Foreseen::resolutions).orElse(List.of()), run));
        tables.write(
                Table.WATCH_LIST,
                WatchListRows.of(foreseen.map(Foreseen::watched).orElse(List.of()), run));
        tables.write(
                Table.PUBLISHED_FORECASTS,
                PublishedForecastRows.of(foreseen.map(Foreseen::published).orElse(PublishedScores.NONE), run));
        return foreseen;
    }

    private Foreseen foreseen(OutlookStudy outlook, List<LedgerEntry> earlier) {
        Scored scored = talk.stage(
                "past forecasts scored", () -> outlook.scored(fits.orElseThrow().results()));
        Fanout<List<double[]>> refits = Fanout.begin(spark, outlook.refits(scored));
        OutlookResult result = talk.stage("days to come forecast", () -> outlook.forecasts(scored, refits.results()));
        List<LedgerEntry> ledger = new ArrayList<>(earlier);
        ledger.addAll(outlook.entries(result, run));
        int days = job.outlook().orElseThrow().watchDays();
        List<Watched> watched = WatchList.of(job, run.asOf(), days, data.launches(), data.milestones(), data.series());
        PublishedScores published = PublishedScores.of(job, run.asOf(), data.launches(), data.forecasts());
        return new Foreseen(result, ledger, outlook.resolutions(ledger), watched, published);
    }
}
