package coincide.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that {@code SOURCES.md} explains: every row of a table of keys there. Long rows name
 * the copy consulted and its day in their fourth cell and its terms in the fifth; short ones end with the terms.
 *
 * @param titles what each key stands for, with copy and terms
 */
record Sources(SortedMap<String, String> titles) {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+|github:[^` ]+)(?: [^`]*)?` \\| (.+) \\|");
    private static final int LONG = 5;

    static Sources read() {
        try {
            SortedMap<String, String> titles = new TreeMap<>();
            boolean ofKeys = false;
            for (String line : Files.readAllLines(Csv.DATA.resolve("SOURCES.md"))) {
                ofKeys = line.startsWith("| Key ") || ofKeys && line.startsWith("|");
                Matcher row = ROW.matcher(line);
                if (ofKeys && row.matches()) {
                    titles.put(row.group(1), title(row.group(2).split(" \\| ")));
                }
            }
            return new Sources(titles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(String... cells) {
        return cells.length == LONG
                ? cells[0] + ". Copy: " + cells[2] + ". Terms: " + cells[3]
                : cells[0] + ". Terms: " + cells[cells.length - 1];
    }

    /** Whether an entry of a {@code sources} cell is an address or a key that is explained, with or without a day. */
    boolean explains(String entry) {
        String key =
                entry.startsWith("github:") ? entry.replaceFirst(" .*", "") : entry.replaceFirst(" \\d{4}[\\d-]*$", "");
        return entry.matches("https?://\\S+") || titles.containsKey(key);
    }
}
