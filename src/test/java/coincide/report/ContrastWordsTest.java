package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContrastWordsTest {
    @Test
    void aHypothesisHasTheContrastsOfItsWindows() {
        assertThat(ContrastWords.of("H02", List.of(Looks.contrast()))).hasSize(1);
        assertThat(ContrastWords.of("H03", List.of(Looks.contrast()))).hasSize(1);
        assertThat(ContrastWords.of("H04", List.of(Looks.contrast()))).isEmpty();
    }

    @Test
    void saysBothSidesAndTheirRatio() {
        Prose sentence = ContrastWords.of("H02", List.of(Looks.contrast())).get(0);
        assertThat(sentence.text())
                .isEqualTo(
                        "Before against after: 5 launch days on 165 days from 7 days before to 1 day before the first day,"
                                + " 1 launch day on 238 days from 1 day after to 7 days after the last day. The rate ratio after is 0.50"
                                + " times that before (p\u00a0=\u00a00.400 on either side under N11, not corrected for other"
                                + " tests).");
        assertThat(Wording.faults(sentence.ownText())).isEmpty();
    }
}
