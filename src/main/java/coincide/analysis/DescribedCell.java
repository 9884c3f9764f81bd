package coincide.analysis;

import coincide.analysis.Outcome.Estimate;
import coincide.analysis.Outcome.Grounds;
import java.util.List;

/** What was counted and is not tested. */
record DescribedCell(double observed, List<Estimate> estimates) implements Cell {
    DescribedCell {
        estimates = List.copyOf(estimates);
    }

    @Override
    public Outcome evaluate() {
        return new Outcome(observed, Grounds.UNLIMITED, estimates, List.of());
    }
}
