package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Influence;
import coincide.plan.NullCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InfluenceFigureTest {
    @Test
    void withoutAChangeThereIsNoPicture() {
        Influence unknown = new Influence(
                "H02",
                Influence.Kind.YEAR,
                "2020",
                "",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31),
                0,
                List.of(),
                List.of(),
                List.of(),
                NullCode.N10,
                List.of(),
                0.3,
                0,
                false);
        assertThat(InfluenceFigure.of("H02", List.of(), 0.05)).isEmpty();
        assertThat(InfluenceFigure.of("H02", List.of(unknown), 0.05)).isEmpty();
    }

    @Test
    void namesTheLargestChangeAndCountsTheDecisive() {
        Figure figure = InfluenceFigure.of(
                        "H02",
                        List.of(
                                Looks.without("Parade", 2.2, 0.1, false),
                                Looks.without("Summit", 1, -Math.log(2), true)),
                        0.05)
                .orElseThrow();
        assertThat(figure.takeaway().text())
                .isEqualTo(
                        "Without “Summit” of 1 March 2020 the ratio is 1.00 in place of 2.00, the largest change by a"
                                + " single item. Of 2 items, 1 is decisive.");
        assertThat(figure.takeaway().ownText()).doesNotContain("Summit");
        assertThat(figure.narrow().marks().toString()).contains("Summit, 2020-03-01: decisive");
    }

    @Test
    void showsFiveAndCutsLongNames() {
        List<Influence> many = Collections.nCopies(9, Looks.without("x".repeat(300), 1.1, 0.1, false));
        Figure figure = InfluenceFigure.of("H02", many, 0.05).orElseThrow();
        assertThat(figure.sheet().rows()).hasSize(5);
        assertThat(figure.narrow().marks().toString()).doesNotContain("x".repeat(20));
        assertThat(figure.sheet().csv()).contains("x".repeat(300));
    }
}
