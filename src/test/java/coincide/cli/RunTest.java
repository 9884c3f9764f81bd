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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    @TempDir
    private static Path shared;

    private static SmallJob job;
    private static Said said;

    @BeforeAll
    static void runOnce() throws IOException {
        job = SmallJob.in(shared.resolve("small"));
        said = job.run();
    }

    @Test
    void publishesOneWholeSnapshotAndPointsToIt() throws IOException {
        assertThat(said.code()).as(said.err()).isZero();
        Path snapshot = snapshot(job);
        assertThat(snapshot.getFileName().toString()).startsWith("2020-12-31-");
        assertThat(Files.readString(job.out().resolve("small/latest.json")))
                .contains(snapshot.getFileName().toString());
        assertThat(snapshot).isDirectoryContaining("glob:**/_SUCCESS");
        assertThat(snapshot.resolve("tables")).isDirectoryContaining("glob:**/lags");
        assertThat(said.out()).contains("A1", "Timing alone cannot show intent or message.", "Report: ");
    }

    @Test
    void secondIdenticalRunSaysSoAndDoesNothing() throws IOException {
        Map<String, byte[]> before = files(job.out());
        Said again = job.run();
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Nothing has changed: this run is published already.");
        assertThat(files(job.out()).keySet()).isEqualTo(before.keySet());
    }

    @Test
    void sameInputsGiveTheSameBytesOnAnyNumberOfCores() throws IOException {
        SmallJob other = SmallJob.in(shared.resolve("elsewhere/copy of it"));
        assertThat(other.run("--master", "local[1]").code()).isZero();
        Map<String, byte[]> first = files(snapshot(job));
        Map<String, byte[]> second = files(snapshot(other));
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> {
            if (!name.equals("run.json")) {
                assertThat(second.get(name)).as(name).isEqualTo(bytes);
            }
        });
    }

    @Test
    void everyTableReadsBackInASecondReader() throws SQLException, IOException {
        assertThat(query("select count(*) from '%s'", "launches")).isEqualTo("90");
        assertThat(query("select count(*) from '%s'", "milestones")).isEqualTo("24");
        assertThat(query("select count(*) from '%s'", "quarantine")).isEqualTo("0");
        assertThat(query("select count(*) from '%s' where abs(lag_days) > 7", "lags"))
                .isEqualTo("0");
        assertThat(query("select count(*) from '%s' where headline", "findings"))
                .isEqualTo("15");
        assertThat(query("select count(*) from '%s' where isnan(p_value) or isinf(ratio)", "findings"))
                .isEqualTo("0");
    }

    @Test
    void everyEstimatorStandsBesideTheFindings() throws SQLException, IOException {
        assertThat(query("select count(*) from '%s' where model = 'exact_conditional'", "coefficients"))
                .isEqualTo("5");
        assertThat(query(
                        "select string_agg(distinct model, ' ' order by model) from '%s' where hypothesis = 'A1'",
                        "coefficients"))
                .isEqualTo("bayes_jeffreys bayes_pooled case_crossover_month case_crossover_month_weekday"
                        + " exact_conditional joint_cloglog joint_cloglog_lag joint_nb2 joint_nb2_lag"
                        + " joint_poisson_hac joint_poisson_hac_lag n10_model sccs_quarter sccs_year");
        assertThat(query(
                        "select count(*) from '%s' where isnan(ratio) or isinf(ratio) or isinf(ci_high)"
                                + " or isnan(p_two_sided) or isinf(attributable_fraction)",
                        "coefficients"))
                .isEqualTo("0");
        assertThat(query(
                        "select count(*) from '%s' where ratio is null and p_two_sided is null and flags is null"
                                + " and term <> 'time_stability'",
                        "coefficients"))
                .isEqualTo("0");
        assertThat(query(
                        "select count(*) from '%s' where term = 'exposure' and ratio not between ci_low and ci_high",
                        "coefficients"))
                .isEqualTo("0");
        assertThat(query("select string_agg(hypothesis || other || separability) from '%s'", "collinearity"))
                .isEqualTo("A1A1separable");
    }

    @Test
    void sizesAndPowerStandBesideTheFindings() throws SQLException, IOException {
        assertThat(query("select count(*) from '%s' where hypothesis = 'A1' and histories = 99", "sizes"))
                .isEqualTo("11");
        assertThat(query(
                        "select string_agg(distinct state, ',') from '%s' where hypothesis in ('A3', 'B1', 'B2')",
                        "sizes"))
                .isEqualTo("not_measured");
        assertThat(query("select count(*) from '%s' where hypothesis in ('A2', 'A6') and histories = 99", "sizes"))
                .isEqualTo("4");
        assertThat(query("select count(*) from '%s' where hypothesis = 'A6'", "power"))
                .isEqualTo("8");
        assertThat(query("select count(*) from '%s' where hypothesis = 'A2'", "power"))
                .isEqualTo("0");
        assertThat(query("select count(*) from '%s' where state = 'not_measured' and reason is null", "sizes"))
                .isEqualTo("0");
        assertThat(query("select string_agg(ratio, ' ' order by ratio) from '%s' where hypothesis = 'A5'", "power"))
                .isEqualTo("0.25 0.33 0.5 0.67 0.8 1.0");
        String measured = query("select power from '%s' where hypothesis = 'A1' and ratio = 2", "power");
        assertThat(query("select power_rr2 from '%s' where hypothesis = 'A1' and headline", "findings"))
                .isEqualTo(measured);
        assertThat(query(
                        "select count(*) from '%s' where (mde is null) <> (coalesce(flags, '') like '%%MDE_BEYOND%%')"
                                + " and headline and hypothesis in ('A1', 'A5')",
                        "findings"))
                .isEqualTo("0");
    }

    /** Two units, two selections, three periods, two windows, three null models; then four changes, two of which change nothing. */
    @Test
    void everyCellOfTheGridIsThereOnce() throws SQLException, IOException {
        String crossing =
                " where harmonics = '2' and records = 'all' and milestones = 'all' and washout = '0' and dates = 'known'";
        assertThat(query("select count(*) from '%s'" + crossing, "specifications"))
                .isEqualTo("72");
        assertThat(query(
                        "select count(distinct (unit, selection, period, \"window\", null_model)) from '%s'" + crossing,
                        "specifications"))
                .isEqualTo("72");
        assertThat(query("select count(*) from '%s'", "specifications")).isEqualTo("77");
        assertThat(query("select count(*) from '%s' where testable = (reason is not null)", "specifications"))
                .isEqualTo("0");
        assertThat(query("select max(rank) from '%s'", "specifications")).isEqualTo("77");
        assertThat(query(
                        "select reason from '%s' where milestones = 'next_day' and hypothesis = 'A1'",
                        "specifications"))
                .isEqualTo("Nothing changes: no row, day or term is touched.");
        assertThat(query("select string_agg(distinct reason) from '%s' where period = 'early'", "specifications"))
                .isEqualTo("No day of the period is observed.");
    }

    @Test
    void theDeclaredCellIsTheFinding() throws SQLException, IOException {
        String findings = snapshot(job) + "/tables/findings/*.parquet";
        assertThat(query(
                        "select count(*) from '%s' s join '" + findings + "' f on f.hypothesis = s.hypothesis"
                                + " where s.headline and f.headline and s.observed = f.observed"
                                + " and abs(s.expected - f.expected) < 1e-9",
                        "specifications"))
                .isEqualTo("1");
    }

    @Test
    void launchesOfUnknownDayAreImputed() throws SQLException, IOException {
        assertThat(query(
                        "select count(*) from '%s' where dates = 'imputed' and log_ratio_se > 0 and p_value <= 1",
                        "specifications"))
                .isEqualTo("1");
    }

    @Test
    void theGridIsSummedUp() throws SQLException, IOException {
        String cells = snapshot(job) + "/tables/specifications/*.parquet";
        String counted =
                query("select cast(c.testable as varchar) || ' ' || c.same_sign from '%s' c", "specification_curves");
        assertThat(query("select count(*) || ' ' || avg((ratio > 1)::int) from '" + cells + "' where testable", ""))
                .isEqualTo(counted);
        assertThat(query(
                        "select count(*) from '%s' where joint_cells > 0 and p_median between 0.01 and 1"
                                + " and p_share between 0.01 and 1 and replicates = 99",
                        "specification_curves"))
                .isEqualTo("1");
    }

    @Test
    void aNullLawHoldsWhatItsPCounted() throws SQLException, IOException {
        for (String hypothesis : List.of("A1", "A3", "B1", "B2", "B4")) {
            String tail = query(
                    "select round(case when bool_or(exact) then sum(probability) filter (value_low >= observed)"
                            + " else (coalesce(sum(count) filter (value_low >= observed), 0) + 1.0)"
                            + " / (max(replicates) + 1) end, 9) from '%s' where hypothesis = '" + hypothesis + "'",
                    "null_laws");
            assertThat(query(
                            "select round(p_value, 9) from '%s' where headline and hypothesis = '" + hypothesis + "'",
                            "findings"))
                    .as(hypothesis)
                    .isEqualTo(tail);
        }
        assertThat(query("select max(bin) <= 60 from '%s' where not exact", "null_laws"))
                .isEqualTo("true");
        assertThat(query("select string_agg(distinct hypothesis, ',' order by hypothesis) from '%s'", "null_laws"))
                .isEqualTo("A1,A2,A3,A4,A5,A6,B1,B2,B3,B4");
    }

    @Test
    void curvesStandBesideTheFindings() throws SQLException, IOException {
        assertThat(query("select count(*) from '%s' where kind = 'peri_event' and hypothesis = 'A1'", "profiles"))
                .isEqualTo("9");
        assertThat(query(
                        "select string_agg(distinct hypothesis || anchor, ',' order by hypothesis || anchor)"
                                + " from '%s'",
                        "profiles"))
                .isEqualTo("A1calendar,A1start,A3end");
        String select = "select observed || ' ' || round(ratio, 9) || ' ' || round(p_two_sided, 9) from '%s' where ";
        assertThat(query(
                        select.replace("observed", "cast(observed as int)") + "headline and hypothesis = 'A1'",
                        "findings"))
                .isEqualTo(query(select + "kind = 'placebo' and lag_lo = 0", "profiles"));
        assertThat(query("select count(*) from '%s'", "contrasts")).isEqualTo("0");
    }

    @Test
    void eachItemIsLeftOutOnce() throws SQLException, IOException {
        assertThat(query("select count(*) from '%s' where hypothesis = 'A1' and kind = 'milestone'", "influence"))
                .isEqualTo(query("select n_milestones from '%s' where hypothesis = 'A1' and headline", "findings"));
        assertThat(query(
                        "select string_agg(item, ' ' order by item) from '%s' where kind = 'year'"
                                + " and hypothesis = 'A5'",
                        "influence"))
                .isEqualTo("2015 2016 2017 2018 2019 2020");
        assertThat(query("select string_agg(distinct hypothesis, ',' order by hypothesis) from '%s'", "influence"))
                .isEqualTo("A1,A5");
        assertThat(query("select count(distinct p_whole) from '%s' where hypothesis = 'A1'", "influence"))
                .isEqualTo("1");
        assertThat(query("select p_value from '%s' where hypothesis = 'A1' and headline", "findings"))
                .isEqualTo(query("select max(p_whole) from '%s' where hypothesis = 'A1'", "influence"));
    }

    @Test
    void countsAgreeWithTheJoin() throws SQLException, IOException {
        String lags =
                query("select count(distinct launch_date_local) from '%s' where lag_days between -3 and 3", "lags");
        String observed =
                query("select cast(observed as bigint) from '%s' where hypothesis = 'A1' and headline", "findings");
        assertThat(lags).isEqualTo(observed);
    }

    @Test
    void findingsHaveOneRowAWindowAndNullModel() throws SQLException, IOException {
        assertThat(query("select count(*) from '%s' where hypothesis = 'A1'", "findings"))
                .isEqualTo("24");
        assertThat(query("select string_agg(distinct verdict, ',') from '%s' where hypothesis like 'A%%'", "findings"))
                .isEqualTo("pending");
    }

    @Test
    void whatIsTestedHasAPAndWhatIsDescribedHasNone() throws SQLException, IOException {
        String select = "select string_agg(distinct hypothesis, ',' order by hypothesis) from '%s' where ";
        assertThat(query(select + "p_adjusted is not null", "findings")).isEqualTo("A1,A2,A3,A4,A5,A6,B1,B2,B3,B4");
        assertThat(query(select + "p_value is null and verdict is null", "findings"))
                .isEqualTo("B5,B6,B7");
        assertThat(query(select + "ratio is not null and p_value is null", "findings"))
                .isEqualTo("B5,B6,B7,B8");
        assertThat(query(select + "ci_low is not null and p_value is null", "findings"))
                .isEqualTo("B5,B7,B8");
        assertThat(query(select + "verdict = 'not testable'", "findings")).isEqualTo("B8,B9");
        assertThat(query(select + "observed is null", "findings")).isEqualTo("B9");
        assertThat(query("select verdict_reason from '%s' where hypothesis = 'B9'", "findings"))
                .isEqualTo("Nobody has measured moods.");
        assertThat(query(
                        "select string_agg(distinct hypothesis, ',' order by hypothesis) from '%s'"
                                + " where coalesce(p_two_sided, p_mid, probability_above_1) is not null",
                        "coefficients"))
                .isEqualTo("A1,A5");
        assertThat(query(
                        "select string_agg(distinct hypothesis, ',' order by hypothesis) from '%s'"
                                + " where ratio is not null and model = 'sccs_year'",
                        "coefficients"))
                .isEqualTo("A1,B7,B8");
    }

    @Test
    void aTrendHasEveryYear() throws SQLException, IOException {
        assertThat(query("select count(*) from '%s' where hypothesis = 'B6'", "findings"))
                .isEqualTo("7");
        assertThat(query(
                        "select cast(sum(observed) as bigint) from '%s' where hypothesis = 'B6' and not headline",
                        "findings"))
                .isEqualTo(query(
                        "select any_value(n_launches) from '%s' where headline and hypothesis = 'B6'", "findings"));
    }

    @Test
    void followUpsAgreeWithTheLaunches() throws SQLException, IOException {
        String pairs = "select count(distinct a.launch_date_local) from '%s' a, '" + snapshot(job)
                + "/tables/launches/*.parquet' b where a.launch_date_local - b.launch_date_local between 1 and 7";
        assertThat(query(pairs, "launches"))
                .isEqualTo(query("select cast(observed as bigint) from '%s' where hypothesis = 'B1'", "findings"));
    }

    @Test
    void thePageShowsWhatWasNotTested() throws IOException {
        assertThat(Files.readString(snapshot(job).resolve("report/index.html")))
                .contains(
                        "Nobody has measured moods.",
                        "The calendar is not complete.",
                        "This is described and not tested: it has no p-value and no verdict.",
                        "launch days after at least 20 quiet days",
                        "had the first launch in the hours 06, 07, 08");
        assertThat(said.out()).contains("B9", "not testable");
    }

    @Test
    void earlierAsOfDateIsItsOwnSnapshotAndDoesNotMoveThePointer() throws IOException {
        SmallJob twice = SmallJob.in(shared.resolve("twice"));
        assertThat(twice.run().code()).isZero();
        String pointer = Files.readString(twice.out().resolve("small/latest.json"));
        Said earlier = twice.run("--as-of", "2019-06-30");
        assertThat(earlier.code()).as(earlier.err()).isZero();
        assertThat(Files.readString(twice.out().resolve("small/latest.json"))).isEqualTo(pointer);
        try (Stream<Path> snapshots = Files.list(twice.out().resolve("small/snapshots"))) {
            assertThat(snapshots.map(path -> path.getFileName().toString().substring(0, 10)))
                    .containsExactlyInAnyOrder("2019-06-30", "2020-12-31");
        }
    }

    @Test
    void aPeriodThatIsNotYetObservedIsNotTestable() throws IOException {
        SmallJob early = SmallJob.in(shared.resolve("early"));
        early.replace("job.yaml", "months: [12, 1, 2]", "months: [12, 1, 2]\n    period: {from: 2018-01-01}");
        Said said = early.run("--as-of", "2017-06-30");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).containsPattern("A5 .*not testable").containsPattern("A6 .*not testable");
    }

    @Test
    void dryRunWritesNothing() throws IOException {
        SmallJob dry = SmallJob.in(shared.resolve("dry"));
        Said rehearsed = dry.run("--dry-run");
        assertThat(rehearsed.code()).isZero();
        assertThat(rehearsed.out()).contains("15 hypotheses in 22 cells would be tested as of 2020-12-31");
        assertThat(dry.out()).doesNotExist();
    }

    private static Path snapshot(SmallJob of) throws IOException {
        try (Stream<Path> snapshots = Files.list(of.out().resolve("small/snapshots"))) {
            List<Path> all = snapshots.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static String query(String sql, String table) throws SQLException, IOException {
        String file = snapshot(job) + "/tables/" + table + "/*.parquet";
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet result = statement.executeQuery(sql.formatted(file))) {
            result.next();
            return result.getString(1);
        }
    }
}
