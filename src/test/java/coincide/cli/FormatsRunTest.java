package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.format.CsvTable;
import coincide.format.JsonLinesFiles;
import coincide.format.ParquetFiles;
import coincide.format.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs on the same rows in other formats. */
class FormatsRunTest {
    @TempDir
    private Path folder;

    @Test
    void findingsDoNotHangOnTheFormatOfTheInputs() throws IOException {
        SmallJob csv = SmallJob.brief(folder.resolve("csv"));
        SmallJob other = SmallJob.brief(folder.resolve("other"));
        JsonLinesFiles.write(other.folder.resolve("launches.jsonl"), table(other, "launches.csv"));
        ParquetFiles.write(other.folder.resolve("meetings.parquet"), table(other, "meetings.csv"));
        other.replace("job.yaml", "source: launches.csv\n  format: csv", "source: launches.jsonl\n  format: jsonl");
        other.replace(
                "job.yaml", "source: meetings.csv\n    format: csv", "source: meetings.parquet\n    format: parquet");
        assertThat(csv.run().code()).isZero();
        assertThat(other.run().code()).isZero();
        assertThat(findings(other)).isEqualTo(findings(csv)).contains("A1");
    }

    private static Table table(SmallJob job, String file) throws IOException {
        return CsvTable.read(file, "", Files.readAllBytes(job.folder.resolve(file)));
    }

    /** The findings but for the hashes of plan and data, which name files and formats. */
    private static String findings(SmallJob job) throws IOException {
        return Files.readString(job.out().resolve("small/latest/findings.csv")).replaceAll("[0-9a-f]{64}", "HASH");
    }
}
