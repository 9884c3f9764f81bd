package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start[-3,0] | from 3 days before the first day to the first day",
                "start[-7,-1] | from 7 days before to 1 day before the first day",
                "span[-3,0] | from 3 days before the first day to the last day",
                "span[0,0] | from the first day to the last day",
                "span[-28,28] | from 28 days before the first day to 28 days after the last day",
                "end[1,14] | from 1 day after to 14 days after the last day",
                "start[0,0] | on the first day"
            })
    void saysWhichDays(String window, String words) {
        assertThat(WindowWords.of(Window.parse(window))).isEqualTo(words);
    }
}
