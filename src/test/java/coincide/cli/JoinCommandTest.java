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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinCommandTest {
    @TempDir
    private Path folder;

    private SmallJob job;

    @BeforeEach
    void write() throws IOException {
        job = SmallJob.brief(folder);
    }

    private Said join(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "--out";
        args[1] = job.out().toString();
        args[2] = "--master";
        args[3] = "local[2]";
        System.arraycopy(more, 0, args, 4, more.length);
        return job.command("join", args);
    }

    @Test
    void publishesPairsAsADatasetOfTheirOwnOnce() throws IOException, SQLException {
        job.write("launches.csv", "launch_id,launched_at,class\nL1,2017-02-07,large\nL2,2018-03-01,small\n");
        job.replace("meetings.csv", "M2016-2,", "bad,2016-02-30,2016-03-01\nM2016-2,");
        Said said = join();
        assertThat(said.code()).as(said.err()).isZero();
        Path tables = job.out().resolve("small.join/latest/tables");
        assertThat(tables.toFile().list()).containsExactlyInAnyOrder("launches", "milestones", "quarantine", "lags");
        assertThat(said.out())
                .startsWith("The tables stand in ")
                .contains("small.join")
                .hasLineCount(1);
        assertThat(query("select string_agg(launch_id || milestone_id || lag_days) from '%s'", tables, "lags"))
                .isEqualTo("L1M2017-21");
        assertThat(query("select count(*) from '%s'", tables, "launches")).isEqualTo("2");
        assertThat(query("select rule from '%s'", tables, "quarantine")).isEqualTo("date-invalid");
        assertThat(job.out().resolve("small")).doesNotExist();

        Said again = join();
        assertThat(again.code()).isZero();
        assertThat(again.out()).startsWith("Nothing has changed: the tables stand in ");
        assertThat(again.err()).doesNotContain("Spark started");
    }

    @Test
    void faultsEndWithTheCodesOfARun() throws IOException {
        assertThat(join("--as-of", "yesterday").code()).isEqualTo(2);
        Files.delete(folder.resolve("launches.csv"));
        Said missing = join();
        assertThat(missing.code()).isEqualTo(66);
        assertThat(missing.err()).contains("launches.csv").doesNotContain("\tat ");
        assertThat(job.out().resolve("small.join/snapshots")).isEmptyDirectory();
        assertThat(Files.readString(job.out().resolve("small.join/last_run.json")))
                .contains("\"exit_code\": 66");
    }

    @Test
    void helpHasAnExampleAndTheExitCodes() {
        assertThat(job.command("join", "--help").out())
                .contains("jobs/coincide join jobs/dprk.yaml --as-of 2026-01-05", " 65  ", "143  ");
    }

    private static String query(String sql, Path tables, String table) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(
                        sql.formatted(tables.resolve(table).resolve(table + ".parquet")))) {
            return rows.next() ? rows.getString(1) : "no row";
        }
    }
}
