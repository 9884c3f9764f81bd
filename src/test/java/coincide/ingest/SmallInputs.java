package coincide.ingest;

import coincide.plan.Job;
import coincide.plan.JobFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A folder with a job, a launch file and a calendar file, for tests to spoil. */
final class SmallInputs {
    static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final String JOB = """
            name: small
            title: Small
            zone: Asia/Seoul
            observation: {from: 2012-01-01}
            seed: 1
            launches:
              series: ballistic
              source: launches.csv
              coverage: {from: 2012-01-01, to: 2020-12-31}
            calendars:
              - family: holidays
                title: Holidays
                source: holidays.csv
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
            """;

    private final Path folder;
    private String job = JOB;

    private SmallInputs(Path folder) {
        this.folder = folder;
    }

    static SmallInputs in(Path folder) throws IOException {
        return new SmallInputs(folder)
                .launches("launch_id,launched_at\na,2017-07-04\n")
                .milestones("milestone_id,starts_on\nm,2017-07-04\n");
    }

    SmallInputs launches(String text) throws IOException {
        return launches(text.getBytes(StandardCharsets.UTF_8));
    }

    SmallInputs launches(byte[] bytes) throws IOException {
        Files.write(folder.resolve("launches.csv"), bytes);
        return this;
    }

    SmallInputs milestones(String text) throws IOException {
        Files.writeString(folder.resolve("holidays.csv"), text);
        return this;
    }

    /** Twenty sound launches around rows under test, so that one bad row does not stop the run. */
    SmallInputs launchRows(String header, String... rows) throws IOException {
        return launches(padded(header, "launched_at", rows));
    }

    SmallInputs milestoneRows(String header, String... rows) throws IOException {
        return milestones(padded(header, "starts_on", rows));
    }

    SmallInputs change(String before, String after) {
        if (!job.contains(before)) {
            throw new IllegalArgumentException("Invalid change: \"%s\" is not in the job".formatted(before));
        }
        job = job.replace(before, after);
        return this;
    }

    Job job() throws IOException {
        return JobFile.read(Files.writeString(folder.resolve("job.yaml"), job));
    }

    Ingested read() throws IOException {
        return Ingest.read(job(), AS_OF);
    }

    /** The texts of all problems, whether the run goes on or not. */
    List<String> problems() throws IOException {
        try {
            return read().problems().stream().map(Problem::text).toList();
        } catch (QualityException e) {
            return e.problems().stream().map(Problem::text).toList();
        }
    }

    private static String padded(String header, String dateColumn, String... rows) {
        List<String> columns = List.of(header.split(","));
        StringBuilder text = new StringBuilder(header).append('\n');
        for (String row : rows) {
            text.append(row).append('\n');
        }
        for (int i = 0; i < 20 * Math.max(1, rows.length); i++) {
            for (int c = 0; c < columns.size(); c++) {
                String cell = c == 0 ? "ok-" + i : columns.get(c).equals(dateColumn) ? "2015-01-01" : "";
                text.append(c == 0 ? "" : ",").append(cell);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
