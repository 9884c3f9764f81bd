package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Flag;
import coincide.plan.NullCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/jte"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesUseNoForbiddenWord(Path template) throws IOException {
        String words = Jsoup.parse(Files.readString(template)).text();
        assertThat(Wording.faults(words)).isEmpty();
    }

    /** The example's titles and claims hold none of the words, so each fault would be the report's own. */
    @Test
    void generatedSentencesUseNoForbiddenWord() {
        Document page = Jsoup.parse(ReportPage.render(Inputs.example()));
        page.select("pre, bdi, .numbers td").remove();
        assertThat(Wording.faults(page.text())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void flagsUseNoForbiddenWord(Flag flag) {
        assertThat(Wording.faults(FlagWords.of(flag))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nullModelsUseNoForbiddenWord(NullCode code) {
        NullWords words = NullWords.of(code);
        assertThat(Wording.faults(words.name() + " " + words.keeps() + " " + words.ignores()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "was timed to the visit",
                "came in response\nto drills",
                "SIGNIFICANTLY more",
                "a pattern emerges",
                "it may be",
                "no effect",
                "p = 0.03, so a link is very likely"
            })
    void findsForbiddenWords(String sentence) {
        assertThat(Wording.faults(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"untimed tools", "unlikelihood", "a mayor", "improved", "on 4 May 2019"})
    void readsWholeWordsOnly(String sentence) {
        List<String> faults = Wording.faults(sentence);
        assertThat(faults).isEmpty();
    }
}
