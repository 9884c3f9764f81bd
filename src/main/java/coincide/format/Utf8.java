package coincide.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text as it must be in every file: whole UTF-8, no NUL, no cell that is huge. */
public final class Utf8 {
    private Utf8() {}

    /** Throws {@link FileFault} where bytes are not UTF-8. */
    static void check(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (mark == 0xfeff || mark == 0xfffe) {
            throw new FileFault(0, 0, "encoding", "The file is UTF-16, not UTF-8: see byte 0", "Save it as UTF-8.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            String reason = "The file is not UTF-8: byte %s at offset %s cannot stand there"
                    .formatted(Integer.toHexString(bytes[in.position()] & 0xff), in.position());
            throw new FileFault(0, 0, "encoding", reason, "Save it as UTF-8.");
        }
    }

    /** The bytes of a file that is UTF-8, or of that other encoding, as UTF-8; throws {@link FileFault} where it is neither. */
    public static byte[] from(Charset encoding, byte[] bytes) {
        try {
            check(bytes);
            return bytes;
        } catch (FileFault e) {
            return decoded(encoding, bytes);
        }
    }

    private static byte[] decoded(Charset encoding, byte[] bytes) {
        try {
            CharBuffer text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            String reason = "The file is neither UTF-8 nor " + encoding.name();
            throw new FileFault(0, 0, "encoding", reason, "Save it as UTF-8.");
        }
    }

    /** Whether bytes begin with the mark that some programs write before UTF-8. */
    static boolean marked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
    }

    /** A cell of a format whose text can hold what no text should; throws {@link FileFault} where it does. */
    static String sound(String cell, long line, int column) {
        if (cell.length() > Limits.LONGEST_CELL) {
            String reason = "The cell is longer than " + Limits.LONGEST_CELL + " characters";
            throw new FileFault(line, column, "text-limit", reason, "Shorten it, or leave the column out.");
        }
        for (int i = 0; i < cell.length(); i++) {
            char here = cell.charAt(i);
            boolean paired = Character.isHighSurrogate(here)
                    && i + 1 < cell.length()
                    && Character.isLowSurrogate(cell.charAt(i + 1));
            if (here == 0 || Character.isSurrogate(here) && !paired) {
                String reason = here == 0 ? "There is a NUL in the cell" : "There is half a character in the cell";
                throw new FileFault(line, column, "encoding", reason, "Remove it.");
            }
            i += paired ? 1 : 0;
        }
        return cell;
    }
}
