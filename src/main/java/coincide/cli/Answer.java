package coincide.cli;

import coincide.publish.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The last thing a run prints: its verdicts, and where the report is. */
final class Answer {
    /** The file of a snapshot that keeps the verdict table as it is printed. */
    static final String FILE = "verdicts.txt";

    private Answer() {}

    static String of(Publication publication) {
        StringBuilder answer = new StringBuilder();
        try {
            answer.append(Files.readString(publication.folder().resolve(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the verdicts of " + publication.folder(), e);
        }
        answer.append("Report: ")
                .append(publication.folder().resolve("report").resolve("index.html"))
                .append('\n');
        if (!publication.isLatest()) {
            answer.append("The pointer latest.json stays at the later snapshot ")
                    .append(publication.latest())
                    .append("; --force would move it here.\n");
        }
        if (!publication.linked()) {
            answer.append("The link latest could not be made; follow latest.json.\n");
        }
        return answer.toString();
    }
}
