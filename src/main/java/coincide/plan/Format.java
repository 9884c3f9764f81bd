package coincide.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Formats of files that can be read, each with the endings of names that stand for it. */
public enum Format {
    CSV("csv"),
    JSONL("jsonl", "ndjson"),
    PARQUET("parquet"),
    ICS("ics"),
    XLSX("xlsx");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** The format as a job file writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that the ending of a file's name stands for; none where it stands for none. */
    public static Optional<Format> ofEnding(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }
}
