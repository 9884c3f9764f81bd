package coincide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each list's own convention, without its copy: what is printed stays beside the day that it means. */
class ReadersTest {
    @TempDir
    private Path folder;

    @Test
    void datesWithATimeAreUtcAndOthersStayAsPrinted() throws IOException {
        assertThat(read(PublicList.CNS_NTI, """
                        row,date_as_given,time_utc,missile,type,facility,lat,lon,apogee_km,distance_km,outcome,description
                        1,2016-04-15,20:33,,,,,,,,,
                        2,1984-09,,,,,,,,,,
                        """))
                .containsExactly(new ListRow("2016-04-15 20:33", "2016-04-16"), ListRow.local("1984-09"));
    }

    @Test
    void theOlderSheetHasShortYearsAndTwelveHours() throws IOException {
        assertThat(read(PublicList.CNS_2023, """
                        F1,Date,Launch Time (UTC),Missile Name,Missile Type,Facility Name,Facility Latitude,Facility Longitude,Apogee,Distance Travelled,Test Outcome,Source(s),Additional Information
                        1,9-Apr-84,,,,,,,,,,,\u00a0
                        2,Sep-84,,,,,,,,,,,
                        3,5-May-13,Unknown,,,,,,,,,,
                        4,7-Feb-16,12:29:00 AM,,,,,,,,,,
                        5,5-Jan-22,11:10:00 PM,,,,,,,,,,
                        """))
                .containsExactly(
                        new ListRow("9-Apr-84", "1984-04-09"),
                        new ListRow("Sep-84", "1984-09"),
                        new ListRow("5-May-13", "2013-05-05"),
                        new ListRow("7-Feb-16 12:29:00 AM", "2016-02-07"),
                        new ListRow("5-Jan-22 11:10:00 PM", "2022-01-06"));
    }

    @Test
    void onlyMissileRowsAreTaken() throws IOException {
        assertThat(read(PublicList.CSIS_KC, """
                        date,cat,event,desc,url
                        2006-10-09,nuclear_test,,,
                        2006-07-04,missile,,,
                        """)).containsExactly(ListRow.local("2006-07-04"));
    }

    private List<ListRow> read(PublicList list, String text) throws IOException {
        Path file = list.in(folder);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, Charset.forName("windows-1252"));
        return list.read(folder);
    }
}
