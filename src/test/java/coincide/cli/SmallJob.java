package coincide.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small job in a folder of its own, and what running it says. */
final class SmallJob {
    private static final String PLAN = """
            name: small
            title: A small job
            zone: Asia/Seoul
            observation: {from: 2015-01-01}
            seed: 7
            alpha: 0.05
            smallest_effect: 1.5
            launches:
              series: test
              source: launches.csv
              format: csv
              unit: launch_days
              coverage: {from: 2015-01-01, to: 2020-12-31}
            calendars:
              - family: meetings
                title: Meetings
                source: meetings.csv
                format: csv
                traits: {scheduled: true}
                coverage: {from: 2015-01-01, to: 2020-12-31}
            nulls: {tail_replicates: 999, interval_replicates: 199, calendar_replicates: 199, cluster_replicates: 199, injection_histories: 99, injection_replicates: 99}
            grid:
              units: [{quiet_days: 10}]
              selections: [{name: large, select: {class: [large]}}]
              periods: [{name: late, blocks: [{from: 2017-01-01}]}, {name: early, blocks: [{from: 2010-01-01, to: 2010-12-31}]}]
              nulls: [N11, N7]
              harmonics: [3]
              without: [L1]
              next_day: true
              washout_days: 3
              imputations: 5
              replicates: 99
            profiles: {lags: 20, bin: 5, replicates: 199}
            outlook: {horizons: [7, 30], decides: 7, hypotheses: [A1], replicates: 99, selections: [{name: large, select: {class: [large]}}]}
            hypotheses:
              - id: A1
                title: At meetings
                claim: More launches around meetings
                role: primary
                statistic: window_count
                families: [meetings]
                window: {anchor: span, lo: -3, hi: 3}
                grid: [{anchor: start, lo: -7, hi: -1}]
                direction: up
                null: N10
                named: [N7]
                beside: [N10c, N4h, N3m, N3q, N8, N6, N5, N2, N1, N11]
              - id: A2
                title: Distance
                claim: Meetings lie near launches
                role: primary
                statistic: event_distance
                families: [meetings]
                direction: down
                null: N11
                beside: [N2, N5]
              - id: A3
                title: Triggers
                claim: Meetings are followed by launches
                role: secondary
                statistic: trigger_count
                families: [meetings]
                window: {anchor: end, lo: 1, hi: 7}
                direction: up
                null: N11
                beside: [N2, N5]
              - id: A4
                title: Lags
                claim: Launches lie near meetings
                role: secondary
                statistic: nearest_lag
                families: [meetings]
                direction: down
                null: N11
                beside: [N2, N5]
              - id: A5
                title: Winter
                claim: Fewer launches in winter
                role: primary
                statistic: season_share
                months: [12, 1, 2]
                direction: down
                null: N4y
                beside: [N3y]
              - id: A6
                title: Then and now
                claim: Meetings mattered more before 2018
                role: primary
                statistic: rate_contrast
                union_of: [A1]
                eras: [{from: 2015-01-01, to: 2017-12-31}, {from: 2018-01-01}]
                direction: up
                null: N10
              - id: B1
                title: Follow-ups
                claim: Launches follow launches
                role: secondary
                statistic: follow_up
                days: 7
                direction: up
                null: N3y
              - id: B2
                title: Onsets
                claim: Onsets fall near meetings more than others
                role: secondary
                statistic: subset_contrast
                union_of: [A1]
                subset: {quiet_days: 20}
                direction: up
                null: N3y
              - id: B3
                title: Large ones
                claim: Large launches fall near meetings more than others
                role: secondary
                statistic: subset_contrast
                union_of: [A1]
                subset: {classes: [large]}
                direction: either
                null: N3y
              - id: B4
                title: Weekday
                claim: Launches prefer some weekdays
                role: secondary
                statistic: weekday
                direction: either
                null: N3y
              - id: B5
                title: Hour
                claim: Launches come in the morning
                role: described
                statistic: hour_share
                hours: [8, 6, 7]
                direction: up
                null: N1
              - id: B6
                title: Trend
                claim: Launches become more frequent
                role: described
                statistic: trend
                direction: up
                null: N1
              - id: B7
                title: Described
                claim: Launches fall on meetings
                role: described
                statistic: window_count
                families: [meetings]
                window: {anchor: span, lo: 0, hi: 0}
                direction: up
                null: N10
                beside: [N1]
              - id: B8
                title: Not complete
                claim: Launches follow meetings
                role: secondary
                statistic: window_count
                families: [meetings]
                window: {anchor: end, lo: 1, hi: 3}
                direction: up
                null: N10
                reason: The calendar is not complete.
              - id: B9
                title: Nothing
                claim: Launches follow moods
                role: primary
                statistic: none
                direction: up
                null: N10
                reason: Nobody has measured moods.
            """;

    final Path folder;

    private SmallJob(Path folder) {
        this.folder = folder;
    }

    /** Writes the plan and its two inputs. */
    static SmallJob in(Path folder) throws IOException {
        SmallJob job = new SmallJob(Files.createDirectories(folder));
        job.write("job.yaml", PLAN);
        job.write("launches.csv", String.join("\n", launches()) + "\n");
        job.write("meetings.csv", String.join("\n", meetings()) + "\n");
        return job;
    }

    /** The same with its first hypothesis only, tested in one way: for commands that need several runs. */
    static SmallJob brief(Path folder) throws IOException {
        SmallJob job = in(folder);
        job.write(
                "job.yaml",
                PLAN.substring(0, PLAN.indexOf("  - id: A2"))
                        .replaceAll("(?m)^grid:\\n(  .*\\n)+", "")
                        .replaceAll("(?m)^(profiles|outlook):.*\\n", "")
                        .replaceAll("(?m)^    (grid|beside|named):.*\\n", ""));
        return job;
    }

    private static List<String> launches() {
        Random random = new Random(11);
        List<String> rows = new ArrayList<>(List.of("launch_id,launched_at,class"));
        for (int i = 0; i < 90; i++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2190));
            String hour = i % 3 == 0 ? "T%02d:30+09:00".formatted(i % 24) : "";
            String known = i < 88 ? day + hour : i == 88 ? "2017-05" : day + "/" + day.plusDays(2);
            rows.add("L" + i + "," + known + "," + (i % 2 == 0 ? "large" : "small"));
        }
        return rows;
    }

    private static List<String> meetings() {
        List<String> rows = new ArrayList<>(List.of("milestone_id,starts_on,ends_on"));
        for (int year = 2015; year <= 2020; year++) {
            for (int month = 2; month <= 11; month += 3) {
                LocalDate day = LocalDate.of(year, month, 3 + year % 7);
                rows.add("M%d-%d,%s,%s".formatted(year, month, day, day.plusDays(month % 4)));
            }
        }
        return rows;
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    void replace(String name, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(name));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(name + " does not contain " + from);
        }
        write(name, text.replace(from, to));
    }

    Path out() {
        return folder.resolve("out");
    }

    /** What a command answered. */
    record Said(int code, String out, String err) {}

    Said run(String... more) {
        return command("run", more);
    }

    Said command(String name, String... more) {
        List<String> args =
                new ArrayList<>(List.of(name, folder.resolve("job.yaml").toString()));
        if (name.equals("run")) {
            args.addAll(List.of("--out", out().toString()));
        }
        if (name.equals("run") && !List.of(more).contains("--master")) {
            args.addAll(List.of("--master", "local[2]"));
        }
        args.addAll(List.of(more));
        return words(args.toArray(String[]::new));
    }

    /** A command line as it stands. */
    Said words(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Said(code, out.toString(), err.toString());
    }
}
