package coincide.analysis;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * Cells of the specification grid, and what they say together, as far as one task or all of them gave them.
 *
 * @param cells in the order of hypothesis and axes
 * @param curves one a hypothesis, in its order
 */
public record Specified(List<Specification> cells, List<CurveTest> curves) implements Serializable {
    private static final Comparator<Specification> ORDER =
            Comparator.comparing(Specification::hypothesis).thenComparing(Specification::axes, Axes.ORDER);

    public Specified {
        cells = cells.stream().sorted(ORDER).toList();
        curves = curves.stream()
                .sorted(Comparator.comparing(CurveTest::hypothesis))
                .toList();
    }

    /** All parts as one, in whatever order they come. */
    public static Specified of(List<Specified> parts) {
        return new Specified(
                parts.stream().flatMap(part -> part.cells().stream()).toList(),
                parts.stream().flatMap(part -> part.curves().stream()).toList());
    }
}
