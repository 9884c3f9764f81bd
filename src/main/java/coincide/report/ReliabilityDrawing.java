package coincide.report;

import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.FreePlace;
import coincide.chart.FreePlace.Area;
import coincide.chart.Mark;
import coincide.chart.Panel;
import coincide.chart.Places;
import coincide.nulls.ConsistencyBars;
import coincide.outlook.Score;
import coincide.stats.Reliability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reliability diagram: a mark a bin, its bar and the number of its windows. */
final class ReliabilityDrawing {
    private static final double SMALLEST = 3;
    private static final double BAR = 5;

    private final Score score;
    private final Frame frame;
    private final Panel panel;
    private final double largest;

    private ReliabilityDrawing(Score score, Frame frame, double largest) {
        this.score = score;
        this.frame = frame;
        this.largest = largest;
        this.panel = Panel.of(
                frame, ShareAxis.of(frame.left(), frame.fieldRight()), ShareAxis.of(frame.fieldBottom(), frame.top()));
    }

    static Drawing wide(Score score) {
        return new ReliabilityDrawing(score, new Frame("wide", 560, 566, 62, 28, 40, 56), 14).drawing();
    }

    static Drawing narrow(Score score) {
        return new ReliabilityDrawing(score, new Frame("narrow", 320, 340, 46, 26, 40, 52), 9).drawing();
    }

    /** "inside" or "outside" its bar, "none" where there is no bar. */
    static String shape(Score score, Reliability.Bin bin) {
        return score.bar(bin.index())
                .map(bar -> bar.rates().contains(bin.observedRate()) ? "inside" : "outside")
                .orElse("none");
    }

    private Drawing drawing() {
        List<Reliability.Bin> bins = score.murphy().bins();
        panel.line("diagonal", new double[] {0, 1}, new double[] {0, 1});
        for (Reliability.Bin bin : bins) {
            bar(bin).ifPresent(bar -> panel.whisker(
                    "wide95", bin.meanForecast(), bar.rates().low(), bar.rates().high(), BAR));
        }
        List<Area> taken = new ArrayList<>();
        for (Reliability.Bin bin : bins) {
            mark(bin);
            Area bar = bar(bin, BAR);
            taken.add(Area.around(x(bin), y(bin), radius(bin)));
            taken.add(bar);
        }
        FreePlace places =
                new FreePlace(new Area(frame.left() + 1, line() + 4, frame.width(), frame.fieldBottom()), taken);
        for (Reliability.Bin bin : bins) {
            Area place = places.take(around(bin));
            panel.with(new Mark.Label(
                    "dotted tick",
                    Places.round((place.left() + place.right()) / 2),
                    Places.round(place.bottom() - 2),
                    words(bin)));
        }
        return panel.drawing("mean forecast", "observed share");
    }

    private void mark(Reliability.Bin bin) {
        String shape = shape(score, bin);
        if (shape.equals("outside")) {
            panel.square("rejects", bin.meanForecast(), bin.observedRate(), radius(bin));
        } else {
            panel.dot(
                    shape.equals("inside") ? "dot" : "point",
                    bin.meanForecast(),
                    bin.observedRate(),
                    Places.round(radius(bin)));
        }
    }

    private Optional<ConsistencyBars.Bar> bar(Reliability.Bin bin) {
        return score.bar(bin.index());
    }

    private double x(Reliability.Bin bin) {
        return panel.x().at(bin.meanForecast());
    }

    private double y(Reliability.Bin bin) {
        return panel.y().at(bin.observedRate());
    }

    private double radius(Reliability.Bin bin) {
        int most = score.murphy().bins().stream()
                .mapToInt(Reliability.Bin::count)
                .max()
                .orElse(1);
        return Math.max(SMALLEST, largest * Math.sqrt((double) bin.count() / most));
    }

    private String words(Reliability.Bin bin) {
        return Numbers.count(bin.count()) + (bar(bin).isPresent() ? "" : ", no bar");
    }

    private double line() {
        return frame.isWide() ? 14 : 12;
    }

    /** The room of the bar, so much to both sides; of the mark where there is none. */
    private Area bar(Reliability.Bin bin, double side) {
        double over = bar(bin).map(bar -> panel.y().at(bar.rates().high())).orElse(y(bin));
        double under = bar(bin).map(bar -> panel.y().at(bar.rates().low())).orElse(y(bin));
        return new Area(x(bin) - side, over, x(bin) + side, under);
    }

    /** Places right of the mark, left of it, above, below and farther off, the best first. */
    private List<Area> around(Reliability.Bin bin) {
        double half = (frame.isWide() ? 9.5 : 8.2) * words(bin).length() / 2;
        double size = radius(bin);
        Area bar = bar(bin, half);
        List<Area> places = new ArrayList<>(beside(bin, half, 0));
        places.addAll(beside(bin, half, 1));
        for (double top :
                List.of(Math.min(bar.top(), y(bin) - size) - 3 - line(), Math.max(bar.bottom(), y(bin) + size) + 3)) {
            places.add(new Area(bar.left(), top, bar.right(), top + line()));
        }
        places.addAll(beside(bin, half, 2));
        places.addAll(beside(bin, half, 3));
        return places;
    }

    /** Places right and left of a mark, so many lines higher or lower. */
    private List<Area> beside(Reliability.Bin bin, double half, int lines) {
        double off = Math.max(radius(bin), BAR) + 3 + half;
        List<Area> places = new ArrayList<>();
        for (double shift : lines == 0 ? List.of(0) : List.of(-lines, lines)) {
            double top = y(bin) + (shift - 0.5) * line();
            for (double middle : List.of(x(bin) + off, x(bin) - off)) {
                places.add(new Area(middle - half, top, middle + half, top + line()));
            }
        }
        return places;
    }
}
