package coincide.report;

import coincide.analysis.Case;
import coincide.analysis.Neighbour;
import coincide.analysis.Vicinity;
import coincide.analysis.Vicinity.Days;
import coincide.analysis.Vicinity.Lane;
import coincide.chart.Axis;
import coincide.chart.Drawing;
import coincide.chart.Frame;
import coincide.chart.LinearAxis;
import coincide.chart.Mark;
import coincide.chart.Panel;
import coincide.chart.Places;
import coincide.plan.Job;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lanes of the days around one launch day, that of launch days first. */
final class CaseDrawing {
    private static final int REACH = Vicinity.REACH;

    /** Height of a lane: its name above its bars. */
    private static final double LANE = 44;

    private static final double HALF_BAR = 6;

    private final long day;
    private final Vicinity around;
    private final Frame frame;
    private final Panel panel;
    private final List<String> names;

    private CaseDrawing(Job job, Case found, Frame frame) {
        this.day = found.day().toEpochDay();
        this.around = found.vicinity();
        this.frame = frame;
        this.names = around.lanes().stream()
                .map(lane -> Families.title(job, lane.family()))
                .toList();
        this.panel = Panel.of(
                frame,
                new LinearAxis(-REACH - 0.5, REACH + 0.5, frame.left(), frame.fieldRight(), ticks()),
                new LinearAxis(0, names.size() + 1, frame.fieldBottom(), frame.top(), List.of()));
    }

    static Drawing wide(Job job, Case found) {
        return of(job, found, Frame.wide(height(found) + 86), 24);
    }

    static Drawing narrow(Job job, Case found) {
        return of(job, found, Frame.narrow(height(found) + 82), 10);
    }

    private static Drawing of(Job job, Case found, Frame base, double side) {
        return new CaseDrawing(job, found, base.withSides(side, side).withEnds(34, base.bottom())).drawing();
    }

    private static double height(Case found) {
        return LANE * (found.vicinity().lanes().size() + 1);
    }

    private Drawing drawing() {
        int top = names.size();
        lane(top, CaseFigure.LAUNCHES, around.unobserved());
        panel.label("dotted", 0, top + 1, 3, -6, "launch day");
        around.launches().forEach(day -> panel.upright("launches", day, middle(top) - 0.2, middle(top) + 0.2));
        panel.diamond("rejects", 0, middle(top), HALF_BAR + 3);
        for (int i = 0; i < names.size(); i++) {
            int row = top - 1 - i;
            Lane lane = around.lanes().get(i);
            lane(row, names.get(i), lane.uncollected());
            lane.strays().forEach(neighbour -> milestone("stray", row, neighbour));
            lane.milestones().forEach(neighbour -> milestone("liberal", row, neighbour));
        }
        return panel.drawing("days from the launch day", "");
    }

    private static List<Axis.Tick> ticks() {
        return IntStream.rangeClosed(-REACH / 10, REACH / 10)
                .map(ten -> 10 * ten)
                .mapToObj(day -> new Axis.Tick(day, (day > 0 ? "+" : "") + Numbers.count(day)))
                .toList();
    }

    /** Height of the bars of a lane, below its name. */
    private static double middle(int row) {
        return row + 0.3;
    }

    /** The name of a lane, its days without knowledge, and the launch day through its bars. */
    private void lane(int row, String title, List<Days> unknown) {
        unknown.forEach(run -> box("unobserved", row, run.from() - 0.5, run.to() + 0.5));
        panel.upright("zero", 0, row + 0.05, row + 0.55);
        panel.with(new Mark.Label(
                "dotted",
                frame.left(),
                Places.round(panel.y().at(row + 0.62)),
                Terminal.cut(title, frame.isWide() ? 90 : 38)));
    }

    /** From its first day, or on the launch day from the hour at which it began where that is known. */
    private void milestone(String style, int row, Neighbour neighbour) {
        long first = neighbour.milestone().start() - day;
        long last = neighbour.milestone().end() - day;
        Optional<Double> begun =
                neighbour.lagHours().filter(hours -> first == 0).map(hours -> -hours / 24);
        if (first == last) {
            panel.dot(style, begun.orElse((double) first), middle(row), HALF_BAR);
        } else {
            box(style, row, begun.orElse(Math.max(first, -REACH - 1) - 0.5), Math.min(last, REACH + 1) + 0.5);
        }
    }

    private void box(String style, int row, double from, double to) {
        double left = panel.x().at(from);
        panel.with(new Mark.Box(
                style,
                left,
                Places.round(panel.y().at(middle(row)) - HALF_BAR),
                Places.round(panel.x().at(to) - left),
                2 * HALF_BAR));
    }
}
