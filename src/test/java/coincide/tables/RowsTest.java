package coincide.tables;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a file stands in the table of it. */
class RowsTest {
    private static final String JOB = """
            name: small
            title: Small
            zone: Asia/Seoul
            observation: {from: 2012-01-01}
            seed: 1
            launches: {series: s, source: launches.csv, coverage: {from: 2012-01-01, to: 2020-12-31}}
            calendars:
              - {family: drills, title: Drills, source: drills.csv, coverage: {from: 2012-01-01, to: 2020-12-31}}
            hypotheses:
              - {id: H1, title: x, claim: x, role: primary, statistic: window_count, families: [drills],
                 window: {anchor: span, lo: 0, hi: 0}, direction: up, null: N10}
            """;

    @Test
    void cellsReachTheTables(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("launches.csv"), """
                launch_id,launched_at,missiles,missiles_by,first_reported_on,entered_on
                a,2017-07-04,7,x:7;y:8,2017-07-05,2018-01-01
                """);
        Files.writeString(folder.resolve("drills.csv"), """
                milestone_id,starts_on,ends_on,announced_on,entered_on,scale
                d,2017-03-01,,2017-02-01,2018-02-02,field
                """);
        Job job = JobFile.read(Files.writeString(folder.resolve("job.yaml"), JOB));
        Ingested data = Ingest.read(job, LocalDate.of(2020, 12, 31));
        Row launch = LaunchRows.of(data.launches(), job).get(0);
        Row milestone = MilestoneRows.of(data.milestones()).get(0);
        assertThat(cell(Table.LAUNCHES, launch, "missiles_by")).isEqualTo("x:7;y:8");
        assertThat(cell(Table.LAUNCHES, launch, "first_reported_on")).isEqualTo(LocalDate.of(2017, 7, 5));
        assertThat(cell(Table.LAUNCHES, launch, "entered_on")).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(cell(Table.MILESTONES, milestone, "open_end")).isEqualTo(true);
        assertThat(cell(Table.MILESTONES, milestone, "ends_on")).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(cell(Table.MILESTONES, milestone, "announced_on")).isEqualTo(LocalDate.of(2017, 2, 1));
        assertThat(cell(Table.MILESTONES, milestone, "entered_on")).isEqualTo(LocalDate.of(2018, 2, 2));
        assertThat(cell(Table.MILESTONES, milestone, "scale")).isEqualTo("field");
    }

    private static Object cell(Table table, Row row, String column) {
        return row.get(table.schema().fieldIndex(column));
    }
}
