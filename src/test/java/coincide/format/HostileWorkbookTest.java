package coincide.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coincide.ingest.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.logging.log4j.LogManager;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void saysWhatAFileIsThatIsNoWorkbook() throws IOException {
        assertThat(fault(new byte[0]))
                .isEqualTo("f.xlsx [empty-file] The file is empty. Nothing was run. Save the workbook again.");
        assertThat(fault("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("f.xlsx [xlsx-format] The file is no Excel workbook: it does not begin as a zip file does."
                        + " Nothing was run. Save it as .xlsx.");
        assertThat(fault(old()))
                .isEqualTo("f.xlsx [xlsx-format] The file is an old Excel workbook (.xls), whatever its name."
                        + " Nothing was run. Save it as .xlsx.");
        assertThat(fault(ZipParts.zip(Map.of("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8)))))
                .startsWith("f.xlsx [xlsx-format] The workbook cannot be read: ");
    }

    @Test
    void saysThatAWorkbookIsEncrypted() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(files)) {
                inside.write(book());
            }
            files.writeFilesystem(out);
        }
        assertThat(fault(out.toByteArray()))
                .isEqualTo("f.xlsx [xlsx-format] The workbook is encrypted. Nothing was run."
                        + " Save it without a password.");
    }

    @Test
    void namesTheSheetsThereAre() {
        Workbooks two =
                Workbooks.of("Missile tests", "Notes").row("Missile tests", "a").row("Missile tests", "1");
        assertThat(fault(two.bytes(), Optional.of("Misile tests"), 1))
                .isEqualTo("f.xlsx [sheet-missing] The workbook has no sheet \"Misile tests\". Nothing was run."
                        + " Did you mean \"Missile tests\"?");
        assertThat(fault(two.bytes(), Optional.of("x"), 1))
                .endsWith("The workbook has no sheet \"x\". Nothing was run. Known: Missile tests, Notes.");
        assertThat(fault(two.bytes()))
                .isEqualTo("f.xlsx [sheet-missing] The workbook has 2 sheets and the job names none of them."
                        + " Nothing was run. Name one as sheet: Missile tests, Notes.");
        assertThat(two.read(Optional.of("Missile tests"), 1).lines()).hasSize(1);
        assertThat(fault(Workbooks.of().bytes())).startsWith("f.xlsx [");
        assertThat(fault(two.bytes(), Optional.of("Notes"), 1))
                .isEqualTo("f.xlsx:1 [empty-file] Row 1 of the sheet names no column. Nothing was run."
                        + " Say which row does as header_row.");
        assertThat(fault(two.bytes(), Optional.of("Missile tests"), 7)).startsWith("f.xlsx:7 [empty-file] Row 7");
    }

    @Test
    void aWorkbookOfNoSheetsIsNamedSo() throws IOException {
        byte[] bytes = changed("xl/workbook.xml", xml -> xml.replaceAll("<sheets>.*</sheets>", "<sheets/>"));
        assertThat(fault(bytes))
                .isEqualTo(
                        "f.xlsx [sheet-missing] The workbook has no sheet. Nothing was run. Save it again with one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml", SHEET, "docProps/core.xml"})
    void refusesDocumentTypes(String part) throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        byte[] bytes = changed(part, xml -> xml.replaceFirst("\\?>\\s*", "?>" + entity));
        byte[] late = changed(
                part,
                xml -> xml.replaceFirst(
                        "\\?>\\s*", "?><!--" + "x".repeat(8_000 + part.length() * 17) + "-->" + entity));
        for (byte[] one : List.of(bytes, late)) {
            assertThat(fault(one))
                    .isEqualTo(
                            "f.xlsx [xlsx-format] The part %s of the workbook declares a document type, which none may."
                                            .formatted(part)
                                    + " Nothing was run. Save it again with a program you trust.");
        }
    }

    @Test
    void refusesADocumentTypeInAnotherEncoding() throws IOException {
        Map<String, byte[]> parts = ZipParts.of(book());
        String sheet = new String(parts.get(SHEET), StandardCharsets.UTF_8)
                .replaceFirst("^<\\?.*?\\?>\\s*", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x>");
        parts.put(SHEET, sheet.getBytes(StandardCharsets.UTF_16));
        assertThat(fault(ZipParts.zip(parts))).startsWith("f.xlsx [xlsx-format] The workbook cannot be read: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "xl/../../evil.xml", "/etc/evil", "..\\evil.xml", "C:evil"})
    void refusesPartsThatLeadOut(String part) throws IOException {
        Map<String, byte[]> parts = ZipParts.of(book());
        parts.put(part, "<x/>".getBytes(StandardCharsets.UTF_8));
        assertThat(fault(ZipParts.zip(parts)))
                .startsWith("f.xlsx [xlsx-format] The workbook has a part that leads out of it, " + part);
    }

    @Test
    void zipBombsEndSoon() throws IOException {
        Map<String, byte[]> parts = ZipParts.of(book());
        parts.put("xl/media/bomb.bin", new byte[XlsxFile.LARGEST_UNPACKED + 1]);
        byte[] bomb = ZipParts.zip(parts);
        assertThat(bomb).hasSizeLessThan(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(fault(bomb))
                .isEqualTo("f.xlsx [xlsx-limit] The workbook unpacks to more than 50331648 bytes."
                        + " Nothing was run. Save the sheet that is meant as CSV."));
        Map<String, byte[]> many = ZipParts.of(book());
        for (int i = 0; i < XlsxFile.MOST_PARTS; i++) {
            many.put("xl/media/" + i, new byte[0]);
        }
        assertThat(fault(ZipParts.zip(many))).startsWith("f.xlsx [xlsx-limit] The workbook has more than 1000 parts.");
        assertThat(fault(Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, XlsxFile.LARGEST + 1)))
                .startsWith("f.xlsx [xlsx-limit] The file has more than 33554432 bytes.");
    }

    @Test
    void farCellsAreNoReasonToFillTheSheet() {
        Workbooks wide = Workbooks.of("s").row("s", "a").row("s", "1");
        wide.sheet("s").getRow(1).createCell(16_000).setCellValue("far");
        assertThat(fault(wide.bytes())).startsWith("f.xlsx [xlsx-limit] The sheet has more than 2000 columns.");
        Workbooks deep = Workbooks.of("s").row("s", "a");
        deep.sheet("s").createRow(1_048_575).createCell(0).setCellValue("deep");
        assertThat(deep.read(Optional.empty(), 1).lines())
                .extracting(Table.Line::number)
                .containsExactly(1_048_576L);
    }

    @Test
    void brokenBytesAreFaultsAndNothingElse() throws IOException {
        byte[] sound = book();
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] broken = i % 3 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int n = 0; n < 3 && broken.length > 4; n++) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
            }
            faultOrTable(broken);
        }
        Map<String, byte[]> parts = ZipParts.of(sound);
        for (int i = 0; i < 150; i++) {
            Map<String, byte[]> spoiled = new TreeMap<>(parts);
            byte[] sheet = parts.get(i % 2 == 0 ? SHEET : "xl/workbook.xml").clone();
            sheet[random.nextInt(sheet.length)] = (byte) (32 + random.nextInt(95));
            spoiled.put(i % 2 == 0 ? SHEET : "xl/workbook.xml", sheet);
            faultOrTable(ZipParts.zip(spoiled));
        }
    }

    @Test
    void theLibraryTalksToNobody() {
        assertThat(LogManager.getLogger("org.apache.poi.util.XMLHelper").isFatalEnabled())
                .isFalse();
    }

    private static void faultOrTable(byte[] bytes) {
        try {
            assertThat(XlsxTable.read("f.xlsx", "hash", bytes, Optional.empty(), 1)
                            .header())
                    .isNotEmpty();
        } catch (FileFault e) {
            assertThat(e.rule()).matches("xlsx-.*|sheet-missing|empty-file");
        }
    }

    private static byte[] book() {
        return Workbooks.of("s").row("s", "a", "b").row("s", "x", 1).bytes();
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("s").createRow(0).createCell(0).setCellValue("a");
            book.write(out);
            return out.toByteArray();
        }
    }

    private interface Change {
        String of(String xml);
    }

    private static byte[] changed(String part, Change change) throws IOException {
        Map<String, byte[]> parts = ZipParts.of(book());
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        String other = change.of(xml);
        assertThat(other).isNotEqualTo(xml);
        parts.put(part, other.getBytes(StandardCharsets.UTF_8));
        return ZipParts.zip(parts);
    }

    private static String fault(byte[] bytes) {
        return fault(bytes, Optional.empty(), 1);
    }

    private static String fault(byte[] bytes, Optional<String> sheet, int headerRow) {
        FileFault fault =
                catchThrowableOfType(FileFault.class, () -> XlsxTable.read("f.xlsx", "hash", bytes, sheet, headerRow));
        return Problem.of("f.xlsx", "hash", fault).text();
    }
}
