package coincide.plan;

/** Text from outside, made fit to stand in a message: on one line, with nothing that a terminal would obey. */
public final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    /** The text in quotation marks, shortened where it is long. */
    public static String of(String text) {
        return '"' + escape(text, true) + '"';
    }

    /** The text as it is, for places and names. */
    public static String bare(String text) {
        return escape(text, false);
    }

    private static String escape(String text, boolean inQuotes) {
        StringBuilder out = new StringBuilder();
        int[] points =
                text.codePoints().limit(inQuotes ? LONGEST : Integer.MAX_VALUE).toArray();
        for (int point : points) {
            append(out, point, inQuotes);
        }
        int rest = text.codePointCount(0, text.length()) - points.length;
        return rest > 0 ? out + "... (" + rest + " more characters)" : out.toString();
    }

    private static void append(StringBuilder out, int point, boolean inQuotes) {
        switch (point) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (obeyed(point)) {
                    out.append("\\u{").append(Integer.toHexString(point)).append('}');
                } else if (inQuotes && (point == '"' || point == '\\')) {
                    out.append('\\').appendCodePoint(point);
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }

    /** Control, format (writing direction, zero width), line and paragraph separators, half surrogates. */
    private static boolean obeyed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
