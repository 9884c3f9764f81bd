package coincide.report;

import coincide.nulls.ConsistencyBars;
import coincide.outlook.Score;
import coincide.report.FreePlace.Box;
import coincide.stats.Reliability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where everything of a reliability diagram is drawn.
 *
 * @param key distinguishes the drawings of one figure
 */
public record ReliabilityPlot(
        String key,
        int width,
        double height,
        double left,
        double right,
        double top,
        double bottom,
        List<Tick> ticks,
        List<Mark> marks) {
    /** The same share on both axes. */
    public record Tick(double x, double y, String label) {}

    /** A consistency bar. */
    public record Bar(double top, double bottom) {}

    /**
     * One bin.
     *
     * @param size radius of a circle, or half the side of a square of the same area
     * @param shape "inside", "outside" or "none", as the mark lies to its bar
     * @param labelX middle of the label
     */
    public record Mark(
            double x,
            double y,
            double size,
            Optional<Bar> bar,
            String shape,
            double labelX,
            double labelY,
            String label) {}

    /** Sizes; {@code largest} is the radius of the mark of most windows. */
    enum Layout {
        WIDE(560, 62, 532, 14, 9.5, 14),
        NARROW(320, 46, 294, 9, 8.2, 12);

        final int width;
        final double left;
        final double right;
        final double largest;
        final double letter;
        final double line;

        Layout(int width, double left, double right, double largest, double letter, double line) {
            this.width = width;
            this.left = left;
            this.right = right;
            this.largest = largest;
            this.letter = letter;
            this.line = line;
        }
    }

    private static final double TOP = 40;
    private static final double SMALLEST = 3;
    private static final double BAR = 5;

    static ReliabilityPlot of(Score score, Layout layout) {
        double bottom = TOP + layout.right - layout.left;
        LinearAxis x = new LinearAxis(0, 1, layout.left, layout.right);
        LinearAxis y = new LinearAxis(0, 1, bottom, TOP);
        return new ReliabilityPlot(
                layout == Layout.WIDE ? "wide" : "narrow",
                layout.width,
                bottom + 52,
                layout.left,
                layout.right,
                TOP,
                bottom,
                Stream.of(0.0, 0.25, 0.5, 0.75, 1.0)
                        .map(share -> new Tick(x.at(share), y.at(share), ChanceWords.percent(share)))
                        .toList(),
                marks(score, x, y, layout));
    }

    /** "inside" or "outside" its bar, "none" where there is no bar. */
    static String shape(Score score, Reliability.Bin bin) {
        return score.bar(bin.index())
                .map(bar -> bar.rates().contains(bin.observedRate()) ? "inside" : "outside")
                .orElse("none");
    }

    private static List<Mark> marks(Score score, LinearAxis x, LinearAxis y, Layout layout) {
        List<Reliability.Bin> bins = score.murphy().bins();
        int most = bins.stream().mapToInt(Reliability.Bin::count).max().orElse(1);
        List<Mark> bare = bins.stream()
                .map(bin -> {
                    String shape = shape(score, bin);
                    double radius = Math.max(SMALLEST, layout.largest * Math.sqrt((double) bin.count() / most));
                    return new Mark(
                            x.at(bin.meanForecast()),
                            y.at(bin.observedRate()),
                            Numbers.place(shape.equals("outside") ? radius * Math.sqrt(Math.PI) / 2 : radius),
                            score.bar(bin.index()).map(bar -> bar(bar, y)),
                            shape,
                            0,
                            0,
                            Numbers.count(bin.count()) + (shape.equals("none") ? ", no bar" : ""));
                })
                .toList();
        List<Box> taken = new ArrayList<>();
        bare.forEach(mark -> {
            taken.add(Box.around(mark.x(), mark.y(), mark.size()));
            mark.bar().ifPresent(bar -> taken.add(new Box(mark.x() - BAR, bar.top(), mark.x() + BAR, bar.bottom())));
        });
        FreePlace places = new FreePlace(
                new Box(layout.left + 1, layout.line + 4, layout.width, TOP + layout.right - layout.left), taken);
        return bare.stream().map(mark -> labelled(mark, places, layout)).toList();
    }

    private static Bar bar(ConsistencyBars.Bar bar, LinearAxis y) {
        return new Bar(y.at(bar.rates().high()), y.at(bar.rates().low()));
    }

    /** Puts the label right of the mark, left of it, above, below or farther off: where there is room first. */
    private static Mark labelled(Mark mark, FreePlace places, Layout layout) {
        double wide = layout.letter * mark.label().length();
        double off = Math.max(mark.size(), BAR) + 3;
        List<Box> around = new ArrayList<>(beside(mark, off, wide, 0, layout));
        double over = mark.bar().map(Bar::top).orElse(mark.y());
        double under = mark.bar().map(Bar::bottom).orElse(mark.y());
        around.addAll(beside(mark, off, wide, 1, layout));
        for (double top : List.of(
                Math.min(over, mark.y() - mark.size()) - 3 - layout.line,
                Math.max(under, mark.y() + mark.size()) + 3)) {
            around.add(new Box(mark.x() - wide / 2, top, mark.x() + wide / 2, top + layout.line));
        }
        around.addAll(beside(mark, off, wide, 2, layout));
        around.addAll(beside(mark, off, wide, 3, layout));
        Box place = places.take(around);
        return new Mark(
                mark.x(),
                mark.y(),
                mark.size(),
                mark.bar(),
                mark.shape(),
                Numbers.place((place.left() + place.right()) / 2),
                Numbers.place(place.bottom() - 2),
                mark.label());
    }

    /** Places right and left of a mark, so many lines higher or lower. */
    private static List<Box> beside(Mark mark, double off, double wide, int lines, Layout layout) {
        List<Box> places = new ArrayList<>();
        for (double shift : lines == 0 ? List.of(0) : List.of(-lines, lines)) {
            double top = mark.y() + (shift - 0.5) * layout.line;
            places.add(new Box(mark.x() + off, top, mark.x() + off + wide, top + layout.line));
            places.add(new Box(mark.x() - off - wide, top, mark.x() - off, top + layout.line));
        }
        return places;
    }
}
