package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Case;
import coincide.analysis.CaseStudy;
import coincide.chart.Drawing;
import coincide.chart.Mark;
import coincide.chart.Places;
import coincide.ingest.Ingested;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.UncertainDate;
import coincide.plan.Job;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseFigureTest {
    private static final LocalDate DAY = LocalDate.of(2019, 4, 17);
    private static final Job JOB = Plans.job();

    /** A milestone of the first family, as the others are. */
    private static Milestone milestone(String title, int first, int last) {
        return milestone(title, first, last, Optional.empty());
    }

    private static Milestone milestone(String title, int first, int last, Optional<Instant> startsAt) {
        Milestone like = Inputs.ingested(title, List.of()).milestones().get(0);
        return new Milestone(
                title + first,
                Plans.FAMILIES.get(0),
                like.series(),
                title,
                UncertainDate.of(DAY.plusDays(first)),
                UncertainDate.of(DAY.plusDays(last)),
                false,
                startsAt,
                like.zone(),
                like.announcedOn(),
                like.enteredOn(),
                true,
                false,
                false,
                Milestone.Status.HELD,
                like.scale(),
                like.participants(),
                like.sources(),
                like.confidence(),
                like.note());
    }

    private static Launch launch(LocalDate day) {
        return Inputs.launch("l-" + day, day, "SRBM", "list");
    }

    private static Launch launch(LocalDate day, Instant at) {
        Launch like = launch(day);
        return new Launch(
                like.id(),
                Optional.of(at),
                like.day(),
                like.actor(),
                like.kind(),
                like.name(),
                like.site(),
                like.latitude(),
                like.longitude(),
                like.missiles(),
                like.missilesBy(),
                like.apogeeKm(),
                like.rangeKm(),
                like.outcome(),
                like.firstReportedOn(),
                like.enteredOn(),
                like.sources(),
                like.confidence(),
                like.note());
    }

    private static Case found(Job job, LocalDate day, List<Launch> launches, List<Milestone> milestones) {
        Ingested rows = new Ingested(launches, milestones, List.of(), List.of());
        return CaseStudy.of(job, Plans.TO, day, rows.launches(), rows.milestones());
    }

    private static Figure figure(List<Launch> launches, List<Milestone> milestones) {
        return CaseFigure.of("case", JOB, found(JOB, launches.get(0).day().earliest(), launches, milestones));
    }

    /** 61 days over 912 units are 14.95 each: day -3 to day -1 begins at 24 + 27 days and is three days wide. */
    @Test
    void barsRunFromTheFirstDayToTheLast() {
        Figure figure = figure(List.of(launch(DAY), launch(DAY.plusDays(10))), List.of(milestone("Visit", -3, -1)));
        Drawing wide = figure.wide();
        assertThat(Drawn.marks(wide, Mark.Box.class, "liberal")).singleElement().satisfies(bar -> {
            assertThat(bar.x()).isEqualTo(24 + Places.round(27 * 912 / 61.0));
            assertThat(Places.round(bar.x() + bar.width())).isEqualTo(24 + Places.round(30 * 912 / 61.0));
        });
        assertThat(Drawn.marks(wide, Mark.Line.class, "zero")).hasSize(2).allSatisfy(line -> assertThat(line.x1())
                .isEqualTo(480));
        assertThat(Drawn.marks(wide, Mark.Line.class, "launches"))
                .singleElement()
                .satisfies(line -> assertThat(line.x1()).isEqualTo(Places.round(480 + 10 * 912 / 61.0)));
        assertThat(figure.takeaway().text())
                .isEqualTo("Within 30 days: 1 entry of 1 calendar, and 1 other launch day."
                        + " Nearest: “Visit”, ended 1 day before.");
        assertThat(figure.sheet().csv())
                .contains("Launch days,,this launch day,2019-04-17,2019-04-17,0,0\n")
                .contains(",Visit,milestone,2019-04-14,2019-04-16,-3,-1\n");
        Drawn.sound(figure);
    }

    /** Six hours after the launch is a quarter of a day to its right, six before to its left; unknown, from the midnight before. */
    @Test
    void onTheLaunchDayABarBeginsAtItsHour() {
        Instant at = DAY.atTime(12, 0).atZone(JOB.zone()).toInstant();
        for (int hours : List.of(-6, 6)) {
            Figure figure = CaseFigure.of(
                    "case",
                    JOB,
                    found(
                            JOB,
                            DAY,
                            List.of(launch(DAY, at)),
                            List.of(milestone("Visit", 0, 2, Optional.of(at.plus(Duration.ofHours(hours)))))));
            assertThat(Drawn.marks(figure.wide(), Mark.Box.class, "liberal"))
                    .singleElement()
                    .satisfies(bar -> assertThat(bar.x()).isEqualTo(Places.round(480 + hours / 24.0 * 912 / 61.0)));
        }
        Figure unknown = figure(List.of(launch(DAY)), List.of(milestone("Visit", 0, 2)));
        assertThat(Drawn.marks(unknown.wide(), Mark.Box.class, "liberal"))
                .singleElement()
                .satisfies(bar -> assertThat(bar.x()).isEqualTo(Places.round(480 - 0.5 * 912 / 61.0)));
    }

    @Test
    void oneDayIsADotAndLongOnesAreCutAtTheEdge() {
        Figure figure = figure(List.of(launch(DAY)), List.of(milestone("Day", 5, 5), milestone("Exercise", -90, 60)));
        for (Drawing drawing : figure.drawings()) {
            assertThat(Drawn.marks(drawing, Mark.Dot.class, "liberal")).hasSize(1);
            double side = drawing.key().equals("wide") ? 24 : 10;
            assertThat(Drawn.marks(drawing, Mark.Box.class, "liberal"))
                    .singleElement()
                    .satisfies(bar -> {
                        assertThat(bar.x()).isEqualTo(side);
                        assertThat(bar.x() + bar.width()).isEqualTo(drawing.width() - side);
                    });
        }
        assertThat(figure.takeaway().text()).endsWith("Nearest: “Exercise”, under way since 17 January 2019.");
        Drawn.sound(figure);
    }

    @Test
    void nothingNearIsSaid() {
        Figure figure = figure(List.of(launch(DAY)), List.of(milestone("Far", 31, 33)));
        assertThat(figure.takeaway().text())
                .isEqualTo("Within 30 days: no milestone of any calendar, and no other launch day.");
        assertThat(figure.caption().text()).endsWith("7 calendars have none on these days.");
        assertThat(figure.sheet().rows()).hasSize(1);
        Drawn.sound(figure);
    }

    /** On the last observed day the 30 days after it are grey in the lane of launches. */
    @Test
    void daysThatNobodyObservedAreGrey() {
        Figure figure = figure(List.of(launch(Plans.TO)), List.of());
        assertThat(Drawn.marks(figure.wide(), Mark.Box.class, "unobserved"))
                .singleElement()
                .satisfies(box -> {
                    assertThat(box.x()).isEqualTo(Places.round(24 + 31 * 912 / 61.0));
                    assertThat(box.x() + box.width()).isEqualTo(936);
                });
        assertThat(figure.caption().text())
                .endsWith("7 calendars have none on these days; of these, 7 were not collected throughout.");
        Drawn.sound(figure);
    }

    @Test
    void hostileAndLongNamesStayTextAndInside() {
        String text = "</text><script>alert(1)</script>\" onload=\"x\u202e" + "x".repeat(300);
        Job hostile =
                Plans.job(text, Plans.hypotheses(), Plans.calendars(Collections.nCopies(Plans.FAMILIES.size(), text)));
        Figure figure = CaseFigure.of(
                "case", hostile, found(hostile, DAY, List.of(launch(DAY)), List.of(milestone(text, 0, 2))));
        figure.drawings().forEach(Drawn::inside);
        assertThat(Drawn.page(figure).select("script, [onload]")).isEmpty();
        assertThat(figure.takeaway().ownText()).doesNotContain("script");
    }
}
