package coincide.report;

import coincide.analysis.ControlTest;
import coincide.analysis.Size;
import java.util.List;

/**
 * What was tried on the tests themselves.
 *
 * @param controls negative controls
 * @param sizes how often null models reject histories without an effect
 */
public record Checked(List<ControlTest> controls, List<Size> sizes) {
    /** Nothing was tried. */
    public static final Checked NOTHING = new Checked(List.of(), List.of());

    public Checked {
        controls = List.copyOf(controls);
        sizes = List.copyOf(sizes);
    }
}
