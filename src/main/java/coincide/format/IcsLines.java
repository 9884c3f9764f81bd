package coincide.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Undoes the folding of an iCalendar file, on its bytes: a fold may part the bytes of one letter. */
final class IcsLines {
    static final int LONGEST = 100_000;

    private final byte[] bytes;
    private final List<IcsLine> lines = new ArrayList<>();
    private final ByteArrayOutputStream unfolded = new ByteArrayOutputStream();
    private long begun;

    private IcsLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The content lines; throws {@link FileFault} where the bytes are no text or a line is huge. */
    static List<IcsLine> of(byte[] bytes) {
        IcsLines lines = new IcsLines(bytes);
        lines.unfold();
        return lines.lines;
    }

    private void unfold() {
        long number = 1;
        int from = marked() ? 3 : 0;
        for (int i = from; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
                take(number, from, i);
                i += i + 1 < bytes.length && bytes[i] == '\r' && bytes[i + 1] == '\n' ? 1 : 0;
                from = i + 1;
                number++;
            } else if (bytes[i] == 0) {
                throw new FileFault(number, 0, "encoding", "There is a NUL at byte offset " + i, "Remove it.");
            }
        }
        end();
    }

    private boolean marked() {
        return bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
    }

    private void take(long number, int from, int to) {
        if (from == to) {
            return;
        }
        boolean folded = bytes[from] == ' ' || bytes[from] == '\t';
        if (!folded || begun == 0) {
            end();
            begun = number;
        }
        int skipped = folded ? 1 : 0;
        unfolded.write(bytes, from + skipped, to - from - skipped);
        if (unfolded.size() > LONGEST) {
            String reason = "The line that begins here is longer than " + LONGEST + " bytes";
            throw new FileFault(begun, 0, "ics-limit", reason, "Remove attachments from the calendar.");
        }
    }

    private void end() {
        if (begun > 0) {
            lines.add(IcsScan.line(begun, text()));
        }
        unfolded.reset();
        begun = 0;
    }

    private String text() {
        ByteBuffer in = ByteBuffer.wrap(unfolded.toByteArray());
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            String reason = "The line is not UTF-8: byte %s cannot stand there"
                    .formatted(Integer.toHexString(in.get(in.position()) & 0xff));
            throw new FileFault(begun, 0, "encoding", reason, "Save the file as UTF-8.");
        }
    }
}
