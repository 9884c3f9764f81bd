package coincide.report;

import coincide.analysis.Check;
import coincide.analysis.ControlTest;
import coincide.analysis.FamilyOverlap;
import coincide.analysis.Size;
import java.util.List;

/**
 * What was tried on the tests themselves.
 *
 * @param checks the numbers that verdicts rest on beside the tests
 * @param controls negative controls
 * @param sizes how often null models reject histories without an effect
 * @param overlaps days that the windows of two hypotheses share
 */
public record Checked(List<Check> checks, List<ControlTest> controls, List<Size> sizes, List<FamilyOverlap> overlaps) {
    /** Nothing was tried. */
    public static final Checked NOTHING = new Checked(List.of(), List.of(), List.of(), List.of());

    public Checked {
        checks = List.copyOf(checks);
        controls = List.copyOf(controls);
        sizes = List.copyOf(sizes);
        overlaps = List.copyOf(overlaps);
    }
}
