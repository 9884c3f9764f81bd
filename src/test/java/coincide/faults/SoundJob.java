package coincide.faults;

import coincide.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A job whose plan and inputs are without fault until somebody spoils them. */
final class SoundJob {
    private static final int SOUND_ROWS = 60;
    private static final String PLAN = """
            name: small
            title: Small
            zone: Asia/Seoul
            observation: {from: 2012-01-01}
            seed: 7
            launches:
              series: test
              source: launches.csv
              coverage: {from: 2012-01-01, to: 2020-12-31}
            calendars:
              - family: meetings
                title: Meetings
                source: meetings.csv
                coverage: {from: 2012-01-01, to: 2020-12-31}
            hypotheses:
              - id: H1
                title: At meetings
                claim: Launches fall on meetings
                role: primary
                statistic: window_count
                families: [meetings]
                window: {anchor: span, lo: 0, hi: 0}
                direction: up
                null: N10
            """;

    private final Path folder;

    private SoundJob(Path folder) {
        this.folder = folder;
    }

    static SoundJob in(Path folder) throws IOException {
        SoundJob job = new SoundJob(folder);
        job.file("job.yaml", PLAN);
        job.launches("launch_id,launched_at");
        job.meetings("milestone_id,starts_on");
        return job;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    void file(String name, String text) throws IOException {
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void file(String name, byte[] bytes) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.write(path(name), bytes);
    }

    /** Puts another text into the plan. */
    void plan(String before, String after) throws IOException {
        String plan = Files.readString(path("job.yaml"));
        if (!plan.contains(before)) {
            throw new IllegalArgumentException("the plan does not contain " + before);
        }
        file("job.yaml", plan.replace(before, after));
    }

    /** Rows at the head of so many sound ones that a bad row among them does not stop the run. */
    void launches(String header, String... rows) throws IOException {
        file("launches.csv", padded(header, "launched_at", rows));
    }

    void meetings(String header, String... rows) throws IOException {
        file("meetings.csv", padded(header, "starts_on", rows));
    }

    /** The meetings as a file of another format. */
    void meetings(String name, byte[] bytes) throws IOException {
        plan("source: meetings.csv", "source: " + name);
        file(name, bytes);
    }

    private static String padded(String header, String dateColumn, String... rows) {
        StringBuilder text = new StringBuilder(header).append('\n');
        for (String row : rows) {
            text.append(row).append('\n');
        }
        List<String> columns = List.of(header.split(","));
        for (int i = 0; i < SOUND_ROWS; i++) {
            for (int c = 0; c < columns.size(); c++) {
                String cell =
                        columns.get(c).equals(dateColumn) ? "20%02d-%02d-05".formatted(12 + i / 12, 1 + i % 12) : "";
                text.append(c == 0 ? "ok-" + i : "," + cell);
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** What a command answered; its own folder is FOLDER. */
    record Said(int code, String text) {}

    /** Runs a command line in which JOB is the job file and OUT the output folder. */
    Said run(String words) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said, true);
        String[] args = words.split(" ");
        for (int i = 0; i < args.length; i++) {
            args[i] = switch (args[i]) {
                case "JOB" -> path("job.yaml").toString();
                case "OUT" -> path("out").toString();
                default -> args[i];
            };
        }
        return new Said(Main.run(to, to, args), said.toString().replace(folder.toString(), "FOLDER"));
    }
}
