package coincide.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coincide.report.Pages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportPicturesTest {
    private static final String STYLE = """
            <style>:root{--ink:#111;--mark:#00f}
            @media print{:root{--ink:#000}.chart.wide{display:none}}
            html{color:var(--ink)}
            .chart{width:100%}.chart.narrow{display:none}.chart text{fill:var(--ink)}.axis,.one{stroke:var(--mark)}.other{fill:red}</style>
            """;

    private static String page(String title, String marks) {
        return STYLE + """
                <figure id="a"><svg class="chart wide" viewBox="0 0 10 5" role="img" aria-labelledby="a-wide-name a-wide-desc">
                <title id="a-wide-name">%s</title>
                <desc id="a-wide-desc">Up. The numbers stand in the table below the chart.</desc>
                %s</svg><svg class="chart narrow" viewBox="0 0 3 5.5" aria-labelledby="a-narrow-name a-narrow-desc"><title id="a-narrow-name">no</title></svg>
                <details><summary>The same as CSV</summary><p class="note">Save it as <code>a.csv</code>.</p>
                <pre tabindex="0">x,"&lt;y&gt;"
                1,'=2
                </pre></details>
                <details><summary>Specification of this chart (Vega-Lite)</summary>
                <pre tabindex="0">{"b": "&lt;x&gt;", "a": 1}</pre></details></figure>
                <figure id="table"><p>none</p></figure>
                """.formatted(title, marks);
    }

    @Test
    void takesTheWideChartWithTheStylesItUses() {
        Picture picture = ReportPictures.of(page("T", "<line class=\"axis\" x1=\"0.0\"/>"))
                .get(0);
        assertThat(picture.id()).isEqualTo("a");
        assertThat(picture.words()).isEqualTo("Up.");
        assertThat(picture.svg())
                .contains(
                        "#a-wide.chart text{fill:#111}",
                        "#a-wide .axis{stroke:#00f}",
                        "viewBox=\"0 0 10 5\" width=\"10\"")
                .doesNotContain(".one", ".other", "html", "@media", "narrow", "display");
        assertThat(picture.narrow().orElseThrow())
                .contains("viewBox=\"0 0 3 5.5\"")
                .doesNotContain("display", "none");
        assertThat(picture.specification()).contains("{\n \"a\": 1,\n \"b\": \"<x>\"\n}\n");
        assertThat(picture.csv()).contains("x,\"<y>\"\n1,'=2\n");
        assertThat(picture.hypothesis()).isEmpty();
    }

    @Test
    void belongsToTheHypothesisInWhoseSectionItStands() {
        String law = page("Law", "").replace("\"a-", "\"H1-law-").replace(" a-", " H1-law-");
        String other = page("Sizes", "").replace("\"a-", "\"sizes-").replace(" a-", " sizes-");
        String section = "<section class=\"hypothesis\" id=\"%s\" aria-labelledby=\"x\">";
        assertThat(ReportPictures.of(
                        other + section.formatted("H1") + law + "</section>" + other + section.formatted("H2") + law))
                .extracting(Picture::id, Picture::hypothesis)
                .containsExactly(
                        tuple("sizes", Optional.empty()),
                        tuple("H1-law", Optional.of("H1")),
                        tuple("sizes", Optional.empty()),
                        tuple("H1-law", Optional.empty()));
    }

    /** What the templates write is what is read. */
    @Test
    void readsTheChartsOfARealPage() {
        List<Picture> pictures = ReportPictures.of(Pages.titled("plain"));
        assertThat(pictures).extracting(Picture::id).contains("heat", "H02-law", "H02-profile", "H02-curve");
        assertThat(pictures).allSatisfy(picture -> {
            assertThat(picture.hypothesis()).isEqualTo(Optional.of("H02").filter(picture.id()::startsWith));
            assertThat(picture.words()).doesNotContain("below the chart");
            assertThat(picture.narrow()).isPresent();
            assertThat(picture.specification()).isPresent();
        });
        Picture law = pictures.stream()
                .filter(picture -> picture.id().equals("H02-law"))
                .findFirst()
                .orElseThrow();
        assertThat(law.csv().orElseThrow().lines()).hasSizeGreaterThan(3).allMatch(line -> line.contains(","));
    }

    @Test
    void escapedTextStaysEscapedInTheFileAndIsReadOnce() {
        Picture picture =
                ReportPictures.of(page("&lt;script&gt; &amp;amp;", "")).get(0);
        assertThat(picture.title()).isEqualTo("<script> &amp;");
        assertThat(picture.svg()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void aCharacterThatXmlDoesNotHaveIsReplaced() {
        assertThat(ReportPictures.of(page("a\u0001\u0000b\ud83d\ude80", ""))
                        .get(0)
                        .title())
                .isEqualTo("a\ufffd\ufffdb\ud83d\ude80");
    }

    @Test
    void pageWithoutChartsHasNone() {
        assertThat(ReportPictures.of(STYLE + "<figure><table></table></figure>"))
                .isEmpty();
        assertThat(ReportPictures.of("")).isEmpty();
    }

    @Test
    void refusesAChartThatIsNoXml() {
        String page = page("T", "<line>");
        assertThatThrownBy(() -> ReportPictures.of(page)).hasMessageContaining("no XML");
    }
}
