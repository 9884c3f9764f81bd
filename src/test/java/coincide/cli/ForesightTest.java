package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.cli.SmallJob.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outlook of three nights: one with the record beyond it, one at its end, one after it. */
class ForesightTest {
    private static final List<String> NIGHTS = List.of("2020-10-31", "2020-12-31", "2021-02-15");

    @TempDir
    private static Path shared;

    private static SmallJob job;
    private static List<Said> said;

    @BeforeAll
    static void runEachNight() throws IOException {
        job = SmallJob.in(shared.resolve("small"));
        said = NIGHTS.stream().map(night -> job.run("--as-of", night)).toList();
    }

    @Test
    void everyNightHasAForecastOfEveryWindow() throws SQLException, IOException {
        for (int night = 0; night < NIGHTS.size(); night++) {
            assertThat(said.get(night).code()).as(said.get(night).err()).isZero();
            assertThat(query(
                            "select count(*) || ' ' || sum(declared::int) || ' ' || min(issued_on) from '%s' where"
                                    + " probability between 0.001 and 0.999 and probability between ci90_low - 0.2 and"
                                    + " ci90_high + 0.2 and window_to - issued_on = days",
                            night, "outlook"))
                    .isEqualTo("60 4 " + NIGHTS.get(night));
            assertThat(query(
                            "select count(*) from (select probability < lag(probability) over (partition by target"
                                    + " order by days) as falls from '%s') where falls",
                            night, "outlook"))
                    .isEqualTo("0");
        }
    }

    @Test
    void scoresAreThoseOfTheBacktest() throws SQLException, IOException {
        String folder = snapshot(1) + "/tables/backtest/*.parquet";
        assertThat(query(
                        "select count(*) || ' ' || max(abs(s.brier - b.brier)) from '%s' s join (select target, horizon,"
                                + " model, avg((probability - outcome::int)^2) as brier, count(*) as n from '" + folder
                                + "' group by all) b on s.target = b.target and s.horizon = b.horizon and s.model ="
                                + " b.model and s.windows = b.n where abs(s.brier - b.brier) < 1e-12",
                        1,
                        "forecast_scores"))
                .startsWith("32 ");
        assertThat(query(
                        "select max(abs(brier - reliability + resolution - uncertainty - remainder)) < 1e-12 from '%s'",
                        1, "forecast_scores"))
                .isEqualTo("true");
        assertThat(query(
                        "select count(*) from '%s' group by target, horizon, model having sum(windows) = 156",
                        1, "reliability"))
                .isNotNull();
    }

    @Test
    void outcomesOfTheBacktestAreThoseOfTheLaunches() throws SQLException, IOException {
        String launches = snapshot(1) + "/tables/launches/*.parquet";
        assertThat(query(
                        "select count(*) from (select distinct issued_on, horizon, outcome, exists (select 1 from"
                                + " read_parquet('" + launches
                                + "') l where l.date_precision in ('day', 'minute', 'second') and"
                                + " l.launch_date_local > b.issued_on and l.launch_date_local <= b.issued_on + b.horizon) as launched"
                                + " from read_parquet('%s') b where target = 'all') where outcome <> launched",
                        1,
                        "backtest"))
                .isEqualTo("0");
    }

    @Test
    void theLedgerIsContinuedAndNeverEdited() throws SQLException, IOException {
        for (int night = 1; night < NIGHTS.size(); night++) {
            String before = snapshot(night - 1) + "/tables/forecast_ledger/*.parquet";
            assertThat(query(
                            "select (select count(*) from '" + before
                                    + "') || ' ' || (select count(*) from '%1$s') || ' '"
                                    + " || (select count(*) from (from '" + before + "' except from '%1$s'))",
                            night,
                            "forecast_ledger"))
                    .isEqualTo(4 * night + " " + 4 * (night + 1) + " 0");
        }
        assertThat(query(
                        "select string_agg(distinct issued_on || ' ' || hindsight, ',' order by issued_on || ' ' ||"
                                + " hindsight) from '%s'",
                        2, "forecast_ledger"))
                .isEqualTo("2020-10-31 true,2020-12-31 false,2021-02-15 false");
    }

    @Test
    void maturedForecastsAreResolvedAndLateOnesAreAmbiguous() throws SQLException, IOException {
        String statuses = "select string_agg(horizon || ' ' || status, ',' order by horizon) from '%s' where target ="
                + " 'all' and issued_on = '";
        assertThat(query(statuses + "2020-10-31'", 0, "forecast_resolutions")).isEqualTo("7 open,30 open");
        assertThat(query(statuses + "2020-10-31'", 1, "forecast_resolutions")).isEqualTo("7 resolved,30 resolved");
        assertThat(query(statuses + "2020-12-31'", 2, "forecast_resolutions")).isEqualTo("7 ambiguous,30 open");
        assertThat(query(
                        "select count(*) from '%s' where (status = 'resolved') <> (outcome is not null and brier is not"
                                + " null)",
                        2, "forecast_resolutions"))
                .isEqualTo("0");
    }

    @Test
    void theTerminalHasOneLineAHorizonAfterWhatIsNotSeen() {
        assertThat(said.get(1).out().lines().filter(line -> line.startsWith("Launch day in the")))
                .hasSize(2);
        assertThat(said.get(1).out()).doesNotContain("Blind since");
        assertThat(said.get(2).out()).containsSubsequence("Blind since 1 January 2021", "Launch day in the");
    }

    @Test
    void thePageSaysWhatItDoesNotSeeFirst() throws IOException {
        String page = Files.readString(snapshot(2).resolve("report/index.html"));
        assertThat(page)
                .containsSubsequence(
                        "id=\"outlook\"",
                        "Blind since 1 January 2021",
                        "Calendars have ended",
                        "on 31 December 2020",
                        "<table>");
    }

    @Test
    void thePageSaysWhatHasChangedSinceTheNightBefore() throws IOException {
        assertThat(Files.readString(snapshot(0).resolve("report/index.html"))).doesNotContain("Since the snapshot");
        assertThat(Files.readString(snapshot(1).resolve("report/index.html")))
                .contains(
                        "Since the snapshot as of 31 October 2020: data, plan and program are the same; launch days:");
    }

    private static Path snapshot(int night) throws IOException {
        try (Stream<Path> snapshots = Files.list(job.out().resolve("small/snapshots"))) {
            return snapshots
                    .filter(path -> path.getFileName().toString().startsWith(NIGHTS.get(night)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String query(String sql, int night, String table) throws SQLException, IOException {
        String file = snapshot(night) + "/tables/" + table + "/*.parquet";
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet result = statement.executeQuery(sql.formatted(file))) {
            result.next();
            return result.getString(1);
        }
    }
}
