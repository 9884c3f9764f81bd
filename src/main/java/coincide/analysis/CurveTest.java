package coincide.analysis;

import coincide.stats.SpecificationCurve;
import java.io.Serializable;
import java.util.List;

/**
 * All testable cells of one hypothesis at once, under the same surrogates.
 *
 * @param curve one, or none where no cell expects enough launch days
 * @param replicates surrogates drawn
 */
public record CurveTest(String hypothesis, List<Curve> curve, int replicates) implements Serializable {
    /** What {@link SpecificationCurve} found. */
    public record Curve(int cells, double median, double pMedian, int significant, double pShare)
            implements Serializable {
        static Curve of(SpecificationCurve found) {
            return new Curve(found.cells(), found.median(), found.pMedian(), found.significant(), found.pShare());
        }
    }

    public CurveTest {
        curve = List.copyOf(curve);
    }
}
