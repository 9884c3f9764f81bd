package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.chart.Drawing;
import coincide.chart.Mark;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What every figure must hold: both drawings inside their frames, no broken number, no forbidden word. */
final class Drawn {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    private Drawn() {}

    static Document page(Figure figure) {
        return Jsoup.parse(OutlookLook.html("figure.jte", Map.of("figure", figure, "alone", true)));
    }

    static <T extends Mark> List<T> marks(Drawing drawing, Class<T> type) {
        return drawing.marks().stream().filter(type::isInstance).map(type::cast).toList();
    }

    static <T extends Mark> List<T> marks(Drawing drawing, Class<T> type, String style) {
        return marks(drawing, type).stream()
                .filter(mark -> style(mark).equals(style))
                .toList();
    }

    static List<String> texts(Drawing drawing, String style) {
        return marks(drawing, Mark.Label.class, style).stream()
                .map(Mark.Label::text)
                .toList();
    }

    static List<Double> numbers(String path) {
        assertThat(path).doesNotContain("NaN", "Infinity");
        return NUMBER.matcher(path)
                .results()
                .map(found -> Double.valueOf(found.group()))
                .toList();
    }

    /** The figure keeps the rules of all figures. */
    static void sound(Figure figure) {
        figure.drawings().forEach(Drawn::inside);
        Document page = page(figure);
        assertThat(page.select("svg").outerHtml()).doesNotContain("NaN", "Infinity", "\"null", "null\"", ">null<");
        assertThat(page.select("script, [style], [fill], [stroke]")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("tbody tr")).hasSize(figure.sheet().rows().size());
        assertThat(page.select(".takeaway").text()).endsWith(".");
        assertThat(page.select("details.onscreen")) // CSV and specification, and a table too long for paper
                .hasSize(figure.sheet().rows().size() > 60 ? 3 : 2);
        page.select("pre, bdi, .numbers td").remove();
        assertThat(Wording.faults(page.text())).isEmpty();
    }

    /** Every corner of every mark lies in the view box, labels with about the width of their letters. */
    static void inside(Drawing drawing) {
        for (Mark mark : drawing.marks()) {
            double[] box = box(mark, drawing.key().equals("wide") ? 7 : 6);
            assertThat(box[0]).as("%s left", mark).isGreaterThanOrEqualTo(0);
            assertThat(box[1]).as("%s top", mark).isGreaterThanOrEqualTo(0);
            assertThat(box[2]).as("%s right", mark).isLessThanOrEqualTo(drawing.width());
            assertThat(box[3]).as("%s bottom", mark).isLessThanOrEqualTo(drawing.height());
        }
    }

    private static double[] box(Mark mark, double letter) {
        if (mark instanceof Mark.Line line) {
            return corners(List.of(line.x1(), line.x2()), List.of(line.y1(), line.y2()));
        }
        if (mark instanceof Mark.Box box) {
            return new double[] {box.x(), box.y(), box.x() + box.width(), box.y() + box.height()};
        }
        if (mark instanceof Mark.Dot dot) {
            return new double[] {dot.x() - dot.r(), dot.y() - dot.r(), dot.x() + dot.r(), dot.y() + dot.r()};
        }
        if (mark instanceof Mark.Label label) {
            double width = letter * Terminal.columns(label.text());
            List<String> style = List.of(label.style().split(" "));
            double left = style.contains("end") || style.contains("value")
                    ? label.x() - width
                    : style.contains("tick") || style.contains("month") ? label.x() - width / 2 : label.x();
            return new double[] {left, label.y() - 1.4 * letter, left + width, label.y() + 3};
        }
        String path = ((Mark.Path) mark).d();
        if (path.chars().anyMatch(c -> "lhvVH".indexOf(c) >= 0)) {
            numbers(path);
            return new double[4];
        }
        List<Double> numbers = numbers(path);
        return corners(every(numbers, 0), every(numbers, 1));
    }

    private static List<Double> every(List<Double> numbers, int from) {
        return IntStream.range(0, numbers.size())
                .filter(i -> i % 2 == from)
                .mapToObj(numbers::get)
                .toList();
    }

    private static double[] corners(List<Double> x, List<Double> y) {
        return x.isEmpty()
                ? new double[4]
                : new double[] {Collections.min(x), Collections.min(y), Collections.max(x), Collections.max(y)};
    }

    private static String style(Mark mark) {
        if (mark instanceof Mark.Line line) {
            return line.style();
        }
        if (mark instanceof Mark.Box box) {
            return box.style();
        }
        if (mark instanceof Mark.Dot dot) {
            return dot.style();
        }
        return mark instanceof Mark.Label label ? label.style() : ((Mark.Path) mark).style();
    }
}
