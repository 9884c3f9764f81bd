package coincide.report;

import coincide.analysis.Case;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import java.util.ArrayList;
import java.util.List;

/** One launch day on a terminal. */
public final class CaseLines {
    private static final int WIDTH = 100;

    private CaseLines() {}

    /** Lines, each ended; long ones broken at spaces. */
    public static String text(Job job, Case found, Ingested data) {
        CaseSection section = CaseSection.of(job, found, data);
        List<String> lines = new ArrayList<>();
        lines.add(section.title());
        section.launches().forEach(launch -> add(lines, "  ", launch.text()));
        lines.add("");
        section.sentence().forEach(sentence -> add(lines, "", sentence.text()));
        lines.add("");
        for (CaseSection.Row row : section.rows()) {
            add(lines, "", row.family());
            if (row.share().text().equals(Numbers.NONE)) {
                add(lines, "  ", row.share().why());
            } else {
                add(lines, "  ", "before or under way: " + row.earlier().text());
                add(lines, "  ", "after: " + row.later().text());
                add(
                        lines,
                        "  ",
                        "as close: " + row.share().text() + " (" + row.share().why() + ")");
            }
        }
        lines.add("");
        lines.add("Other readings");
        section.readings().forEach(reading -> add(lines, "- ", reading.text()));
        if (!section.named().isEmpty()) {
            lines.add("");
            add(lines, "", NamedReading.WHAT);
            section.named().forEach(reading -> named(lines, reading));
        }
        lines.add("");
        lines.add("One day describes; it tests nothing. " + Wording.CLOSING);
        return String.join("\n", lines) + "\n";
    }

    private static void named(List<String> lines, NamedReading reading) {
        add(
                lines,
                "- ",
                reading.title().text() + " (" + reading.kind() + "), " + reading.days() + ": " + reading.place()
                        + "; knowable beforehand: " + reading.knowable() + ".");
        reading.note().ifPresent(note -> add(lines, "  ", note.text()));
        reading.sources().forEach(source -> lines.add("  " + Terminal.plain(source.text())));
    }

    private static void add(List<String> lines, String mark, String text) {
        StringBuilder line = new StringBuilder(mark);
        boolean begun = false;
        for (String word : Terminal.plain(text).split(" ")) {
            if (begun && Terminal.columns(line.toString()) + 1 + Terminal.columns(word) > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(mark.length()));
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
    }
}
