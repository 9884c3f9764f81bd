package coincide.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Computed calendars are what the {@code compute.py} beside them computes, and it agrees with known days. */
class ControlsTest {
    private static final String NOT_RUN = "NOT RUN: python3 is not here, so the computed calendars were not recomputed";

    @ParameterizedTest
    @ValueSource(strings = {"data/controls/compute.py", "data/calendars/compute.py"})
    void computedRowsAreRecomputed(String script) throws IOException, InterruptedException {
        if (!"true".equals(System.getenv("CI")) && !hasPython()) {
            System.err.println(NOT_RUN);
            assumeThat(false).as(NOT_RUN).isTrue();
        }
        Process check = new ProcessBuilder("python3", script, "--check")
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
