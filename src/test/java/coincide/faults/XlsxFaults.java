package coincide.faults;

import coincide.format.Workbooks;
import coincide.format.ZipParts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;

/** Rows 50 to 52. */
final class XlsxFaults {
    private static final String NAME = "meetings.xlsx";

    static final List<Fault> ROWS = List.of(
            Fault.of(50, "a workbook that attacks", "refused within bounded time and memory")
                    .tried(
                            "zip bomb",
                            65,
                            "meetings.xlsx [xlsx-limit] The workbook unpacks to more than 50331648 bytes."
                                    + " Nothing was run.",
                            job -> job.meetings(NAME, with("xl/media/bomb.bin", new byte[50_331_649])))
                    .tried(
                            "DOCTYPE",
                            65,
                            "meetings.xlsx [xlsx-format] The part xl/styles.xml of the workbook declares a document type,"
                                    + " which none may. Nothing was run.",
                            job -> job.meetings(
                                    NAME,
                                    with(
                                            "xl/styles.xml",
                                            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"
                                                    .getBytes(StandardCharsets.UTF_8))))
                    .tried(
                            "a part ../evil.xml",
                            65,
                            "meetings.xlsx [xlsx-format] The workbook has a part that leads out of it, ../evil.xml",
                            job -> job.meetings(NAME, with("../evil.xml", new byte[0]))),
            Fault.of(51, "dates and errors of a spreadsheet", "read right, or the row is quarantined")
                    .tested("days since 1904", "format.XlsxTableTest.countsDaysFromTheYearOfTheWorkbook")
                    .tried(
                            "a date as text that is none",
                            0,
                            "meetings.xlsx:2:2 [date-invalid] starts_on \"2017-02-30\" is not a calendar date"
                                    + " (February 2017 has 28 days). Row quarantined.",
                            job -> job.meetings(NAME, book("2017-02-30").bytes()))
                    .tried(
                            "a formula error",
                            0,
                            "meetings.xlsx:2:2 [formula-error] starts_on \"#REF!\" is an error of the spreadsheet."
                                    + " Row quarantined. Repair cell B2",
                            job -> {
                                Workbooks book = book("2017-07-04");
                                book.sheet("s").getRow(1).getCell(1).setCellErrorValue(FormulaError.REF);
                                job.meetings(NAME, book.bytes());
                            }),
            Fault.of(52, "what is no workbook", "refused; it is said what the file is")
                    .tried(
                            "an .xls renamed",
                            65,
                            "meetings.xlsx [xlsx-format] The file is an old Excel workbook (.xls), whatever its name."
                                    + " Nothing was run. Save it as .xlsx.",
                            job -> job.meetings(NAME, old()))
                    .tried(
                            "encrypted",
                            65,
                            "meetings.xlsx [xlsx-format] The workbook is encrypted. Nothing was run."
                                    + " Save it without a password.",
                            job -> job.meetings(NAME, encrypted()))
                    .tried(
                            "no sheet",
                            65,
                            "meetings.xlsx [sheet-missing] The workbook has no sheet. Nothing was run.",
                            job -> job.meetings(NAME, withoutSheets())));

    private XlsxFaults() {}

    private static Workbooks book(String first) {
        Workbooks book = Workbooks.of("s").row("s", "milestone_id", "starts_on").row("s", "a", first);
        for (int i = 0; i < 60; i++) {
            book.row("s", "ok-" + i, "20%02d-%02d-05".formatted(12 + i / 12, 1 + i % 12));
        }
        return book;
    }

    private static byte[] with(String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = ZipParts.of(book("2017-07-04").bytes());
        parts.put(part, content);
        return ZipParts.zip(parts);
    }

    private static byte[] withoutSheets() throws IOException {
        Map<String, byte[]> parts = ZipParts.of(book("2017-07-04").bytes());
        String book = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
        return with(
                "xl/workbook.xml",
                book.replaceAll("<sheets>.*</sheets>", "<sheets/>").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("s").createRow(0).createCell(0).setCellValue("a");
            book.write(out);
            return out.toByteArray();
        }
    }

    /** As far as it is looked at: the container of an encrypted workbook. */
    private static byte[] encrypted() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String entry : List.of("EncryptionInfo", "EncryptedPackage")) {
                files.createDocument(new ByteArrayInputStream(new byte[64]), entry);
            }
            files.writeFilesystem((OutputStream) out);
            return out.toByteArray();
        }
    }
}
