package coincide.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Looks at the bytes of a workbook before they are opened: what they are, and what they would grow to. */
final class XlsxFile {
    static final int LARGEST = 32 << 20;
    static final int LARGEST_UNPACKED = 48 << 20;
    static final int MOST_PARTS = 1_000;
    static final double LEAST_RATIO = 0.005;

    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private static final String UNTRUSTED = "Save it again with a program you trust.";

    static {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_UNPACKED);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private XlsxFile() {}

    /** Throws {@link FileFault} on anything but a zip file of modest parts. */
    static void check(byte[] bytes) {
        if (bytes.length == 0) {
            throw new FileFault(0, 0, "empty-file", "The file is empty", "Save the workbook again.");
        }
        if (bytes.length > LARGEST) {
            throw limit("The file has more than " + LARGEST + " bytes");
        }
        if (begins(bytes, 0, OLE)) {
            throw find(bytes, bytes.length, ENCRYPTED)
                    ? format("The workbook is encrypted", "Save it without a password.")
                    : format("The file is an old Excel workbook (.xls), whatever its name", "Save it as .xlsx.");
        }
        if (!begins(bytes, 0, ZIP)) {
            throw format("The file is no Excel workbook: it does not begin as a zip file does", "Save it as .xlsx.");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            parts(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw format("The workbook cannot be unpacked: " + e.getMessage(), "Save it again: it may be cut.");
        }
    }

    private static void parts(ZipInputStream zip) throws IOException {
        long unpacked = 0;
        int count = 0;
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            count++;
            if (count > MOST_PARTS) {
                throw limit("The workbook has more than " + MOST_PARTS + " parts");
            }
            name(part.getName());
            unpacked = unpack(zip, part.getName(), unpacked);
        }
    }

    /** Unpacks a part, to count and to look for a document type: the library ignores one in parts that it can do without. */
    private static long unpack(ZipInputStream zip, String part, long before) throws IOException {
        byte[] buffer = new byte[8192];
        long unpacked = before;
        int kept = 0;
        for (int n = zip.read(buffer, kept, buffer.length - kept); n > 0; ) {
            unpacked += n;
            if (unpacked > LARGEST_UNPACKED) {
                throw limit("The workbook unpacks to more than " + LARGEST_UNPACKED + " bytes");
            }
            if (find(buffer, kept + n, DOCTYPE)) {
                String reason = "The part %s of the workbook declares a document type, which none may".formatted(part);
                throw format(reason, UNTRUSTED);
            }
            int filled = kept + n;
            kept = Math.min(filled, DOCTYPE.length - 1);
            System.arraycopy(buffer, filled - kept, buffer, 0, kept);
            n = zip.read(buffer, kept, buffer.length - kept);
        }
        return unpacked;
    }

    private static void name(String name) {
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || ("/" + name + "/").contains("/../")) {
            throw format("The workbook has a part that leads out of it, " + name, UNTRUSTED);
        }
    }

    private static boolean find(byte[] bytes, int length, byte[] wanted) {
        for (int i = 0; i + wanted.length <= length; i++) {
            if (begins(bytes, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    static FileFault limit(String reason) {
        return new FileFault(0, 0, "xlsx-limit", reason, "Save the sheet that is meant as CSV.");
    }

    static FileFault format(String reason, String remedy) {
        return new FileFault(0, 0, "xlsx-format", reason, remedy);
    }
}
