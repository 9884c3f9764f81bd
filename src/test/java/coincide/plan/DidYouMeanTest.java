package coincide.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
    @ParameterizedTest
    @CsvSource({
        "title,title,0",
        "tilte,title,1",
        "titel,title,1",
        "window,windw,1",
        "'',abc,3",
        "TITLE,title,0",
        "INIT,init,0"
    })
    void countsEdits(String first, String second, int edits) {
        assertThat(DidYouMean.distance(first, second)).isEqualTo(edits);
        assertThat(DidYouMean.distance(second, first)).isEqualTo(edits);
    }

    @Test
    void offersOnlyWhatIsNear() {
        List<String> known = List.of("launched_at", "launched_on", "site");
        assertThat(DidYouMean.among(known, "lauched_at")).contains("launched_at");
        assertThat(DidYouMean.among(known, "date")).isEmpty();
        assertThat(DidYouMean.among(known, "b")).isEmpty();
        assertThat(DidYouMean.sentence(known, "date")).isEqualTo("Known: launched_at, launched_on, site.");
        assertThat(DidYouMean.sentence(List.of(), "date")).isEmpty();
    }
}
