package coincide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each list's own convention, without its copy. */
class ReadersTest {
    @TempDir
    private Path folder;

    @Test
    void datesWithATimeAreUtcAndOthersStayAsPrinted() throws IOException {
        assertThat(CnsFlatReader.read(file("""
                        date_as_given,time_utc
                        2016-04-15,20:33
                        1984-09,
                        """)))
                .containsExactly(new ListRow("2016-04-15 20:33", "2016-04-16"), ListRow.local("1984-09"));
    }

    @Test
    void theOlderSheetHasShortYearsAndTwelveHours() throws IOException {
        assertThat(CnsSheetReader.read(file("""
                        Date,Launch Time (UTC),Remark
                        9-Apr-84,,\u00a0
                        Sep-84,,
                        5-May-13,Unknown,
                        7-Feb-16,12:29:00 AM,
                        5-Jan-22,11:10:00 PM,
                        """)))
                .containsExactly(
                        new ListRow("9-Apr-84", "1984-04-09"),
                        new ListRow("Sep-84", "1984-09"),
                        new ListRow("5-May-13", "2013-05-05"),
                        new ListRow("7-Feb-16 12:29:00 AM", "2016-02-07"),
                        new ListRow("5-Jan-22 11:10:00 PM", "2022-01-06"));
    }

    @Test
    void onlyMissileRowsAreTaken() throws IOException {
        assertThat(CsisReader.read(file("date,cat\n2006-10-09,nuclear_test\n2006-07-04,missile\n"), "cat", "missile"))
                .containsExactly(ListRow.local("2006-07-04"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text, Charset.forName("windows-1252"));
    }
}
