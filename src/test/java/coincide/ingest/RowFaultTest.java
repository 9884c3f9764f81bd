package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bad cell at a time: the row is quarantined, and the message says where, why and what to do. */
class RowFaultTest {
    @TempDir
    private Path folder;

    private SmallInputs inputs;

    @BeforeEach
    void write() throws IOException {
        inputs = SmallInputs.in(folder);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
        launched_at       | 2017-02-30 | 2:2 [date-invalid] launched_at "2017-02-30" is not a calendar date (February 2017 has 28 days). Row quarantined. Fix it, or mark it uncertain as "2017-02~".
        launched_at       | 2017-13-01 | 2:2 [date-invalid] launched_at "2017-13-01" is not a calendar date (there is no month 13). Row quarantined. Write year-month-day, for example 2017-07-04.
        launched_at       | 0000       | 2:2 [date-invalid] launched_at "0000" is not a calendar date (there is no year 0000). Row quarantined. Write the year with four digits.
        launched_at       | 20170704   | 2:2 [date-invalid] launched_at "20170704" is not written as year-month-day. Row quarantined. Write it as 2017-07-04.
        launched_at       | 04/07/2017 | 2:2 [date-invalid] launched_at "04/07/2017" is not a calendar date (day and month cannot be told apart). Row quarantined. Write year-month-day, for example 2017-07-04.
        launched_at       | ''         | 2:2 [required-empty] launched_at is required and empty. Row quarantined. Fill it in, or remove the row.
        launched_at       | 2018-05-04T23:45[Asia/Pyongyang] | 2:2 [time-gap] launched_at "2018-05-04T23:45[Asia/Pyongyang]" does not exist in Asia/Pyongyang: clocks were put forward over it. Row quarantined. Look the time up again, or write only the date.
        latitude          | 91         | 2:3 [number-range] latitude "91" is not between -90 and 90 degrees. Row quarantined. Check the column.
        longitude         | 12,5       | 2:3 [number-invalid] longitude "12,5" is not a number of degrees. Row quarantined. Write it with a decimal point, for example 39.66.
        longitude         | -180.5     | 2:3 [number-range] longitude "-180.5" is not between -180 and 180 degrees. Row quarantined. Check the column.
        missiles          | 0          | 2:3 [number-range] missiles "0" is below 1. Row quarantined. Leave the cell empty where it is not known.
        missiles          | two        | 2:3 [number-invalid] missiles "two" is not a whole number. Row quarantined. Write digits only, or leave the cell empty.
        missiles          | ٣          | 2:3 [number-invalid] missiles "٣" is not a whole number. Row quarantined. Write digits only, or leave the cell empty.
        outcome           | sucess     | 2:3 [value-unknown] outcome "sucess" is not one of success, failure, partial, unknown. Row quarantined. Did you mean "success"?
        confidence        | High       | 2:3 [value-unknown] confidence "High" is not one of high, medium, low. Row quarantined. Did you mean "high"?
        launched_on       | 2017-07-05 | 2:3 [local-day-mismatch] launched_on "2017-07-05" is not the day of launched_at, which is 2017-07-04 in Asia/Seoul. Row quarantined. Correct one of the two.
        first_reported_on | 2017-07    | 2:3 [date-invalid] first_reported_on "2017-07" is not a calendar date. Row quarantined. Write year-month-day, for example 2017-07-04.
        date_precision    | hour       | 2:3 [value-unknown] date_precision "hour" is not one of minute, day, month, year, range. Row quarantined.
        date_precision    | minute     | 2:3 [precision-mismatch] date_precision "minute" does not fit a date known to the day. Row quarantined. Correct the date or its precision.
        """)
    void quarantinesLaunches(String column, String value, String told) throws IOException {
        String cell = value.contains(",") ? '"' + value + '"' : value;
        if (column.equals("launched_at")) {
            inputs.launchRows("launch_id,launched_at", "bad," + cell);
        } else {
            inputs.launchRows("launch_id,launched_at," + column, "bad,2017-07-04," + cell);
        }
        Ingested data = inputs.read();
        assertThat(data.problems()).extracting(Problem::text).containsExactly("launches.csv:" + told);
        assertThat(data.accounts().get(0).quarantined()).isEqualTo(1);
        assertThat(data.launches()).hasSize(20).noneMatch(launch -> launch.id().equals("bad"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
        ends_on      | 2017-07-03  | 2:3 [end-before-start] ends_on "2017-07-03" is before the start, 2017-07-04. Row quarantined. Swap them, or fix the one that is wrong.
        ends_on      | 2017-06     | 2:3 [end-before-start] ends_on "2017-06" is before the start, 2017-07-04. Row quarantined. Swap them, or fix the one that is wrong.
        ends_on      | 2017-06-31  | 2:3 [date-invalid] ends_on "2017-06-31" is not a calendar date (June 2017 has 30 days). Row quarantined. Fix it, or mark it uncertain as "2017-06~".
        zone         | Asia/Soul   | 2:3 [zone-unknown] zone "Asia/Soul" is not the name of a time zone. Row quarantined. Did you mean "Asia/Seoul"?
        zone         | +09:00      | 2:3 [zone-unknown] zone "+09:00" is not the name of a time zone. Row quarantined. Write a name of the time zone database, for example Asia/Seoul.
        status       | canceled    | 2:3 [value-unknown] status "canceled" is not one of held, curtailed, extended, postponed, cancelled, scheduled. Row quarantined. Did you mean "cancelled"?
        scheduled    | yes         | 2:3 [value-unknown] scheduled "yes" is not one of true, false. Row quarantined. Write true or false.
        announced_on | spring 2017 | 2:3 [date-invalid] announced_on "spring 2017" is not a calendar date. Row quarantined. Write year-month-day, for example 2017-07-04.
        starts_at    | 2017-07-04T10:00 | 2:3 [zone-missing] starts_at "2017-07-04T10:00" does not say whose clock it is. Row quarantined. Write 2017-07-04T00:40Z, 2017-07-04T09:10+08:30 or 2017-07-04T09:10[Asia/Pyongyang].
        """)
    void quarantinesMilestones(String column, String value, String told) throws IOException {
        inputs.milestoneRows("milestone_id,starts_on," + column, "bad,2017-07-04," + value);
        Ingested data = inputs.read();
        assertThat(data.problems()).extracting(Problem::text).containsExactly("holidays.csv:" + told);
        assertThat(data.milestones())
                .hasSize(20)
                .noneMatch(milestone -> milestone.id().equals("bad"));
    }

