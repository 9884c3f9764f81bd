package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Checks;
import coincide.analysis.Rejections;
import coincide.analysis.Size;
import coincide.chart.Drawing;
import coincide.chart.Mark.Box;
import coincide.chart.Mark.Dot;
import coincide.chart.Mark.Path;
import coincide.plan.Job;
import coincide.plan.NullCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SizeFigureTest {
    private final Job job = Plans.job();

    @Test
    void marksLiberalAndConservativeSizesByShape() {
        Figure figure = SizeFigure.of(
                job,
                List.of(size("H01", NullCode.N1, 147), size("H02", NullCode.N1, 12), size("H01", NullCode.N10, 25)));
        Drawing wide = figure.wide();
        assertThat(Drawn.marks(wide, Box.class, "liberal")).hasSize(1);
        assertThat(Drawn.marks(wide, Path.class, "visible")).hasSize(1);
        assertThat(Drawn.marks(wide, Dot.class)).hasSize(1);
        assertThat(Drawn.marks(wide, Box.class, "band")).hasSize(2);
        assertThat(Drawn.texts(wide, "value"))
                .containsExactly("1 liberal, 1 conserv. of 2", "0 liberal, 0 conserv. of 1");
        assertThat(figure.takeaway().text())
                .isEqualTo(
                        "Measured sizes inside the 99\u00a0% band around the level of 5\u00a0%: 1 of 3; above it (liberal): 1;"
                                + " below it (conservative): 1."
                                + " Of those that would carry a verdict, none is liberal.");
        Drawn.sound(figure);
    }

    @Test
    void namesWhatIsLiberalWhereItCarriesTheVerdict() {
        assertThat(SizeFigure.of(job, List.of(size("H01", NullCode.N10, 80)))
                        .takeaway()
                        .text())
                .endsWith("Liberal where it would carry the verdict: H01.");
    }

    @Test
    void equalSizesDoNotCoverEachOther() {
        List<Size> sizes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            sizes.add(size("H" + i, NullCode.N10, 25));
        }
        Figure figure = SizeFigure.of(job, sizes);
        assertThat(Drawn.marks(figure.narrow(), Dot.class))
                .doesNotHaveDuplicates()
                .hasSize(30);
        Drawn.sound(figure);
    }

    @Test
    void saysWhatWasNotMeasured() {
        Figure figure = SizeFigure.of(
                job, List.of(new Size("H01", NullCode.N3y, Optional.empty(), 0.05, "launches have no role")));
        assertThat(figure.takeaway().text()).isEqualTo("No size was measured.");
        assertThat(figure.sheet().rows().get(0)).contains("not measured", "launches have no role");
        Drawn.sound(figure);
    }

    @Test
    void thePageHasASectionOfChecksWhereThereAreSome() {
        ReportInput input = Inputs.example();
        ReportInput checked = new ReportInput(
                input.job(),
                input.run(),
                input.ingested(),
                input.findings(),
                input.looks(),
                input.foreseen(),
                input.earlier(),
                new Checked(
                        Checks.NONE.list(),
                        List.of(CalibrationFigureTest.control("c", 0, 0.3)),
                        List.of(size("H01", NullCode.N10, 25)),
                        List.of()),
                input.origin());
        Document page = Jsoup.parse(ReportPage.render(checked));
        assertThat(page.select("#checks > figure")).hasSize(2);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(Jsoup.parse(ReportPage.render(input)).select("#checks")).isEmpty();
    }

    static Size size(String hypothesis, NullCode code, int rejected) {
        return new Size(
                hypothesis, code, Optional.of(new Rejections(hypothesis, code, 1, 500, rejected, rejected)), 0.05, "");
    }
}
