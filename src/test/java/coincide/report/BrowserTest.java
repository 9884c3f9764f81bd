package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a browser draws it. */
class BrowserTest {
    private static final String PAGE = ReportPage.render(Inputs.whole());
    private static final String DARK = PAGE.replace("@media (prefers-color-scheme:dark)", "@media all");

    /** Each text of a drawing that is shown: what leaves its drawing, and what lies on another text. */
    private static final String TEXTS = """
            document.querySelectorAll('details').forEach(d => d.open = true);
            const said = [];
            for (const svg of document.querySelectorAll('svg.chart')) {
              const frame = svg.getBoundingClientRect();
              if (frame.width === 0) continue;
              const texts = [...svg.querySelectorAll('text')].filter(t => t.textContent.trim() !== '');
              const boxes = texts.map(t => t.getBoundingClientRect());
              boxes.forEach((b, i) => {
                if (b.left < frame.left - 1 || b.right > frame.right + 1 || b.top < frame.top - 1 || b.bottom > frame.bottom + 1)
                  said.push('cut: ' + texts[i].textContent);
                for (let j = 0; j < i; j++) {
                  const c = boxes[j];
                  const across = Math.min(b.right, c.right) - Math.max(b.left, c.left);
                  const down = Math.min(b.bottom, c.bottom) - Math.max(b.top, c.top);
                  if (across > 1 && down > 3) said.push('over each other: ' + texts[j].textContent + ' | ' + texts[i].textContent);
                }
              });
            }
            return said.length === 0 ? 'clear' : said.join('\\n');
            """;

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.in(folder);
    }

    @Test
    void axeFindsNothingWrong() throws IOException, InterruptedException {
        assertThat(browser.run(
                        PAGE, axe("'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'"), 1280))
                .matches("rules passed: [3-9]\\d ?");
    }

    @Test
    void contrastsHoldInTheDark() throws IOException, InterruptedException {
        assertThat(browser.run(DARK, axe("'color-contrast'"), 1280)).matches("rules passed: 1 ?");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1440})
    void noTextOfAChartIsCutOrCovered(int width) throws IOException, InterruptedException {
        assertThat(browser.run(PAGE, TEXTS, width)).isEqualTo("clear");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1440})
    void thePageIsAsWideAsTheWindow(int width) throws IOException, InterruptedException {
        String script = "return document.documentElement.scrollWidth + ' of ' + window.innerWidth;";
        assertThat(browser.run(PAGE, script, width)).isEqualTo(width + " of " + width);
    }

    @Test
    void nothingIsRequested() throws IOException, InterruptedException {
        String script = "return 'requests: ' + performance.getEntriesByType('resource').map(e => e.name).join(' ');";
        assertThat(browser.run(PAGE, script, 1280)).isEqualTo("requests:");
    }

    /** Axe-core and its findings by tags or rules. */
    private static String axe(String only) throws IOException {
        try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + """
                    ; document.querySelectorAll('details').forEach(d => d.open = true);
                    const found = await axe.run({runOnly: [%s]});
                    return 'rules passed: ' + found.passes.length + ' ' + found.violations.map(v =>
                      v.id + ' ' + v.nodes.length + ': ' + v.nodes[0].html + ' ' + v.nodes[0].failureSummary).join(' || ');
                    """.formatted(only);
        }
    }
}
