package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.plan.Job;
import coincide.plan.JobFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReproductionTest {
    private static String command(Map<String, String> settings) {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"), settings);
        return Reproduction.of(new ReportInput(job, Inputs.RUN, Inputs.ingested("Meeting", List.of()), List.of()))
                .command();
    }

    /** The command gives the page again only with what was set from outside. */
    @Test
    void namesWhatWasSetFromOutsideAsAShellReadsIt() {
        String plain = "jobs/coincide run jobs/dprk.yaml --as-of 2026-08-20";
        assertThat(command(Map.of())).isEqualTo(plain);
        assertThat(command(Map.of("title", "It's another", "alpha", "0.01")))
                .isEqualTo(plain + " --set alpha=0.01 --set 'title=It'\\''s another'");
    }
}
