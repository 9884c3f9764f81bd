package coincide.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Job files for tests: a small valid plan, and plans with one thing changed. */
final class Drafts {
    static final String VALID = """
            name: small
            title: A small plan
            zone: Asia/Seoul
            observation: {from: 2012-01-01, to: 2020-12-31}
            seed: 7
            launches:
              series: ballistic
              source: data/launches.csv
              coverage: {from: 2012-01-01, to: 2020-12-31}
            calendars:
              - family: holidays
                title: Holidays
                source: data/holidays.csv
                coverage: {from: 2012-01-01, to: 2020-12-31}
            hypotheses:
              - id: H1
                title: On holidays
                claim: Launches fall on holidays
                role: primary
                statistic: window_count
                families: [holidays]
                window: {anchor: span, lo: 0, hi: 0}
                direction: up
                null: N10
              - id: H2
                title: After holidays
                claim: Launches follow holidays
                role: secondary
                statistic: window_count
                families: [holidays]
                window: {anchor: end, lo: 1, hi: 7}
                direction: up
                null: N10
              - id: H3
                title: Around holidays
                claim: Launches fall around holidays
                role: described
                statistic: window_count
                union_of: [H1, H2]
                direction: either
                null: N10
            """;

    private Drafts() {}

    static Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("job.yaml"), text);
    }

    static Job read(Path folder, String text) throws IOException {
        return JobFile.read(write(folder, text));
    }

    /** The problems of a text, without the folder in front. */
    static List<String> problems(Path folder, String text) throws IOException {
        try {
            read(folder, text);
            return List.of();
        } catch (PlanException e) {
            return e.problems().stream()
                    .map(problem -> problem.replace(folder + "/", ""))
                    .toList();
        }
    }
}
