package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private final String html = ReportPage.render(Inputs.example());
    private final Document page = Jsoup.parse(html);

    @Test
    void opensWithTheAnswerInAtMostThreeSentences() {
        assertThat(page.select(".lead").text().replace('\u00a0', ' '))
                .isEqualTo(
                        "As of 20 August 2026, 1 of the 14 testable primary hypotheses stands out from chance after Holm's"
                                + " correction at 5 % (H07b); the verdicts of all 14: 14 pending. The smallest p-value is that of H07b (N7, which must reject too, gives p < 0.001): from 1 January"
                                + " 2012 to 31 March 2026, launch days fell in the window of “Party congresses and plenums,"
                                + " sessions of the assembly” (from 1 day after to 14 days after the last day) 2.14 times as"
                                + " often as on other days (95 % interval 1.37–3.33; 33 observed, 17.6 expected in 588 days, 11 %"
                                + " of the period; N10, season- and year-adjusted residuals rotated within years; p < 0.001,"
                                + " adjusted p = 0.006). The data are 167 launch days from 1 January 2012 to 20 August 2026, from the"
                                + " sources as they were collected.");
        assertThat(page.select("main > section").eachAttr("id"))
                .containsExactly(
                        "answer",
                        "verdicts",
                        "ratios",
                        "timeline",
                        "cases",
                        "hypotheses",
                        "data",
                        "method",
                        "limits",
                        "glossary",
                        "reproduce");
    }

    @Test
    void hasARowAndASectionForEachHypothesisHitOrMiss() {
        assertThat(page.select("#verdicts tbody tr")).hasSize(14);
        for (Element link : page.select("#verdicts tbody th a")) {
            Element section = page.getElementById(link.attr("href").substring(1));
            assertThat(section).isNotNull();
            assertThat(section.children().last().text()).isEqualTo(Wording.CLOSING);
        }
        assertThat(page.select("#H02 .nulls tbody tr")).hasSize(7);
        assertThat(page.select("#H02 .nulls tbody tr").last().text()).contains("not computed in this run");
        assertThat(page.select("#H02 .note").text()).contains("from 1 day before the first day to the first day");
        assertThat(page.select("#H07a .flags li").eachText())
                .containsExactly(
                        "Fewer than five launch days are expected inside the windows.",
                        "Some windows reach outside the period and are cut there.");
    }

    /** A reader of the table alone sees on what a p-value stands and what speaks against it. */
    @Test
    void theVerdictTableNamesSamplesUnitsAndTheOtherNullModels() {
        String windows = row("H07b");
        assertThat(windows).contains("169 to 31 March 2026").containsPattern("N7.<?0[.]\\d+");
        assertThat(row("H10b")).contains("23.5 28.4 days").doesNotContain("N7");
        assertThat(row("H12")).contains("in the first era");
    }

    private String row(String id) {
        return page.select("#verdicts tbody tr").stream()
                .map(Element::text)
                .filter(text -> text.startsWith(id + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksNothingOfTheNetworkAndRunsNothing() {
        assertThat(page.select("script, link, img, iframe, object, embed, form, base, audio, video, use"))
                .isEmpty();
        assertThat(page.select("[src], [srcset], [action], [style]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    }

    @Test
    void saysInWhichTableEachNumberStands() {
        assertThat(page.select("#tables code").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Table.values()).map(Table::title).toList());
    }

    @Test
    void saysHowToCiteIt() {
        assertThat(page.select("#reproduce p").eachText())
                .contains("Coincide 0.1.0: “Missile launches and political milestones”. Report as of 20 August 2026,"
                        + " snapshot " + Inputs.RUN.snapshot() + ".");
    }

    @Test
    void headingsDescendOneStepAtATime() {
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void everyChartHasNameDescriptionTakeawayAndTable() {
        assertThat(page.select("svg")).hasSize(12).allSatisfy(chart -> {
            assertThat(chart.attr("role")).isEqualTo("img");
            for (String id : chart.attr("aria-labelledby").split(" ")) {
                assertThat(page.getElementById(id).text()).isNotBlank();
            }
            assertThat(chart.select("title, desc")).hasSize(2);
        });
        assertThat(page.select("figure")).hasSize(6).allSatisfy(figure -> {
            assertThat(figure.select("h3, h4").text()).isNotBlank();
            assertThat(figure.select(".takeaway").text()).endsWith(".");
            assertThat(figure.select("details table tbody tr")).isNotEmpty();
            assertThat(figure.select("pre").last().text()).startsWith("{").contains("\"$schema\"");
        });
    }

    @Test
    void tablesHaveCaptionsAndScopesAndIdsAreUnique() {
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.select("caption").text()).isNotBlank());
        assertThat(page.select("th")).allMatch(cell -> cell.hasAttr("scope"));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(names -> assertThat(ids).contains(names.split(" ")));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void saysWhereRowsWentAndListsTwentyProblems() {
        assertThat(page.select("#data table")
                        .first()
                        .select("tbody tr")
                        .eachText()
                        .get(0))
                .startsWith("data/launches.csv launches 176 170 2 4");
        assertThat(page.select("#data").text()).contains("23 found; the first 20 are listed");
        assertThat(page.select("#data tbody th bdi").eachText()).contains("data/launches.csv:2:12");
    }

    @Test
    void givesTheCommandWithoutTheFoldersOfThisMachine() {
        assertThat(page.select("#reproduce pre code").text())
                .isEqualTo("jobs/coincide run jobs/example.yaml --as-of 2026-08-20");
        assertThat(html).doesNotContain("/srv/anywhere");
    }

    @Test
    void linksHttpsSourcesOnly() {
        assertThat(page.select("a[href^=https]")).hasSize(170);
        assertThat(html).contains("http://example.org/plain").doesNotContain("href=\"http:");
    }

    @Test
    void hasNeitherNaNNorInfinityNorOptional() {
        assertThat(page.text()).doesNotContain("NaN", "Infinity", "Optional", "null,null");
        assertThat(html).doesNotContain("Optional[", "Optional.empty");
    }

    @Test
    void isTheSameByteForByteInAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> pages = new ArrayList<>();
        try {
            for (String tag : List.of("en-US", "tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                pages.add(ReportPage.render(Inputs.example()));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(pages).allMatch(html::equals);
    }
}
