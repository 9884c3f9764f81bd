package coincide.tables;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.outlook.CalendarSpan;
import coincide.outlook.Surroundings;
import coincide.outlook.Watched;
import coincide.plan.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class WatchListRowsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 7, 5);
    private static final Run RUN = new Run(LocalDate.of(2020, 6, 1), "plan", "data", "code", "key");

    @Test
    void joinsFamiliesAndKeepsCounts() {
        Row row = only(new Watched(
                Watched.Standing.SCHEDULED,
                List.of("id"),
                List.of("meetings", "plenums"),
                "plenum",
                "Plenum",
                new CalendarSpan(DAY, DAY, DAY, DAY.plusDays(2)),
                Optional.of(DAY.minusDays(9)),
                new Surroundings.Counts(4, 1, 1.5)));
        assertThat(row.toString())
                .isEqualTo("[2020-07-05,2020-07-05,2020-07-05,2020-07-07,scheduled,meetings;plenums,plenum,id,Plenum,"
                        + "2020-06-26,4,1,1.5,2020-06-01,plan,data]");
    }

    @Test
    void whatIsUnknownIsNull() {
        Row row = only(new Watched(
                Watched.Standing.EXPECTED,
                List.of(),
                List.of("meetings"),
                "plenum",
                "Plenum",
                new CalendarSpan(DAY, DAY, DAY, DAY),
                Optional.empty(),
                new Surroundings.Counts(0, 0, 0)));
        assertThat(row.toString())
                .isEqualTo("[2020-07-05,2020-07-05,2020-07-05,2020-07-05,expected,meetings,plenum,null,Plenum,"
                        + "null,0,0,null,2020-06-01,plan,data]");
    }

    private static Row only(Watched entry) {
        List<Row> rows = WatchListRows.of(List.of(entry), RUN);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).size()).isEqualTo(WatchListRows.SCHEMA.size());
        return rows.get(0);
    }
}
