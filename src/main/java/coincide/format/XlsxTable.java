package coincide.format;

import coincide.plan.DidYouMean;
import coincide.plan.Quoted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads one sheet of an Excel workbook (.xlsx). Each row carries its number in the sheet.
 *
 * <p>Cells with a date format become {@code 2017-07-04}, or {@code 2017-07-04T09:10} where they have a clock time; other numbers
 * are written with at most 15 digits and no exponent; text stays text. A formula counts as the value that was saved with it. A
 * cell with an error, or with a formula without a value, refuses its row where its column is read.
 */
public final class XlsxTable {
    private XlsxTable() {}

    /**
     * The rows of a sheet; throws {@link FileFault} where the bytes are no workbook or the sheet cannot be told.
     *
     * @param sheet its name; may be left out where the workbook has one sheet only
     * @param headerRow row that names the columns, from 1
     */
    public static Table read(String name, String sha256, byte[] bytes, Optional<String> sheet, int headerRow) {
        XlsxFile.check(bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XlsxRows rows = new XlsxRows(sheet(workbook, sheet), headerRow, new XlsxCells(workbook.isDate1904()));
            return new Table(name, sha256, rows.header(), rows.lines());
        } catch (FileFault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            String reason = "The workbook cannot be read: " + e.getMessage();
            throw XlsxFile.format(reason, "Save it again as .xlsx with a spreadsheet.");
        }
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, Optional<String> wanted) {
        List<String> names = IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
        if (names.isEmpty()) {
            throw sheet("The workbook has no sheet", "Save it again with one.");
        }
        if (wanted.isEmpty() && names.size() > 1) {
            String reason = "The workbook has %d sheets and the job names none of them".formatted(names.size());
            throw sheet(reason, "Name one as sheet: " + String.join(", ", names) + ".");
        }
        String one = wanted.orElse(names.get(0));
        if (!names.contains(one)) {
            String reason = "The workbook has no sheet " + Quoted.of(one);
            throw sheet(reason, DidYouMean.sentence(names, one));
        }
        return workbook.getSheetAt(names.indexOf(one));
    }

    private static FileFault sheet(String reason, String remedy) {
        return new FileFault(0, 0, "sheet-missing", reason, remedy);
    }
}
