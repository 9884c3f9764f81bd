package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Case;
import coincide.analysis.CaseStudy;
import coincide.ingest.Ingested;
import coincide.model.Confidence;
import coincide.model.Milestone;
import coincide.model.Precision;
import coincide.model.ReadingMatter;
import coincide.model.RivalReading;
import coincide.model.RivalReading.Kind;
import coincide.model.RivalReading.Knowable;
import coincide.model.UncertainDate;
import coincide.plan.Job;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NamedReadingTest {
    private static final LocalDate DAY = LocalDate.of(2019, 4, 17);
    private static final Job JOB = Plans.job();
    private static final List<Milestone> MILESTONES =
            Inputs.ingested("Congress", List.of()).milestones();

    private static RivalReading reading(String title, UncertainDate first, Optional<UncertainDate> last) {
        return new RivalReading(
                "rr",
                DAY,
                Optional.of(title),
                Optional.of(first),
                last,
                Optional.empty(),
                Knowable.NO,
                Kind.EVENT_ABROAD,
                Optional.of("https://example.org/a;javascript:alert(1)"),
                Optional.of(Confidence.HIGH),
                Optional.of("A note on " + title));
    }

    private static UncertainDate month(int month) {
        LocalDate first = LocalDate.of(2019, month, 1);
        return new UncertainDate(
                first.toString().substring(0, 7),
                first,
                first.plusMonths(1).minusDays(1),
                Precision.MONTH,
                false,
                false);
    }

    private static Ingested data(RivalReading... readings) {
        return new Ingested(
                List.of(Inputs.launch("one", DAY, "SRBM", "list")),
                MILESTONES,
                List.of(),
                List.of(),
                List.of(),
                new ReadingMatter(List.of(), List.of(readings)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Case found(Ingested data) {
        return CaseStudy.of(JOB, Plans.TO, DAY, data.launches(), data.milestones());
    }

    private static String place(UncertainDate first, UncertainDate last) {
        Ingested data = data(reading("x", first, Optional.of(last)));
        return NamedReading.of(found(data), data).get(0).place();
    }

    @Test
    void howItLiesInWholeDays() {
        UncertainDate before = UncertainDate.of(DAY.minusDays(2));
        UncertainDate after = UncertainDate.of(DAY.plusDays(1));
        assertThat(place(before, before)).isEqualTo("2 days before");
        assertThat(place(after, after)).isEqualTo("1 day after");
        assertThat(place(before, after)).isEqualTo("under way since 15 April 2019");
        assertThat(place(UncertainDate.of(DAY), UncertainDate.of(DAY))).isEqualTo("on the same day");
        assertThat(place(UncertainDate.of(DAY), after)).isEqualTo("begins on the same day");
        assertThat(place(month(3), month(3))).isEqualTo("17 days before or more");
        assertThat(place(month(5), month(5))).isEqualTo("14 days after or more");
        assertThat(place(month(4), month(4))).isEqualTo("on that day or near it");
        assertThat(place(before, month(5))).isEqualTo("under way since 15 April 2019");
    }

    /** One launch day, far from the newest: it is shown, since something is named for it. */
    @Test
    void aLaunchDayThatOthersNamedSomethingForIsShown() {
        ReportInput input = Inputs.example();
        Ingested rows = input.ingested();
        LocalDate oldest = CaseStudy.launchDays(JOB, Plans.TO, rows.launches()).first();
        RivalReading about = reading("Capture", UncertainDate.of(oldest), Optional.empty());
        RivalReading day = new RivalReading(
                about.id(),
                oldest,
                about.title(),
                about.startsOn(),
                about.endsOn(),
                about.milestone(),
                about.knownBefore(),
                about.kind(),
                about.sources(),
                about.confidence(),
                about.note());
        Ingested named = new Ingested(
                rows.launches(),
                rows.milestones(),
                List.of(),
                List.of(),
                List.of(),
                new ReadingMatter(List.of(), List.of(day)),
                List.of(),
                rows.accounts(),
                List.of());
        List<CaseSection> shown = CaseSection.shown(new ReportInput(JOB, input.run(), named, input.findings()));
        assertThat(shown).hasSize(4);
        assertThat(shown.get(3).title()).isEqualTo(Numbers.date(oldest));
        assertThat(shown.get(3).named()).hasSize(1);
    }

    @Test
    void theNearestComesFirst() {
        Ingested data = data(
                reading("week", UncertainDate.of(DAY.minusDays(7)), Optional.empty()),
                reading("day", UncertainDate.of(DAY.plusDays(1)), Optional.empty()),
                reading("spell", UncertainDate.of(DAY.minusDays(9)), Optional.of(UncertainDate.of(DAY.plusDays(9)))));
        assertThat(NamedReading.of(found(data), data))
                .extracting(reading -> reading.title().text())
                .containsExactly("spell", "day", "week");
    }

    @Test
    void aMilestoneOfTheJobKeepsItsTitleAndItsRealDistance() {
        Milestone later = MILESTONES.stream()
                .filter(milestone -> milestone.startsOn().earliest().isAfter(DAY.plusDays(30)))
                .findFirst()
                .orElseThrow();
        Ingested data = data(new RivalReading(
                "rr",
                DAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(later.id()),
                Knowable.YES,
                Kind.MEETING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        NamedReading reading = NamedReading.of(found(data), data).get(0);
        long days = later.start() - DAY.toEpochDay();
        assertThat(reading.title().text()).isEqualTo("Congress");
        assertThat(reading.place()).isEqualTo("begins " + days + " days after");
        assertThat(reading.kind()).isEqualTo("meeting; a milestone of the job");
        assertThat(reading.knowable()).isEqualTo("yes");
    }

    @Test
    void thePageSaysWhatTheyAreAndKeepsTheSentenceOnWhatIsNotSeenTrue() {
        Ingested none = data();
        Ingested some = data(reading("Capture", UncertainDate.of(DAY.minusDays(1)), Optional.empty()));
        String without = CasePage.render(JOB, Plans.TO, found(none), none);
        assertThat(without).contains("training and tests of weapons.").doesNotContain(NamedReading.WHAT);
        Document page = Jsoup.parse(CasePage.render(JOB, Plans.TO, found(some), some));
        assertThat(page.text())
                .contains(NamedReading.WHAT, "tests of weapons, but for what others named, below.")
                .contains("Capture event abroad; confidence high 1 day before 2019-04-16 no A note on Capture");
        assertThat(page.select("a[href]").eachAttr("href")).containsExactly("https://example.org/a");
        assertThat(CaseLines.text(JOB, found(some), some))
                .contains(
                        NamedReading.WHAT,
                        "- Capture (event abroad; confidence high), 2019-04-16: 1 day before; knowable beforehand: no.");
    }

    @Test
    void hostileTextsStayTextAndOwnWordsKeepToTheWording() {
        String text = "</td><script>alert(1)</script>\" onload=\"x\u202e";
        Ingested data = data(reading(text, UncertainDate.of(DAY), Optional.empty()));
        Document page = Jsoup.parse(CasePage.render(JOB, Plans.TO, found(data), data));
        assertThat(page.select("script, [onload], [href^=javascript]")).isEmpty();
        assertThat(page.select("th bdi")).anyMatch(cell -> cell.wholeText().equals(text));
        assertThat(CaseLines.text(JOB, found(data), data)).doesNotContain("\u202e");
        assertThat(Wording.faults(NamedReading.WHAT)).isEmpty();
    }

    @Test
    void theBaseRateOfTheYearBeforeIsTold() {
        Ingested data = data();
        assertThat(CaseSection.of(JOB, found(data), data).sentence())
                .extracting(Prose::text)
                .contains("Base rate: 2018 had 0 launch days; 0\u00a0% of its observed days,"
                        + " 0\u00a0% of its runs of 4 days and 0\u00a0% of its runs of 7 days hold one.");
    }
}
