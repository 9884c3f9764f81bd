package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Launch;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public tables as they come, in small files of our own. */
class ForeignLayoutTest {
    private static final String CNS = "F1,Date,Date Entered/Updated,Launch Time (UTC),Missile Name,Missile Type,"
            + "Launch Agency/Authority,Facility Name,Facility Location,Other Name,Facility Latitude,Facility Longitude,"
            + "Landing Location,Apogee,Distance Travelled,Confirmation Status,Test Outcome,Additional Information,"
            + "Source(s)\n";

    @TempDir
    private Path folder;

    private SmallInputs inputs;

    @BeforeEach
    void write() throws IOException {
        inputs = SmallInputs.in(folder);
    }

    @Test
    void theCnsSheetIsReadAsASpreadsheetSavesIt() throws IOException {
        layout("cns-nti");
        inputs.change("from: 2012-01-01", "from: 1980-01-01");
        inputs.launches(
                latin(
                        CNS
                                + "1,9-Apr-84,1-Jan-16,,Alpha,SRBM,,Site A,A,A,40.5,129.25,Unknown,Unknown,\"1,380 km\",Confirmed,Success,\u00a0,x\n"
                                + "2,Sep-84,1-Jan-16,Unknown,Alpha,Unknown,,Site A,A,A,Unknown,Unknown,Unknown,N/A,N/A,Confirmed,Failure,,x\n"
                                + "3,6-Feb-16,1-Jan-16,11:30:00 PM,Beta\u00a0,SLV,,Site\u2019s,A,A,40.5,129.25,Sea,2111.5 km,0 km,Confirmed,Unknown,n,x\n"
                                + "4,7-Feb-16,1-Jan-16,12:29:00 AM,Beta,SLV,,Site B,A,A,40.5,129.25,Sea,500,between 25 and 90 km,Confirmed,Success,n,x\n"));
        Ingested data = inputs.read();
        assertThat(data.problems()).isEmpty();
        List<Launch> launches = data.launches();
        assertThat(launches)
                .extracting(launch -> launch.id() + " " + launch.day().earliest() + " "
                        + launch.day().precision())
                .containsExactly(
                        "1 1984-04-09 DAY", "2 1984-09-01 MONTH", "3 2016-02-07 MINUTE", "4 2016-02-07 MINUTE");
        assertThat(launches.get(3).at()).contains(java.time.Instant.parse("2016-02-07T00:29:00Z"));
        assertThat(launches).extracting(launch -> launch.rangeKm().orElse(-1)).containsExactly(1_380, -1, 0, -1);
        assertThat(launches.get(0).apogeeKm()).isEmpty();
        assertThat(launches.get(0).note()).isEmpty();
        assertThat(launches.get(0).outcome()).contains("success");
        assertThat(launches.get(1).kind()).isEmpty();
        assertThat(launches.get(1).latitude()).isEmpty();
        assertThat(launches.get(2)).satisfies(launch -> {
            assertThat(launch.apogeeKm()).contains(2_112);
            assertThat(launch.outcome()).contains("unknown");
            assertThat(launch.name()).contains("Beta");
            assertThat(launch.site()).contains("Site\u2019s");
            assertThat(launch.missiles()).contains(1);
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        31-Apr-84  |             | 2:2 [date-invalid] Date "31-Apr-84" is not a calendar date. Row quarantined. Write year-month-day, for example 2017-07-04.
        4/9/84     |             | 2:2 [date-invalid] Date "4/9/84" is not a calendar date (day and month cannot be told apart). Row quarantined. Write year-month-day, for example 2017-07-04.
        9-Apr-84   | 13:29:00 PM | 2:2 [time-invalid] Date "1984-04-09 13:29:00 PM" is not a date and time. Row quarantined. Write 2017-07-04T00:40Z, 2017-07-04T09:10+08:30 or 2017-07-04T09:10[Asia/Pyongyang].
        Sep-84     | 1:00:00 PM  | 2:2 [time-invalid] Date "1984-09 1:00:00 PM" is not a date and time. Row quarantined. Write 2017-07-04T00:40Z, 2017-07-04T09:10+08:30 or 2017-07-04T09:10[Asia/Pyongyang].
        """)
    void whatFitsNoPatternIsRefusedWithThePlaceInTheFile(String date, String time, String told) throws IOException {
        layout("cns-nti");
        String row = "%s,%s,,%s,,,,,,,,,,,,,,,\n";
        StringBuilder rows = new StringBuilder(CNS).append(row.formatted("bad", date, time == null ? "" : time));
        for (int i = 0; i < 20; i++) {
            rows.append(row.formatted(i, "9-Apr-14", "1:00:00 AM"));
        }
        inputs.launches(rows.toString());
        assertThat(inputs.problems()).containsExactly("launches.csv:" + told);
    }

    @Test
    void columnsThatTheLayoutNeedsAndNewOnesAreTold() throws IOException {
        layout("cns-nti");
        inputs.launches(CNS.replace("Launch Time (UTC)", "Launch Time"));
        assertThat(inputs.problems())
                .containsExactly("launches.csv:1 [column-missing] The layout reads clock times from"
                        + " \"Launch Time (UTC)\", which is not in the header. Nothing was run."
                        + " Without them days would be those of another clock.");
        inputs.launches(CNS.replace("Apogee", "Height"));
        assertThat(inputs.problems())
                .containsExactly(
                        "launches.csv:1 [column-missing] Apogee is named by the job file (our apogee_km) and not in the"
                                + " header. Nothing was run. Known: "
                                + CNS.strip().replace("Apogee", "Height").replace(",", ", ")
                                + ", missiles.",
                        "launches.csv:1 [column-unknown] Columns that are not read: \"Height\".");
    }

    @Test
    void theSameDatabaseMadeFlat() throws IOException {
        layout("cns-flat");
        inputs.launches(
                "row,date_as_given,time_utc,datetime_kst,series,missile,type,facility,lat,lon,landing,apogee_km,"
                        + "distance_km,bearing,outcome,description\n"
                        + "1,2016-04-15,20:33,x,1,Alpha,IRBM,Site A,39.5,124.75,unknown,unknown,na,90,unknown,d\n"
                        + "2,2012-06,,x,2,Beta,Unknown,Site B,39.5,124.75,sea,3724.9,950,90,success,d\n");
        Ingested data = inputs.read();
        assertThat(data.problems()).isEmpty();
        assertThat(data.launches())
                .extracting(launch -> launch.day().earliest() + " " + launch.kind() + " " + launch.apogeeKm())
                .containsExactly(
                        "2016-04-16 Optional[IRBM] Optional.empty", "2012-06-01 Optional.empty Optional[3725]");
    }

    @Test
    void theTablesOfCsisHaveNoIdsAndOtherEventsToo() throws IOException {
        layout("csis-beyond-parallel");
        String row = "2016-07-04,Missile Provocation,Test,One,u\n";
        inputs.launches("date,type,event,description,resources\n" + row + "2016-10-09,Nuclear Provocation,Test,Two,u\n"
                + row + row.replace("One", "Three"));
        Ingested data = inputs.read();
        assertThat(data.accounts().get(0))
                .extracting("read", "used", "quarantined", "filtered")
                .containsExactly(4L, 2L, 0L, 2L);
        assertThat(data.launches())
                .extracting(Launch::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("csis-bp-[0-9a-f]{12}"));
        assertThat(data.filters())
                .extracting("reason")
                .containsExactly("class is not selected", "copy of an earlier row");
        inputs.change("layout: csis-beyond-parallel", "layout: csis-korea-chair\n  select: {class: [terror]}");
        inputs.launches("date,cat,event,desc,sev,source,sourceType,url,leader\n2016-07-04,missile,e,d,3,s,t,u,l\n"
                + "2016-07-05,terror,e,d,3,s,t,u,l\n");
        assertThat(inputs.read().launches())
                .extracting(launch -> launch.kind().orElseThrow())
                .containsExactly("terror");
    }

    @Test
    void aLayoutIsPartOfThePlan() throws IOException {
        String plain = inputs.job().hash();
        layout("cns-nti");
        assertThat(inputs.job().hash()).isNotEqualTo(plain);
    }

    private void layout(String name) {
        inputs.change("  source: launches.csv\n", "  source: launches.csv\n  layout: " + name + "\n");
    }

    private static byte[] latin(String text) {
        return text.getBytes(Charset.forName("windows-1252"));
    }
}