    @Test
    void aRowShowsAllItsFaults() throws IOException {
        inputs.launchRows("launch_id,launched_at,missiles,outcome", "bad,2017-02-30,none,won");
        assertThat(inputs.problems()).hasSize(3);
        assertThat(inputs.read().accounts().get(0).quarantined()).isEqualTo(1);
    }

    @Test
    void rowsWithOtherCellCountsAreQuarantined() throws IOException {
        inputs.launchRows("launch_id,launched_at", "few", "many,2017-07-04,x");
        assertThat(inputs.problems())
                .containsExactly(
                        "launches.csv:2 [cell-count] The row has 1 cells, the header has 2. Row quarantined."
                                + " Look for a comma that is missing, or that needs quotes.",
                        "launches.csv:3 [cell-count] The row has 3 cells, the header has 2. Row quarantined."
                                + " Look for a comma that is missing, or that needs quotes.");
    }

    @Test
    void hostileValuesAreShownHarmlessly() throws IOException {
        inputs.launchRows("launch_id,launched_at", "bad,\"2017\u001b[31m\r\n\u202e\"\"<script>\"");
        assertThat(inputs.problems())
                .containsExactly("launches.csv:2:2 [date-invalid] launched_at"
                        + " \"2017\\u{1b}[31m\\r\\n\\u{202e}\\\"<script>\" is not a calendar date. Row quarantined."
                        + " Write year-month-day, for example 2017-07-04.");
    }

    @Test
    void longValuesAreCut() throws IOException {
        inputs.launchRows("launch_id,launched_at", "bad," + "x".repeat(500));
        assertThat(inputs.problems().get(0))
                .contains("x".repeat(80) + "... (420 more characters)\"")
                .hasSizeLessThan(300);
        assertThat(inputs.read().problems().get(0).value()).hasSize(500);
    }

    @Test
    void aTimeThatOccursTwiceIsUsedAndFlagged() throws IOException {
        inputs.launchRows("launch_id,launched_at", "twice,2015-08-14T23:45[Asia/Pyongyang]");
        assertThat(inputs.problems())
                .containsExactly("launches.csv:2:2 [time-twice] launched_at \"2015-08-14T23:45[Asia/Pyongyang]\""
                        + " occurred twice that day; the first of the two is taken. Write it with its offset.");
        assertThat(inputs.read().launches()).hasSize(21);
    }

    @Test
    void aPrintedDayFarOffIsFlagged() throws IOException {
        inputs.launchRows("launch_id,launched_at,printed_on", "a,2017-07-04,2017-07-03", "b,2017-07-04,2017-04-07");
        assertThat(inputs.problems())
                .containsExactly("launches.csv:3:3 [printed-day-far] printed_on \"2017-04-07\" is more than a day from"
                        + " launched_at. Check both against the source.");
    }

    @Test
    void aPrintedDayOfNoKnownClockCanBeThatOfAReport() throws IOException {
        inputs.launchRows(
                "launch_id,launched_at,printed_on,printed_clock",
                "a,2017-07-04,2017-07-09,unknown",
                "b,2017-07-04,2017-07-09,kst",
                "c,2017-07-04,2017-02-30,unknown");
        assertThat(inputs.problems())
                .satisfiesExactly(
                        far -> assertThat(far).startsWith("launches.csv:3:3 [printed-day-far]"),
                        invalid -> assertThat(invalid).startsWith("launches.csv:4:3 [date-invalid]"));
    }
}
