package coincide.chart;

import java.util.List;

/** Where values lie in a drawing. What lies outside is drawn at the nearer end. */
public sealed interface Axis permits LinearAxis, LogAxis {
    /** A value that is labelled. */
    record Tick(double value, String label) {}

    /** Place of a value, to a tenth of a unit. */
    double at(double value);

    boolean holds(double value);

    /** Values worth a label, ascending. */
    List<Tick> ticks();

    /** Where the axis begins in the drawing. */
    double from();

    /** Where it ends; before it begins for an axis that points up. */
    double to();
}
