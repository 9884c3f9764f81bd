package coincide.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTableTest {
    @Test
    void readsTextNumbersAndTruthPlainly() {
        Workbooks book = Workbooks.of("days").row("days", "a", "b", "c", "d");
        book.row("days", "text", 39.66, 0.1 + 0.2, true);
        book.row("days", "007", 20170704, -0.0, false);
        book.row("days", "2017-07-04", 1e15, 1.5e-7, " x ");
        Table table = book.read(Optional.empty(), 1);
        assertThat(table.header()).containsExactly("a", "b", "c", "d");
        assertThat(table.lines())
                .extracting(Table.Line::cells)
                .containsExactly(
                        List.of("text", "39.66", "0.3", "true"),
                        List.of("007", "20170704", "0", "false"),
                        List.of("2017-07-04", "1000000000000000", "0.00000015", " x "));
        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(2L, 3L, 4L);
        assertThat(table.lines()).flatExtracting(Table.Line::flaws).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void countsDaysFromTheYearOfTheWorkbook(boolean from1904) {
        Workbooks book = Workbooks.of("days").from1904(from1904).row("days", "day", "time");
        XSSFSheet sheet = book.sheet("days");
        XSSFRow row = sheet.createRow(1);
        dated(row.createCell(0), "yyyy-mm-dd").setCellValue(LocalDate.of(2017, 7, 4));
        dated(row.createCell(1), "d/m/yy h:mm").setCellValue(LocalDateTime.of(2017, 7, 4, 9, 10));
        XSSFRow next = sheet.createRow(2);
        dated(next.createCell(0), "d-mmm-yy").setCellValue(LocalDateTime.of(2017, 7, 4, 0, 0, 0));
        dated(next.createCell(1), "h:mm:ss").setCellValue(0.5 + 30.0 / 86_400);
        assertThat(book.read(Optional.empty(), 1).lines())
                .extracting(Table.Line::cells)
                .containsExactly(List.of("2017-07-04", "2017-07-04T09:10"), List.of("2017-07-04", "12:00:30"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "false, 1,     1900-01-01",
        "false, 59,    1900-02-28",
        "false, 60,    1900-02-29",
        "false, 61,    1900-03-01",
        "false, 42920, 2017-07-04",
        "true,  1,     1904-01-02",
        "true,  60,    1904-03-01",
        "true,  41458, 2017-07-04",
        "false, -5,    -5",
    })
    void countsTheDayThatNeverWas(boolean from1904, double serial, String day) {
        Workbooks book = Workbooks.of("days").from1904(from1904).row("days", "day");
        dated(book.sheet("days").createRow(1).createCell(0), "yyyy-mm-dd").setCellValue(serial);
        assertThat(book.read(Optional.empty(), 1).lines().get(0).cells()).containsExactly(day);
    }

    @Test
    void formulasCountAsTheValueThatWasSaved() {
        Workbooks book = Workbooks.of("days").row("days", "a", "b", "c");
        XSSFRow row = book.sheet("days").createRow(1);
        row.createCell(0).setCellFormula("DATE(2017,7,4)");
        row.createCell(1).setCellFormula("\"x\"&\"y\"");
        row.createCell(2).setCellFormula("A99/0");
        dated(row.getCell(0), "yyyy-mm-dd");
        Table unsaved = book.read(Optional.empty(), 1);
        assertThat(unsaved.lines().get(0).cells()).containsExactly("=DATE(2017,7,4)", "=\"x\"&\"y\"", "=A99/0");
        assertThat(unsaved.lines().get(0).flaws())
                .extracting(Table.Flaw::rule, Table.Flaw::column, Table.Flaw::refuses)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("formula-unsaved", 1, true),
                        org.assertj.core.groups.Tuple.tuple("formula-unsaved", 2, true),
                        org.assertj.core.groups.Tuple.tuple("formula-unsaved", 3, true));
        book.compute();
        Table saved = book.read(Optional.empty(), 1);
        assertThat(saved.lines().get(0).cells()).containsExactly("2017-07-04", "xy", "#DIV/0!");
        assertThat(saved.lines().get(0).flaws())
                .containsExactly(new Table.Flaw(
                        2,
                        3,
                        "c",
                        "#DIV/0!",
                        "formula-error",
                        true,
                        "is an error of the spreadsheet",
                        "Repair cell C2 and save the workbook in a spreadsheet."));
    }

    @Test
    void errorsAreToldWithTheirCell() {
        Workbooks book = Workbooks.of("days").row("days", "a", "b");
        XSSFRow row = book.sheet("days").createRow(4);
        row.createCell(0).setCellValue("x");
        row.createCell(1).setCellErrorValue(FormulaError.REF);
        Table.Line line = book.read(Optional.empty(), 1).lines().get(0);
        assertThat(line.number()).isEqualTo(5);
        assertThat(line.cells()).containsExactly("x", "#REF!");
        assertThat(line.flaws())
                .extracting(Table.Flaw::remedy)
                .containsExactly("Repair cell B5 and save the workbook in a spreadsheet.");
    }

    @Test
    void beginsBelowTheHeaderAndPassesOverEmptyRows() {
        Workbooks book =
                Workbooks.of("days").row("days", "A list of days").row("days").row("days", " id ", "", "title");
        book.row("days", "1", "", "one").row("days", "", " ").row("days").row("days", "2", "x", "two", "", "beside");
        Table table = book.read(Optional.empty(), 3);
        assertThat(table.header()).containsExactly("id", "B", "title", "D", "E");
        assertThat(table.lines())
                .extracting(line -> line.number() + String.join("|", line.cells()))
                .containsExactly("41||one||", "72|x|two||beside");
    }

    private static XSSFCell dated(XSSFCell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }
}
