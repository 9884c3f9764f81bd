package coincide.report;

import coincide.outlook.Chance;
import coincide.outlook.Forecast;
import coincide.outlook.Model;
import coincide.stats.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where everything of the chances of one target is drawn.
 *
 * @param key distinguishes the drawings of one figure
 * @param bands outlines of the interval, one for each run of windows that have one
 * @param line path of the forecast; empty where past shares stand in its place
 * @param past path of the past shares
 * @param ends names of the lines at their ends
 */
public record FanPlot(
        String key,
        int width,
        double height,
        double left,
        double right,
        double top,
        double bottom,
        List<Share> shares,
        List<Day> days,
        List<String> bands,
        String line,
        String past,
        List<Dot> dots,
        List<End> ends) {
    /** A label on the vertical axis. */
    public record Share(double y, String label) {}

    /** A date on the horizontal axis, in two lines. */
    public record Day(double x, String day, String year) {}

    /** A window that the plan names; its label ends at {@code labelX} where it stands at the end, else is centred there. */
    public record Dot(double x, double y, double labelX, double labelY, boolean atEnd, String label) {}

    /** The name of a line. */
    public record End(double x, double y, String text) {}

    /** Sizes; {@code gap} is the least distance of two dates. */
    enum Layout {
        WIDE(960, 62, 822, 384, 336, 130),
        NARROW(320, 44, 224, 262, 220, 78);

        final int width;
        final double left;
        final double right;
        final double height;
        final double bottom;
        final double gap;

        Layout(int width, double left, double right, double height, double bottom, double gap) {
            this.width = width;
            this.left = left;
            this.right = right;
            this.height = height;
            this.bottom = bottom;
            this.gap = gap;
        }
    }

    private static final double TOP = 36;
    private static final double APART = 20;

    static FanPlot of(Forecast forecast, Layout layout) {
        List<Chance> chances = forecast.chances();
        LinearAxis x = new LinearAxis(
                chances.get(0).days(), chances.get(chances.size() - 1).days(), layout.left, layout.right);
        LinearAxis y = new LinearAxis(0, 1, layout.bottom, TOP);
        boolean modelled = forecast.model() != Model.CLIMATOLOGY;
        return new FanPlot(
                layout == Layout.WIDE ? "wide" : "narrow",
                layout.width,
                layout.height,
                layout.left,
                layout.right,
                TOP,
                layout.bottom,
                List.of(0.0, 0.25, 0.5, 0.75, 1.0).stream()
                        .map(share -> new Share(y.at(share), ChanceWords.percent(share)))
                        .toList(),
                days(forecast, x, layout),
                bands(chances, x, y),
                modelled ? path(chances, Chance::probability, x, y) : "",
                path(chances, Chance::climatology, x, y),
                dots(forecast, x, y, layout),
                ends(chances.get(chances.size() - 1), modelled, x, y));
    }

    /** The last day, the middle window that the plan names, the first day, other windows: as many as there is room for. */
    private static List<Day> days(Forecast forecast, LinearAxis x, Layout layout) {
        List<Chance> chances = forecast.chances();
        List<Chance> named = forecast.declared();
        List<Chance> wanted = new ArrayList<>(List.of(chances.get(chances.size() - 1)));
        if (!named.isEmpty()) {
            wanted.add(named.get((named.size() - 1) / 2));
        }
        wanted.add(chances.get(0));
        wanted.addAll(named);
        List<Day> days = new ArrayList<>();
        for (Chance chance : wanted) {
            double at = x.at(chance.days());
            if (days.stream().allMatch(day -> Math.abs(day.x() - at) >= layout.gap)) {
                String date = Numbers.date(chance.to());
                int year = date.lastIndexOf(' ');
                days.add(new Day(at, date.substring(0, year), date.substring(year + 1)));
            }
        }
        return days;
    }

    private static String path(List<Chance> chances, ToDoubleFunction<Chance> share, LinearAxis x, LinearAxis y) {
        StringBuilder path = new StringBuilder();
        for (Chance chance : chances) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(x.at(chance.days()))
                    .append(' ')
                    .append(y.at(share.applyAsDouble(chance)));
        }
        return path.toString();
    }

    private static List<String> bands(List<Chance> chances, LinearAxis x, LinearAxis y) {
        List<String> bands = new ArrayList<>();
        List<Chance> run = new ArrayList<>();
        for (Chance chance : chances) {
            if (chance.interval().isPresent()) {
                run.add(chance);
            } else {
                close(run, bands, x, y);
            }
        }
        close(run, bands, x, y);
        return bands;
    }

    private static void close(List<Chance> run, List<String> bands, LinearAxis x, LinearAxis y) {
        if (!run.isEmpty()) {
            String above =
                    path(run, chance -> chance.interval().map(Interval::high).orElseThrow(), x, y);
            Collections.reverse(run);
            String below =
                    path(run, chance -> chance.interval().map(Interval::low).orElseThrow(), x, y);
            bands.add(above + "L" + below.substring(1) + "Z");
            run.clear();
        }
    }

    /** Labels stand on the side of the line away from the past shares, inside the axes. */
    private static List<Dot> dots(Forecast forecast, LinearAxis x, LinearAxis y, Layout layout) {
        List<Dot> dots = new ArrayList<>();
        for (Chance chance : forecast.declared()) {
            double atX = x.at(chance.days());
            double atY = y.at(chance.probability());
            boolean above = chance.probability() >= chance.climatology() || atY + 26 > layout.bottom;
            boolean atEnd = atX > layout.right - APART;
            double labelY = Numbers.place(above ? atY - 12 : atY + 24);
            dots.add(new Dot(atX, atY, atEnd ? atX + 4 : atX, labelY, atEnd, chance(chance)));
        }
        return dots;
    }

    private static String chance(Chance chance) {
        return ChanceWords.probability(chance.probability());
    }

    private static List<End> ends(Chance last, boolean modelled, LinearAxis x, LinearAxis y) {
        double at = Numbers.place(x.at(last.days()) + 10);
        double past = y.at(last.climatology());
        if (!modelled) {
            return List.of(new End(at, Numbers.place(past + 5), "past windows"));
        }
        double forecast = y.at(last.probability());
        double push = Math.max(0, APART - Math.abs(forecast - past)) / 2;
        double up = forecast <= past ? -push : push;
        return List.of(
                new End(at, Numbers.place(forecast + up + 5), "forecast"),
                new End(at, Numbers.place(past - up + 5), "past windows"));
    }
}
