package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Milestone;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of a workbook through the job file and the checks that all rows pass. */
class WorkbookFileTest {
    @TempDir
    private Path folder;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet sheet;
    private SmallInputs inputs;

    @BeforeEach
    void fill() throws IOException {
        inputs = SmallInputs.in(folder)
                .change(
                        "source: holidays.csv",
                        "source: days.xlsx\n    sheet: Days\n    header_row: 3\n    mapping: {title: name}");
        book.createSheet("Notes");
        sheet = book.createSheet("Days");
        sheet.createRow(0).createCell(0).setCellValue("Days of the year");
        XSSFRow header = sheet.createRow(2);
        header.createCell(0).setCellValue("milestone_id");
        header.createCell(1).setCellValue("starts_on");
        header.createCell(2).setCellValue("name");
        header.createCell(3).setCellValue("own count");
        CellStyle dated = book.createCellStyle();
        dated.setDataFormat(book.createDataFormat().getFormat("d-mmm-yy"));
        for (int i = 0; i < 40; i++) {
            XSSFRow row = sheet.createRow(3 + i);
            row.createCell(0).setCellValue("ok-" + i);
            row.createCell(1).setCellValue(LocalDate.of(2015, 1, 1).plusDays(i));
            row.getCell(1).setCellStyle(dated);
            row.createCell(2).setCellValue("Day " + i);
        }
    }

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    @Test
    void rowsBecomeMilestones() throws IOException {
        Ingested data = read();
        assertThat(data.milestones()).hasSize(40);
        assertThat(data.milestones().get(39).title()).isEqualTo("Day 39");
        assertThat(data.milestones().get(39).startsOn().earliest()).isEqualTo("2015-02-09");
        assertThat(data.problems())
                .extracting(Problem::text)
                .containsExactly("days.xlsx:1 [column-unknown] Columns that are not read: \"own count\".");
    }

    @Test
    void anErrorCountsInColumnsThatAreReadOnly() throws IOException {
        sheet.getRow(10).createCell(3).setCellErrorValue(FormulaError.DIV0);
        sheet.getRow(11).getCell(2).setCellErrorValue(FormulaError.REF);
        sheet.getRow(12).createCell(1).setCellFormula("TODAY()");
        sheet.getRow(13).getCell(1).setCellValue("2017-02-30");
        Ingested data = read();
        assertThat(data.milestones()).extracting(Milestone::id).hasSize(37).contains("ok-7");
        assertThat(data.accounts().get(1).quarantined()).isEqualTo(3);
        assertThat(data.problems())
                .extracting(Problem::text)
                .containsExactly(
                        "days.xlsx:1 [column-unknown] Columns that are not read: \"own count\".",
                        "days.xlsx:12:3 [formula-error] name \"#REF!\" is an error of the spreadsheet. Row quarantined."
                                + " Repair cell C12 and save the workbook in a spreadsheet.",
                        "days.xlsx:13:2 [formula-unsaved] starts_on \"=TODAY()\" is a formula whose value was not"
                                + " saved. Row quarantined. Repair cell B13 and save the workbook in a spreadsheet.",
                        "days.xlsx:14:2 [date-invalid] starts_on \"2017-02-30\" is not a calendar date (February 2017"
                                + " has 28 days). Row quarantined. Fix it, or mark it uncertain as \"2017-02~\".");
    }

    @Test
    void aSheetThatIsNotThereStopsTheRun() throws IOException {
        inputs.change("sheet: Days", "sheet: Day");
        save();
        assertThat(inputs.problems())
                .contains("days.xlsx [sheet-missing] The workbook has no sheet \"Day\". Nothing was run."
                        + " Did you mean \"Days\"?");
    }

    private Ingested read() throws IOException {
        save();
        return inputs.read();
    }

    private void save() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("days.xlsx"))) {
            book.write(out);
        }
    }
}
