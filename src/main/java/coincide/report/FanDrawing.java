package coincide.report;

import coincide.chart.Axis.Tick;
import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.LinearAxis;
import coincide.chart.Panel;
import coincide.outlook.Chance;
import coincide.outlook.Forecast;
import coincide.outlook.Model;
import coincide.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The chances of one target by the days of their windows: forecast, interval and past shares. */
final class FanDrawing {
    private static final double APART = 20;

    private final Forecast forecast;
    private final List<Chance> chances;
    private final Frame frame;
    private final Panel panel;

    private FanDrawing(Forecast forecast, Frame frame, double gap) {
        this.forecast = forecast;
        this.chances = forecast.chances();
        this.frame = frame;
        this.panel = Panel.of(frame, across(gap), ShareAxis.of(frame.fieldBottom(), frame.top()));
    }

    static Drawing wide(Forecast forecast) {
        return new FanDrawing(forecast, new Frame("wide", 960, 390, 64, 136, 36, 66), 130).drawing();
    }

    static Drawing narrow(Forecast forecast) {
        return new FanDrawing(forecast, new Frame("narrow", 320, 270, 44, 96, 36, 62), 78).drawing();
    }

    /** Dates of the last day, the middle window that the plan names, the first day, other windows: as many as have room. */
    private LinearAxis across(double gap) {
        double first = chances.get(0).days();
        double last = last().days();
        double half = first < last ? 0 : 0.5;
        LinearAxis bare = new LinearAxis(first - half, last + half, frame.left(), frame.fieldRight(), List.of());
        List<Chance> named = forecast.declared();
        List<Chance> wanted = new ArrayList<>(List.of(last()));
        if (!named.isEmpty()) {
            wanted.add(named.get((named.size() - 1) / 2));
        }
        wanted.add(chances.get(0));
        wanted.addAll(named);
        List<Tick> ticks = new ArrayList<>();
        for (Chance chance : wanted) {
            double at = bare.at(chance.days());
            if (ticks.stream().allMatch(tick -> Math.abs(bare.at(tick.value()) - at) >= gap)) {
                ticks.add(new Tick(chance.days(), Numbers.date(chance.to()).replaceFirst(" (?=\\d+$)", "\n")));
            }
        }
        return new LinearAxis(bare.low(), bare.high(), bare.from(), bare.to(), ticks);
    }

    private Drawing drawing() {
        boolean modelled = forecast.model() != Model.CLIMATOLOGY;
        double[] days = of(Chance::days);
        panel.band(
                "interval90",
                days,
                of(chance -> chance.interval().map(Interval::low).orElse(Double.NaN)),
                of(chance -> chance.interval().map(Interval::high).orElse(Double.NaN)));
        if (modelled) {
            panel.line("forecast", days, of(Chance::probability));
        }
        panel.line("shares", days, of(Chance::climatology));
        forecast.declared().forEach(this::dot);
        names(modelled);
        return panel.drawing("last day of the window", "chance so far");
    }

    private double[] of(ToDoubleFunction<Chance> value) {
        return chances.stream().mapToDouble(value).toArray();
    }

    private Chance last() {
        return chances.get(chances.size() - 1);
    }

    /** The label stands on the side of the line away from the past shares, inside the axes. */
    private void dot(Chance chance) {
        boolean above = chance.probability() >= chance.climatology()
                || panel.y().at(chance.probability()) + 26 > frame.fieldBottom();
        boolean atEnd = panel.x().at(chance.days()) > frame.fieldRight() - APART;
        panel.dot("dot", chance.days(), chance.probability(), 5.5)
                .label(
                        atEnd ? "dotted end" : "dotted tick",
                        chance.days(),
                        chance.probability(),
                        atEnd ? 4 : 0,
                        above ? -12 : 24,
                        ChanceWords.probability(chance.probability()));
    }

    /** At the ends of the lines, apart where these meet. */
    private void names(boolean modelled) {
        double past = panel.y().at(last().climatology());
        double own = panel.y().at(last().probability());
        double push = modelled ? Math.max(0, APART - Math.abs(own - past)) / 2 : 0;
        double up = own <= past ? -push : push;
        if (modelled) {
            panel.label("name", last().days(), last().probability(), 10, up + 5, "forecast");
        }
        panel.label("name", last().days(), last().climatology(), 10, 5 - up, "past windows");
    }
}
