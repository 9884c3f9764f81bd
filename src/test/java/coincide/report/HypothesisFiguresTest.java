package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.chart.Drawing;
import coincide.chart.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HypothesisFiguresTest {
    private static final Pattern STEP = Pattern.compile("([MLHVv])(-?[0-9.]+)(?:,(-?[0-9.]+))?|Z");
    private final ReportInput input = Inputs.lookedAt(Looks.example());
    private final Document page = Jsoup.parse(ReportPage.render(input));

    private static List<Figure> figures(ReportInput input) {
        Result result = Result.all(input.job(), input.findings()).stream()
                .filter(one -> one.hypothesis().id().equals("H02"))
                .findFirst()
                .orElseThrow();
        return HypothesisFigures.of(input.job(), result, input.looks());
    }

    @Test
    void theSectionShowsEachPictureBetweenFactsAndTables() {
        assertThat(page.select("#H02 > figure").eachAttr("id"))
                .containsExactly("H02-law", "H02-profile", "H02-placebo", "H02-curve", "H02-influence");
        assertThat(page.select("#H02 > dl + figure")).hasSize(1);
        assertThat(page.select("#H02 > figure ~ .scroll.nulls, #H02 > figure ~ div"))
                .isNotEmpty();
        assertThat(page.select("#H02 > p").eachText()).anyMatch(text -> text.startsWith("Before against after"));
        assertThat(page.select("#H03 > figure")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aRunWithoutCloserLooksHasNoPicture() {
        assertThat(figures(Inputs.example())).isEmpty();
    }

    @Test
    void ownSentencesKeepToTheWording() {
        for (Figure figure : figures(input)) {
            for (Prose prose : List.of(figure.title(), figure.takeaway(), figure.caption())) {
                assertThat(Wording.faults(prose.ownText())).as(prose.text()).isEmpty();
                assertThat(prose.text()).doesNotContain("NaN", "Optional");
            }
            assertThat(figure.takeaway().text()).endsWith(".").containsPattern("[0-9]");
        }
    }

    @Test
    void everythingLiesInsideTheDrawing() {
        for (Figure figure : figures(input)) {
            assertThat(figure.wide().key()).isEqualTo("wide");
            assertThat(figure.narrow().key()).isEqualTo("narrow");
            for (Drawing drawing : figure.drawings()) {
                assertThat(places(drawing))
                        .as(figure.id() + " " + drawing.key())
                        .isNotEmpty()
                        .allSatisfy(place -> {
                            assertThat(place[0]).isBetween(0.0, drawing.width());
                            assertThat(place[1]).isBetween(0.0, drawing.height());
                        });
            }
        }
    }

    private static List<double[]> places(Drawing drawing) {
        List<double[]> places = new ArrayList<>();
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Line line) {
                places.add(new double[] {line.x1(), line.y1()});
                places.add(new double[] {line.x2(), line.y2()});
            } else if (mark instanceof Mark.Dot dot) {
                places.add(new double[] {dot.x() - dot.r(), dot.y() - dot.r()});
                places.add(new double[] {dot.x() + dot.r(), dot.y() + dot.r()});
            } else if (mark instanceof Mark.Label label) {
                places.add(new double[] {label.x(), label.y()});
            } else if (mark instanceof Mark.Path path) {
                places.addAll(places(path.d()));
            }
        }
        return places;
    }

    private static List<double[]> places(String d) {
        List<double[]> places = new ArrayList<>();
        Matcher step = STEP.matcher(d);
        int read = 0;
        double[] at = {0, 0};
        while (step.find()) {
            read += step.group().length();
            Optional<String> command = Optional.ofNullable(step.group(1));
            if (command.isPresent()) {
                double first = Double.parseDouble(step.group(2));
                at = switch (command.get()) {
                    case "H" -> new double[] {first, at[1]};
                    case "V" -> new double[] {at[0], first};
                    case "v" -> new double[] {at[0], at[1] + first};
                    default -> new double[] {first, Double.parseDouble(step.group(3))};
                };
                places.add(at);
            }
        }
        assertThat(read).as("numbers only: " + d).isEqualTo(d.length());
        return places;
    }
}
