package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import coincide.cli.SmallJob.Said;
import coincide.tables.Table;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One job on machines of other zones, languages, letters and cores, and with its rows in another order. */
class ForeignMachineTest {
    /** Columns that say which bytes a row was read from, and where in them. */
    private static final Set<String> OF_THE_BYTES = Set.of("data_version", "source_sha256", "line");

    private static final Set<String> BOUND = new TreeSet<>();

    @TempDir
    private static Path folder;

    private static SmallJob tokyo;
    private static SmallJob newYork;
    private static SmallJob shuffled;

    @BeforeAll
    static void runEverywhere() throws IOException, InterruptedException {
        tokyo = SmallJob.brief(folder.resolve("tokyo"));
        run(tokyo, "local[1]", "-Duser.timezone=Asia/Tokyo", "-Duser.language=tr", "-Duser.country=TR");
        newYork = SmallJob.brief(folder.resolve("new york"));
        run(
                newYork,
                "local[8]",
                "-Duser.timezone=America/New_York",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dfile.encoding=ISO-8859-6");
        shuffled = SmallJob.brief(folder.resolve("shuffled"));
        shuffle("launches.csv", 5);
        shuffle("meetings.csv", 6);
        run(shuffled, "local[2]");
    }

    private static void run(SmallJob job, String master, String... machine) throws IOException, InterruptedException {
        Child child = new Child(job.folder).with(machine);
        Process process = child.start(
                "run",
                job.folder.resolve("job.yaml").toString(),
                "--out",
                job.out().toString(),
                "--master",
                master);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!process.waitFor(50, TimeUnit.MILLISECONDS) && System.nanoTime() < end) {
            BOUND.addAll(BoundSockets.of(process));
        }
        Said said = child.ended(process);
        assertThat(said.code()).as(said.err()).isZero();
    }

    private static void shuffle(String file, int seed) throws IOException {
        List<String> lines = Files.readAllLines(shuffled.folder.resolve(file));
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, new Random(seed));
        assertThat(rows).isNotEqualTo(lines.subList(1, lines.size()));
        rows.add(0, lines.get(0));
        shuffled.write(file, String.join("\n", rows) + "\n");
    }

    @Test
    void zoneLanguageLettersAndCoresChangeNoByte() throws IOException {
        assertThat(snapshot(newYork).getFileName()).isEqualTo(snapshot(tokyo).getFileName());
        Map<String, byte[]> here = files(snapshot(tokyo));
        Map<String, byte[]> there = files(snapshot(newYork));
        assertThat(there.keySet()).isEqualTo(here.keySet());
        assertThat(here).containsKeys("tables/findings/findings.parquet", "report/index.html", "manifest.json");
        here.forEach((name, bytes) -> {
            if (!name.equals("run.json")) {
                assertThat(there.get(name)).as(name).isEqualTo(bytes);
            }
        });
    }

    @Test
    void orderOfInputRowsChangesNoValue() throws IOException, SQLException {
        assertThat(snapshot(shuffled).getFileName())
                .isNotEqualTo(snapshot(tokyo).getFileName());
        int rows = 0;
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            for (Table table : Table.values()) {
                PublishedTable as = PublishedTable.in(snapshot(tokyo), table.title(), duck);
                PublishedTable is = PublishedTable.in(snapshot(shuffled), table.title(), duck);
                assertThat(Files.exists(is.file())).as(table.title()).isEqualTo(Files.exists(as.file()));
                if (Files.exists(as.file())) {
                    List<List<String>> values = as.rowsWithout(OF_THE_BYTES);
                    rows += values.size();
                    assertThat(is.rowsWithout(OF_THE_BYTES)).as(table.title()).isEqualTo(values);
                }
            }
        }
        assertThat(rows).isGreaterThan(200);
    }

    @Test
    void onlyTheMachineItselfCanTalkToARun() throws IOException {
        assumeThat(BoundSockets.canBeSeen())
                .as("NOT CHECKED: no /proc tells of sockets here")
                .isTrue();
        assertThat(BOUND).isNotEmpty();
        for (String address : BOUND) {
            assertThat(InetAddress.getByName(address).isLoopbackAddress())
                    .as(address)
                    .isTrue();
        }
    }

    private static Path snapshot(SmallJob job) throws IOException {
        return job.out().resolve("small/latest").toRealPath();
    }

    private static Map<String, byte[]> files(Path snapshot) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(snapshot)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(snapshot.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
