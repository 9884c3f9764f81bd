package coincide.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a test fills. */
public final class Workbooks {
    private final XSSFWorkbook book = new XSSFWorkbook();

    private Workbooks() {}

    public static Workbooks of(String... sheets) {
        Workbooks workbook = new Workbooks();
        for (String sheet : sheets) {
            workbook.book.createSheet(sheet);
        }
        return workbook;
    }

    Workbooks from1904(boolean from1904) {
        book.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
        return this;
    }

    public XSSFSheet sheet(String name) {
        return book.getSheet(name);
    }

    /** Adds a row below the others; of no values, an empty one. */
    public Workbooks row(String sheet, Object... values) {
        XSSFRow row = sheet(sheet).createRow(sheet(sheet).getLastRowNum() + 1);
        for (int i = 0; i < values.length; i++) {
            XSSFCell cell = row.createCell(i);
            if (values[i] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (values[i] instanceof Boolean truth) {
                cell.setCellValue(truth);
            } else {
                cell.setCellValue(values[i].toString());
            }
        }
        return this;
    }

    /** Saves the values of all formulas, as a spreadsheet does. */
    void compute() {
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Table read(Optional<String> sheet, int headerRow) {
        return XlsxTable.read("f.xlsx", "hash", bytes(), sheet, headerRow);
    }
}
