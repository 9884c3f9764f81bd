package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Case;
import coincide.analysis.CaseStudy;
import coincide.analysis.Neighbour;
import coincide.ingest.Ingested;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CaseSectionTest {
    private static final LocalDate ASOF = Plans.TO;

    private static Ingested rows(String title, List<Launch> launches) {
        return new Ingested(launches, Inputs.ingested(title, List.of()).milestones(), List.of(), List.of());
    }

    private static Case at(Job job, LocalDate day, Ingested rows) {
        return CaseStudy.of(job, ASOF, day, rows.launches(), rows.milestones());
    }

    @Test
    void newestThreeLaunchDaysNewestFirst() {
        ReportInput input = Inputs.example();
        List<LocalDate> newest =
                CaseStudy.launchDays(input.job(), ASOF, input.ingested().launches()).descendingSet().stream()
                        .limit(3)
                        .toList();
        assertThat(CaseSection.shown(input))
                .extracting(CaseSection::title)
                .containsExactlyElementsOf(newest.stream().map(Numbers::date).toList());
    }

    @Test
    void noLaunchIsSaid() {
        ReportInput none = new ReportInput(Plans.job(), Inputs.RUN, rows("Meeting", List.of()), List.of());
        assertThat(CaseSection.shown(none)).isEmpty();
    }

    @Test
    void ownSentencesKeepToTheWording() {
        Job job = Plans.job();
        for (LocalDate day : List.of(Plans.FROM, LocalDate.of(2019, 4, 17), Plans.TO)) {
            Ingested rows = rows("Meeting", List.of(Inputs.launch("one", day, "SRBM", "list")));
            CaseSection section = CaseSection.of(job, at(job, day, rows), rows);
            assertThat(Stream.of(section.launches(), section.sentence(), section.readings())
                            .flatMap(List::stream)
                            .map(Prose::ownText)
                            .flatMap(text -> Wording.faults(text).stream()))
                    .isEmpty();
            assertThat(Wording.faults(section.table())).isEmpty();
        }
    }

    @Test
    void calendarsThatEndedAreUnknown() {
        Job job = Plans.job();
        Ingested rows = rows("Meeting", List.of(Inputs.launch("one", Plans.TO, "SRBM", "list")));
        CaseSection section = CaseSection.of(job, at(job, Plans.TO, rows), rows);
        assertThat(section.rows()).hasSize(7).allSatisfy(row -> {
            assertThat(row.later().text()).isEqualTo("not known");
            assertThat(row.share()).isEqualTo(Cell.none("collected only to 31 March 2026"));
        });
        assertThat(section.sentence().get(section.sentence().size() - 1).text())
                .isEqualTo("7 calendars were not collected on this day: what they would hold is unknown, not absent.");
    }

    @Test
    void lagsInWords() {
        Milestone visit = Inputs.ingested("Visit", List.of()).milestones().stream()
                .filter(milestone -> milestone.end() == milestone.start() + 2)
                .findFirst()
                .orElseThrow();
        LocalDate first = visit.startsOn().earliest();
        assertThat(NeighbourWords.of(new Neighbour(visit, 0, Optional.of(-4.2)), first)
                        .text())
                .isEqualTo("“Visit”, begins on the same day (4.2\u00a0hours after the launch)");
        assertThat(NeighbourWords.place(new Neighbour(visit, 0, Optional.empty()), first.plusDays(2)))
                .isEqualTo("ends on the same day");
        assertThat(NeighbourWords.place(new Neighbour(visit, 0, Optional.empty()), first.plusDays(1)))
                .isEqualTo("under way since " + Numbers.date(first));
        assertThat(NeighbourWords.of(new Neighbour(visit, 5, Optional.of(130.0)), first.plusDays(7))
                        .text())
                .isEqualTo("“Visit”, ended 5 days before");
        assertThat(NeighbourWords.place(new Neighbour(visit, -1, Optional.empty()), first.minusDays(1)))
                .isEqualTo("begins 1 day after");
    }

    @Test
    void hostileNamesStayText() {
        String text = "</title><script>alert(1)</script>\" onload=\"x\u202e";
        Job job =
                Plans.job(text, Plans.hypotheses(), Plans.calendars(Collections.nCopies(Plans.FAMILIES.size(), text)));
        LocalDate day = LocalDate.of(2019, 4, 17);
        Ingested rows = rows(text, List.of(Inputs.launch(text, day, text, text)));
        String html = CasePage.render(job, ASOF, at(job, day, rows), rows);
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, [onload], [src], [href]")).isEmpty();
        assertThat(page.select("tbody th bdi").first().wholeText()).isEqualTo(text);
        assertThat(page.title()).isEqualTo("Launch day 17 April 2019 – Coincide");
        assertThat(page.text()).contains(Wording.CLOSING).doesNotContain("NaN");
        assertThat(CaseLines.text(job, at(job, day, rows), rows)).doesNotContain("\u202e");
    }

    @Test
    void terminalLinesAreShort() {
        Job job = Plans.job();
        LocalDate day = LocalDate.of(2019, 4, 17);
        Ingested rows = rows("Meeting", List.of(Inputs.launch("one", day, "SRBM", "list")));
        String text = CaseLines.text(job, at(job, day, rows), rows);
        assertThat(text.lines())
                .allMatch(line -> line.length() <= 100)
                .contains("Other readings", "One day describes; it tests nothing. " + Wording.CLOSING);
    }
}
