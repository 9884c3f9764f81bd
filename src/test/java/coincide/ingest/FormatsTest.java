package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.format.CsvTable;
import coincide.format.JsonLinesFiles;
import coincide.format.ParquetFiles;
import coincide.format.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One table in several formats: what is made of a row does not hang on how it was stored. */
class FormatsTest {
    private static final String LAUNCHES = """
            launch_id,launched_at,class,latitude,missiles,note
            a,2017-07-04T00:40Z,ICBM,39.66,1,"first, of ""two"" x"
            b,2017-08,SRBM,,2,미사일
            c,2018-05-04T09:00[Asia/Pyongyang],SRBM,-1.5,,
            d,2017-02-30,SRBM,,,
            a,2017-07-04T00:40Z,ICBM,39.66,1,"first, of ""two"" x"
            e,2017-09-15/2017-09-16,,,,
            """ + "f%d,2016-01-01,,,,%n".repeat(20);

    @TempDir
    private Path folder;

    private SmallInputs inputs;
    private Table table;

    @BeforeEach
    void write() throws IOException {
        Object[] numbers = new Object[20];
        Arrays.setAll(numbers, i -> i);
        String text = LAUNCHES.formatted(numbers);
        inputs = SmallInputs.in(folder).launches(text);
        table = CsvTable.read("", "", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameRowsInAnyFormatAreTheSameLaunches() throws IOException {
        Ingested csv = inputs.read();
        assertThat(csv.launches()).hasSize(24);
        JsonLinesFiles.write(folder.resolve("launches.jsonl"), table);
        ParquetFiles.write(folder.resolve("launches.parquet"), table);
        for (String other : new String[] {"launches.jsonl", "launches.parquet"}) {
            inputs.change(other.endsWith("l") ? "launches.csv" : "launches.jsonl", other);
            Ingested same = inputs.read();
            assertThat(same.launches()).isEqualTo(csv.launches());
            assertThat(same.filters()).extracting("rows").containsExactly(1L);
            assertThat(same.accounts().get(0)).satisfies(account -> {
                assertThat(account.source()).isEqualTo(other);
                assertThat(account.read()).isEqualTo(26);
                assertThat(account.quarantined()).isEqualTo(1);
            });
        }
        assertThat(inputs.problems())
                .contains(
                        "launches.parquet:4:2 [date-invalid] launched_at \"2017-02-30\" is not a calendar date"
                                + " (February 2017 has 28 days). Row quarantined. Fix it, or mark it uncertain as \"2017-02~\".");
    }

    @Test
    void aStatedFormatIsStrongerThanTheEnding() throws IOException {
        JsonLinesFiles.write(folder.resolve("launches.csv"), table);
        inputs.change("  source: launches.csv\n", "  source: launches.csv\n  format: jsonl\n");
        assertThat(inputs.read().launches()).hasSize(24);
        inputs.change("format: jsonl", "format: parquet");
        assertThat(inputs.problems())
                .containsExactly("launches.csv [parquet] The file is not Parquet: it does not begin with PAR1."
                        + " Nothing was run. Write or copy it again.");
        Files.writeString(folder.resolve("launches.csv"), "");
        assertThat(inputs.problems())
                .containsExactly("launches.csv [empty-file] The file is empty. Nothing was run. Write it again.");
    }

    @Test
    void calendarsAreReadWithTheZoneAndTheCoverageOfTheirSource() throws IOException {
        inputs.change("    source: holidays.csv\n", "    source: holidays.ics\n    zone: Asia/Pyongyang\n");
        Files.writeString(folder.resolve("holidays.ics"), """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:sun
                SUMMARY:Day of the Sun
                DTSTART;VALUE=DATE:20180415
                RRULE:FREQ=YEARLY
                END:VEVENT
                BEGIN:VEVENT
                UID:parade
                DTSTART:20170704T091000
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
        Ingested data = inputs.read();
        assertThat(data.milestones())
                .extracting(
                        milestone -> milestone.id() + " " + milestone.startsOn().text())
                .containsExactly(
                        "sun/2018-04-15 2018-04-15",
                        "sun/2019-04-15 2019-04-15",
                        "sun/2020-04-15 2020-04-15",
                        "parade 2017-07-04");
        assertThat(data.milestones().get(3).startsAt()).contains(Instant.parse("2017-07-04T00:40:00Z"));
    }

    @Test
    void theCnsSheetIsReadFromAWorkbookToo() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("launches.xlsx"))) {
            book.createSheet("About");
            XSSFSheet sheet = book.createSheet("Tests");
            sheet.createRow(0).createCell(0).setCellValue("A title above the table");
            XSSFRow header = sheet.createRow(1);
            String[] names = ("F1,Date,Launch Time (UTC),Missile Name,Missile Type,Facility Name,Facility Latitude,"
                            + "Facility Longitude,Apogee,Distance Travelled,Test Outcome,Additional Information,Source(s)")
                    .split(",");
            for (int i = 0; i < names.length; i++) {
                header.createCell(i).setCellValue(names[i]);
            }
            XSSFRow row = sheet.createRow(2);
            for (int i = 0; i < names.length; i++) {
                row.createCell(i).setCellValue("Unknown");
            }
            row.getCell(0).setCellValue(1);
            dated(book, row.getCell(1), "d-mmm-yy", LocalDate.of(2016, 2, 6).toEpochDay() + 25_569);
            dated(book, row.getCell(2), "h:mm:ss AM/PM", 23.5 / 24);
            row.getCell(8).setCellValue("550 km");
            book.write(out);
        }
        inputs.change(
                "source: launches.csv\n",
                "source: launches.xlsx\n  layout: cns-nti\n  sheet: Tests\n  header_row: 2\n");
        Ingested data = inputs.read();
        assertThat(data.problems()).isEmpty();
        assertThat(data.launches()).singleElement().satisfies(launch -> {
            assertThat(launch.id()).isEqualTo("1");
            assertThat(launch.at()).contains(Instant.parse("2016-02-06T23:30:00Z"));
            assertThat(launch.apogeeKm()).contains(550);
        });
        inputs.change("sheet: Tests", "sheet: Test");
        assertThat(inputs.problems()).singleElement().asString().contains("Did you mean \"Tests\"?");
    }

    private static void dated(XSSFWorkbook book, XSSFCell cell, String format, double value) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }
}
