package coincide.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coincide.tables.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class LagsTest {
    private final SparkSession spark = SparkTest.session();

    @Test
    void lagIsSignedFromTheNearerEnd() {
        List<Row> lags = join(
                List.of(launch("a", "2020-03-01"), launch("b", "2020-03-05"), launch("c", "2020-03-12")),
                List.of(milestone("m", "x", "2020-03-04", "2020-03-10", null)),
                7);
        assertThat(lags)
                .extracting(row -> row.getAs("launch_id"), row -> row.getAs("lag_days"), row -> row.getAs("phase"))
                .containsExactly(tuple("a", -3, "before"), tuple("b", 0, "during"), tuple("c", 2, "after"));
    }

    @Test
    void hoursNeedBothClocks() {
        List<Row> lags = join(
                List.of(launchAt("timed", "2026-01-03T22:50:00Z", "2026-01-04"), launch("untimed", "2026-01-04")),
                List.of(
                        milestone("trip", "x", "2026-01-04", "2026-01-07", "2026-01-04T01:50:00Z"),
                        milestone("meeting", "x", "2026-01-05", "2026-01-05", null)),
                3);
        assertThat(lags.stream()
                        .filter(row -> !row.isNullAt(row.fieldIndex("lag_hours")))
                        .toList())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.<String>getAs("launch_id")).isEqualTo("timed");
                    assertThat(row.<String>getAs("milestone_id")).isEqualTo("trip");
                    assertThat(row.<Double>getAs("lag_hours")).isEqualTo(-3.0);
                });
    }

    @Test
    void nearestPrefersTheUpcomingOfTwoEquallyClose() {
        List<Row> lags = join(
                List.of(launch("a", "2020-03-05")),
                List.of(
                        milestone("past", "x", "2020-03-02", "2020-03-03", null),
                        milestone("next", "x", "2020-03-07", "2020-03-07", null),
                        milestone("later", "x", "2020-03-09", "2020-03-09", null)),
                7);
        assertThat(lags)
                .extracting(
                        row -> row.getAs("milestone_id"),
                        row -> row.getAs("nearest"),
                        row -> row.getAs("nearest_earlier"),
                        row -> row.getAs("nearest_later"))
                .containsExactlyInAnyOrder(
                        tuple("past", false, true, false),
                        tuple("next", true, false, true),
                        tuple("later", false, false, false));
    }

    @Test
    void cancelledMilestonesAndUnknownDaysHaveNoLag() {
        Row cancelled = withStatus(milestone("m", "x", "2020-03-04", "2020-03-04", null), "cancelled");
        Row vague = RowFactory.create(launchCells("v", null, null));
        assertThat(join(List.of(launch("a", "2020-03-04"), vague), List.of(cancelled), 7))
                .isEmpty();
        Row held = milestone("m", "x", "2020-03-04", "2020-03-04", null);
        assertThat(join(List.of(launch("a", "2020-03-04"), vague), List.of(held), 7))
                .hasSize(1);
    }

    @Test
    void equalsComparingEveryPairWhateverTheOrderAndPartitions() {
        Random random = new Random(5);
        LocalDate origin = LocalDate.of(2020, 1, 1);
        List<Row> launches = new ArrayList<>();
        List<Row> milestones = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            launches.add(launch("l" + i, origin.plusDays(random.nextInt(900)).toString()));
            LocalDate start = origin.plusDays(random.nextInt(900));
            milestones.add(milestone(
                    "m" + i,
                    "f" + random.nextInt(3),
                    start.toString(),
                    start.plusDays(random.nextInt(20)).toString(),
                    null));
        }
        List<Row> joined = join(launches, milestones, 9);
        long pairs = launches.stream()
                .mapToLong(launch -> milestones.stream()
                        .filter(milestone -> near(launch, milestone))
                        .count())
                .sum();
        assertThat(joined).hasSize(Math.toIntExact(pairs));
        Collections.shuffle(launches, random);
        Collections.shuffle(milestones, random);
        Dataset<Row> shuffled =
                spark.createDataFrame(launches, Table.LAUNCHES.schema()).repartition(7);
        assertThat(sorted(Lags.join(shuffled, spark.createDataFrame(milestones, Table.MILESTONES.schema()), 9)))
                .isEqualTo(joined);
    }

    private static boolean near(Row launch, Row milestone) {
        LocalDate day = launch.getLocalDate(2);
        LocalDate start = milestone.getLocalDate(4);
        LocalDate end = milestone.getLocalDate(5);
        return !day.isBefore(start.minusDays(9)) && !day.isAfter(end.plusDays(9));
    }

    private List<Row> join(List<Row> launches, List<Row> milestones, int reach) {
        return sorted(Lags.join(
                spark.createDataFrame(launches, Table.LAUNCHES.schema()),
                spark.createDataFrame(milestones, Table.MILESTONES.schema()),
                reach));
    }

    private static List<Row> sorted(Dataset<Row> lags) {
        return lags.orderBy("launch_id", "family", "milestone_id").collectAsList();
    }

    private static Row launch(String id, String day) {
        return RowFactory.create(launchCells(id, null, LocalDate.parse(day)));
    }

    private static Row launchAt(String id, String instant, String day) {
        return RowFactory.create(launchCells(id, Instant.parse(instant), LocalDate.parse(day)));
    }

    private static Object[] launchCells(String id, Instant at, LocalDate day) {
        Object[] cells = new Object[Table.LAUNCHES.schema().length()];
        LocalDate known = day == null ? LocalDate.of(2020, 3, 1) : day;
        cells[0] = id;
        cells[1] = at;
        cells[2] = day;
        cells[3] = "Asia/Seoul";
        cells[5] = day == null ? "month" : "day";
        cells[6] = known;
        cells[7] = known;
        cells[8] = "series";
        return cells;
    }

    private static Row milestone(String id, String family, String start, String end, String at) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("family", family);
        cells.put("milestone_id", id);
        cells.put("series", "series");
        cells.put("starts_on", LocalDate.parse(start));
        cells.put("ends_on", LocalDate.parse(end));
        cells.put("date_precision", "day");
        cells.put("earliest", LocalDate.parse(start));
        cells.put("latest", LocalDate.parse(end));
        cells.put("open_end", false);
        cells.put("starts_at", at == null ? null : Instant.parse(at));
        cells.put("scheduled", true);
        cells.put("fixed", false);
        cells.put("reactive", false);
        cells.put("status", "held");
        return RowFactory.create(Arrays.stream(Table.MILESTONES.schema().fieldNames())
                .map(cells::get)
                .toArray());
    }

    private static Row withStatus(Row milestone, String status) {
        Object[] cells = new Object[milestone.length()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i == Table.MILESTONES.schema().fieldIndex("status") ? status : milestone.get(i);
        }
        return RowFactory.create(cells);
    }
}
