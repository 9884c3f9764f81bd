package coincide.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys that {@code SOURCES.md} explains: every row of a table there that begins with a key in code marks. */
record Sources(SortedMap<String, String> titles) {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+|github:[^` ]+)(?: [^`]*)?` \\| ([^|]+) \\|.*");

    static Sources read() {
        try {
            SortedMap<String, String> titles = new TreeMap<>();
            Files.readString(Csv.DATA.resolve("SOURCES.md")).lines().forEach(line -> {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    titles.put(row.group(1), row.group(2).strip());
                }
            });
            return new Sources(titles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an entry of a {@code sources} cell is an address or a key that is explained, with or without a day. */
    boolean explains(String entry) {
        String key =
                entry.startsWith("github:") ? entry.replaceFirst(" .*", "") : entry.replaceFirst(" \\d{4}[\\d-]*$", "");
        return entry.matches("https?://\\S+") || titles.containsKey(key);
    }
}
