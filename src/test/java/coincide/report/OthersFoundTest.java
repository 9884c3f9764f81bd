package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.ingest.Ingested;
import coincide.model.Confidence;
import coincide.model.Precision;
import coincide.model.PublishedFinding;
import coincide.model.ReadingMatter;
import coincide.model.UncertainDate;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OthersFoundTest {
    private static final Job JOB = Plans.job();
    private static final List<Result> RESULTS = Result.all(JOB, Findings.pending(JOB.hypotheses()));
    private static final LocalDate FROM =
            RESULTS.get(3).headline().orElseThrow().sample().from();
    private static final LocalDate TO =
            RESULTS.get(3).headline().orElseThrow().sample().to();

    private static PublishedFinding finding(String id, String unit, Optional<UncertainDate> to) {
        return new PublishedFinding(
                id,
                List.of("H04"),
                "They say so",
                Optional.of("41 of 71"),
                to.map(day -> UncertainDate.of(FROM)),
                to,
                Optional.of(unit),
                Optional.of(PublishedFinding.Kind.ABSTRACT),
                Optional.of(new UncertainDate(
                        "2017", LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), Precision.YEAR, false, false)),
                Optional.of("https://example.org/a;their list"),
                Optional.of(Confidence.LOW),
                Optional.of("Only the abstract was read."));
    }

    private static OthersFound on(int hypothesis, PublishedFinding... findings) {
        return OthersFound.of(JOB, RESULTS.get(hypothesis), new ReadingMatter(List.of(findings), List.of()))
                .orElseThrow();
    }

    @Test
    void claimAndReplicationStandSideBySide() {
        OthersFound found = on(3, finding("a", "missiles", Optional.of(UncertainDate.of(LocalDate.of(2017, 5, 23)))));
        assertThat(found.rows()).hasSize(2);
        OthersFound.Row ours = found.rows().get(0);
        assertThat(ours.who()).isEqualTo("This run");
        assertThat(ours.result().text()).startsWith("ratio 0.71 (95\u00a0% ").contains("24 observed, 31.7 expected");
        assertThat(ours.unit().text()).matches("\\d+ launch days");
        OthersFound.Row theirs = found.rows().get(1);
        assertThat(theirs.who()).isEqualTo("Paper, abstract read, 2017; confidence low");
        assertThat(theirs.result().text()).isEqualTo("41 of 71");
        assertThat(theirs.period()).isEqualTo(Cell.of(FROM + " to 2017-05-23"));
        assertThat(theirs.sources()).extracting(SourceLink::text).containsExactly("example.org", "their list");
        assertThat(found.apart())
                .isEqualTo("Theirs: 1 is about another period than this run and 1 counts in another unit."
                        + " Their numbers and ours answer questions that are near, not the same.");
    }

    @Test
    void whatDiffersIsCounted() {
        OthersFound found = on(
                3,
                finding("a", "missiles", Optional.empty()),
                finding("b", "Launch days", Optional.of(UncertainDate.of(TO))),
                finding("c", "tests", Optional.empty()));
        assertThat(found.rows().get(1).period()).isEqualTo(Cell.none("not said"));
        assertThat(found.apart())
                .startsWith("Of 3 findings of others, 2 do not say their period and 2 count in another unit.");
        assertThat(on(3, finding("b", "launch days", Optional.of(UncertainDate.of(TO))))
                        .apart())
                .isEmpty();
    }

    @Test
    void aDistanceHasNoRatio() {
        assertThat(on(11).rows().get(0).result().text())
                .startsWith(
                        "mean distance in days from milestones to the nearest launch day: 23.5 observed, 28.4 expected; ");
    }

    /** A primary hypothesis says so; without a file of findings in the job nothing is said of any. */
    @Test
    void thatNothingIsRecordedIsSaid() {
        assertThat(on(0).isEmpty()).isTrue();
        assertThat(OthersFound.of(Plans.withoutLiterature(), RESULTS.get(0), ReadingMatter.NONE))
                .isEmpty();
        Document page = Jsoup.parse(ReportPage.render(Inputs.example()));
        assertThat(page.select("#H01").text()).contains("The job names no published finding for this hypothesis.");
    }

    @Test
    void hostileTextsStayTextAndOwnWordsKeepToTheWording() {
        String text = "</td><script>alert(1)</script>\" onload=\"x\u202e";
        PublishedFinding hostile = new PublishedFinding(
                text,
                List.of("H04"),
                text,
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.of("javascript:alert(1);" + text),
                Optional.empty(),
                Optional.of(text));
        OthersFound found = on(3, hostile);
        found.rows().forEach(row -> assertThat(Wording.faults(row.who() + " "
                        + row.result().ownText() + " " + row.unit().ownText()))
                .isEmpty());
        assertThat(Wording.faults(found.apart())).isEmpty();
        ReportInput input = Inputs.example();
        Ingested rows = input.ingested();
        Document page = Jsoup.parse(ReportPage.render(new ReportInput(
                input.job(),
                input.run(),
                new Ingested(
                        rows.launches(),
                        rows.milestones(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new ReadingMatter(List.of(hostile), List.of()),
                        List.of(),
                        rows.accounts(),
                        List.of()),
                input.findings())));
        Element table = page.selectFirst("#H04-others ~ .scroll table");
        assertThat(table.select("bdi")).anyMatch(cell -> cell.wholeText().equals(text));
        assertThat(page.select("script, [onload], [href^=javascript]")).isEmpty();
    }
}
