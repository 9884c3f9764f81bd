package coincide.lists;

import coincide.data.Csv;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.ingest.Problem;
import coincide.model.Launch;
import coincide.plan.JobFile;
import coincide.plan.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A public list as a job of its own reads it, through the layout that is shipped for it. */
final class ListReader {
    private static final String JOB = """
            name: lists
            title: A public list
            root: %s
            zone: Asia/Seoul
            observation: {from: 1950-01-01}
            seed: 1
            launches: {series: launches, source: %s, layout: %s, coverage: {from: 1950-01-01, to: 2099-12-31}}
            calendars: []
            hypotheses: [{id: H1, title: t, claim: c, role: described, statistic: trend, direction: up, null: N1}]
            """;

    private ListReader() {}

    /** Rows in the order of the file, without copies; what is refused of them is an error. */
    static List<ListRow> read(Path folder, String file, PublicList.Shape shape) {
        Map<String, String> printed = printed(folder.resolve(file), shape);
        return launches(folder, file, shape.layout()).stream()
                .map(launch -> new ListRow(printed.getOrDefault(launch.id(), day(launch)), day(launch)))
                .toList();
    }

    private static List<Launch> launches(Path folder, String file, String layout) {
        try {
            Path job = Files.createTempFile("list", ".yaml");
            String root = Quoted.of(folder.toAbsolutePath().toString());
            Files.writeString(job, JOB.formatted(root, Quoted.of(file), layout));
            Ingested data = Ingest.read(JobFile.read(job), LocalDate.of(2099, 12, 31));
            Files.delete(job);
            Optional<Problem> refused = data.problems().stream()
                    .filter(problem -> problem.severity() != Problem.Severity.WARNING)
                    .findFirst();
            if (refused.isPresent()) {
                throw new IllegalStateException(refused.get().text());
            }
            return data.launches();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** By the id of a row its day, and its time if there is one, as the list writes them; none where it has no ids. */
    private static Map<String, String> printed(Path file, PublicList.Shape shape) {
        return shape.id().isEmpty()
                ? Map.of()
                : Csv.rows(file, Charset.forName(shape.encoding())).stream()
                        .collect(Collectors.toMap(
                                row -> row.getField(shape.id()),
                                row -> printed(row.getField(shape.day()), row.getField(shape.time()))));
    }

    private static String printed(String day, String time) {
        return time.isEmpty() || time.equals("Unknown") ? day : day + " " + time;
    }

    private static String day(Launch launch) {
        return launch.at().isPresent()
                ? launch.day().earliest().toString()
                : launch.day().text();
    }
}
