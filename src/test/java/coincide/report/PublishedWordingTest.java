package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of published numbers keeps to the words of a report. Addresses are not judged. */
class PublishedWordingTest {
    @Test
    void thePageUsesNoForbiddenWord() throws IOException {
        assertThat(faults(Files.readString(Path.of("docs/published.md")))).isEmpty();
    }

    @Test
    void addressesAreNotJudgedButWordsAre() {
        assertThat(faults("a launch is likely, see <https://example.org/likely-around>"))
                .containsExactly("likely");
    }

    private static List<String> faults(String page) {
        return Wording.faults(page.replaceAll("<https?://[^>]*>", ""));
    }
}
