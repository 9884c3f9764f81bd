package coincide.report;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Text from data on a terminal: without control over it, and as wide as it is drawn. */
final class Terminal {
    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private Terminal() {}

    /** Control, direction and other invisible characters replaced by a mark. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\ufffd");
    }

    static int columns(String text) {
        return text.codePoints().map(Terminal::columns).sum();
    }

    /** The text, or its beginning and an ellipsis, in at most {@code width} columns. */
    static String cut(String text, int width) {
        if (columns(text) <= width) {
            return text;
        }
        StringBuilder start = new StringBuilder();
        int used = 1;
        for (int point : text.codePoints().toArray()) {
            used += columns(point);
            if (used > width) {
                break;
            }
            start.appendCodePoint(point);
        }
        return start.toString().stripTrailing() + "…";
    }

    private static int columns(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return WIDE.contains(UnicodeScript.of(point)) ? 2 : 1;
    }
}
