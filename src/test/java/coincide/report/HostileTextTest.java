package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.contract.Origin;
import coincide.ingest.Ingested;
import coincide.ingest.Problem;
import coincide.model.Direction;
import coincide.model.Launch;
import coincide.model.Window;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Statistic;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that tries to be more than text, in every place that data reaches. */
class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onload=alert(1) x=\"",
                "' onmouseover='alert(1)",
                "</script></style></title></svg><img src=x onerror=alert(1)>",
                "]]><!-- & &lt; ${1+1} @if(true)",
                "javascript:alert(1)",
                "data:text/html,<b onclick=alert(1)>x</b>",
                "\u202eevil\u202c \u2067x\u2069\u200b"
            })
    void staysText(String text) {
        Document page = Jsoup.parse(ReportPage.render(hostile(text)));
        assertThat(page.select("script, img, iframe")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .map(Attribute::getKey)
                        .noneMatch(name -> name.startsWith("on")));
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("h1 bdi").first().wholeText()).isEqualTo(text);
        assertThat(page.select(".claim bdi").first().wholeText()).contains(text);
        assertThat(page.select("#strips .numbers td"))
                .anyMatch(cell -> cell.wholeText().contains(text));
        assertThat(page.select("#data td bdi"))
                .anyMatch(cell -> cell.wholeText().equals(text));
    }

    private static ReportInput hostile(String text) {
        Hypothesis hypothesis = Plans.primary(
                text,
                text,
                new Statistic.WindowCount(List.of(Plans.FAMILIES.get(0)), Window.parse("span[-1,1]"), List.of()),
                Direction.UP,
                NullCode.N10);
        Job job =
                Plans.job(text, List.of(hypothesis), Plans.calendars(Collections.nCopies(Plans.FAMILIES.size(), text)));
        Problem problem = new Problem(text, text, 1, 1, text, text, text, Problem.Severity.WARNING, text, text);
        Ingested rows = Inputs.ingested(text, List.of(problem));
        List<Launch> launches = List.of(Inputs.launch(text, Plans.FROM, text, text));
        return new ReportInput(
                job,
                Inputs.RUN,
                new Ingested(
                        launches,
                        rows.milestones(),
                        rows.problems(),
                        List.of(new Ingested.Account(text, text, text, 1, 1, 0, 0))),
                Findings.pending(List.of(hypothesis)),
                Looks.hostile(text),
                Optional.empty(),
                Optional.empty(),
                Checked.NOTHING,
                new Origin(List.of(new Origin.Licence(text, text)), List.of(text), List.of()));
    }
}
