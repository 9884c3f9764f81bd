package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.cli.SmallJob.Said;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
    @TempDir
    private Path folder;

    private SmallJob job;
    private String file;

    @BeforeEach
    void write() throws IOException {
        job = SmallJob.brief(folder);
        file = folder.resolve("job.yaml").toString();
    }

    @Test
    void showsWhatIsSaidAndByWhom() {
        Said said = job.words(
                "config", "show", file, "--as-of", "2019-06-30", "--set", "nulls.harmonics=3", "--set", "seed=9");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "job " + file + " command line",
                        "as_of 2019-06-30 command line --as-of",
                        "seed 9 command line --set",
                        "nulls.harmonics 3 command line --set",
                        "name small job.yaml:1",
                        "calendars[0].family meetings job.yaml:15")
                .noneMatch(line -> line.endsWith(" default"));
    }

    @Test
    void effectiveAddsWhatNobodySays() {
        Said said = job.words("config", "show", file, "--effective");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("nulls.harmonics 2 default", "master local[*] default", "as_of 2020-12-31 default");
    }

    @Test
    void theEnvironmentGoesBeforeTheFileAndAfterTheCommandLine() throws IOException, InterruptedException {
        Said said = new Child(folder)
                .env("COINCIDE_JOB", file)
                .env("COINCIDE_OUT", "/srv/out")
                .env("COINCIDE_AS_OF", "2019-06-30")
                .env("COINCIDE_MASTER", "spark://user:secret@host:7077")
                .env("COINCIDE_SET", "seed=9;alpha=0.01")
                .run("config", "show", "--as-of", "2018-06-30");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "job " + file + " environment COINCIDE_JOB",
                        "out /srv/out environment COINCIDE_OUT",
                        "as_of 2018-06-30 command line --as-of",
                        "master spark://***@host:7077 environment COINCIDE_MASTER",
                        "seed 9 environment COINCIDE_SET",
                        "alpha 0.01 environment COINCIDE_SET");
    }

    @Test
    void aWrongSettingIsAConfigurationError() {
        Said said = job.run("--dry-run", "--set", "nuls.harmonics=3");
        assertThat(said.code()).isEqualTo(78);
        assertThat(said.err()).contains("Did you mean \"nulls\"?");
        assertThat(job.command("validate", "--set", "seed=nine").code()).isEqualTo(78);
        assertThat(job.run("--dry-run", "--set", "seed").code()).isEqualTo(2);
        assertThat(job.words("config").code()).isEqualTo(2);
    }
}
