package coincide.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final List<Picture> REPORT = Stream.of(
                    "fan-0",
                    "ratios",
                    "strips-1",
                    "strips-2",
                    "heat",
                    "A1 law",
                    "A1 profile",
                    "A1 placebo",
                    "A1 curve",
                    "A1 influence",
                    "A2 law",
                    "B law",
                    "B profile",
                    "sizes")
            .map(SelectionTest::picture)
            .toList();

    @Test
    void carriesWhatIsOfNoHypothesisAndThreeOfEachThatIsComputedAnew() {
        assertThat(ids(Exports.of("plain", REPORT).pictures()))
                .containsExactly(
                        "fan-0",
                        "ratios",
                        "strips-1",
                        "strips-2",
                        "heat",
                        "A1-law",
                        "A1-profile",
                        "A1-curve",
                        "A2-law",
                        "sizes");
    }

    @Test
    void opensWithTheRatiosTheMonthsAndTheLawOfTheHypothesisWithMostLaunchDays() {
        Export export = Exports.of("plain", REPORT);
        assertThat(export.main()).isEqualTo("A2");
        assertThat(ids(export.opening())).containsExactly("ratios", "heat", "A2-law");
    }

    @Test
    void keepsTheOrderOfTheReport() {
        List<Picture> turned = Stream.of("A1 law", "heat", "forest")
                .map(SelectionTest::picture)
                .toList();
        assertThat(ids(Selection.opening(turned, "A1"))).containsExactly("A1-law", "heat", "forest");
    }

    @Test
    void opensWithWhatThereIs() {
        assertThat(Selection.opening(List.of(), "A1")).isEmpty();
        assertThat(ids(Selection.opening(List.of(picture("heat"), picture("sizes")), "A1")))
                .containsExactly("heat");
    }

    @Test
    void anIdThatOnlyLooksLikeOneOfAHypothesisBelongsToNone() {
        assertThat(ids(Selection.carried(List.of(picture("A1-law"), picture("A10 law")), List.of("A1"))))
                .containsExactly("A1-law");
        assertThat(Selection.opening(List.of(picture("A1-law")), "A1")).isEmpty();
    }

    /** A name of two words is a hypothesis and one of its sides. */
    private static Picture picture(String name) {
        Optional<String> hypothesis = Optional.of(name.split(" ")[0]).filter(first -> !first.equals(name));
        return Exports.picture(name.replace(' ', '-'), hypothesis, "plain", "x\n1\n");
    }

    private static List<String> ids(List<Picture> pictures) {
        return pictures.stream().map(Picture::id).toList();
    }
}
