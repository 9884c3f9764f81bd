package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.analysis.Adjustment.AmongHeadlines;
import coincide.analysis.Finding.Significance;
import coincide.model.Direction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdjustmentTest {
    /** Two headlines of one role: Yekutieli's factor is 1 + 1/2. */
    @Test
    void headlinesAreCorrectedAmongThoseOfTheirRole() {
        List<Adjustment> all = Adjustment.all(
                List.of(finding("A", 0.01, true), finding("B", 0.04, true), finding("C", 0.5, false)), JointTests.NONE);
        assertThat(all).hasSize(2);
        AmongHeadlines first = all.get(0).headlines().orElseThrow();
        assertThat(first.holm()).isEqualTo(0.02, within(1e-12));
        assertThat(first.benjaminiHochberg()).isEqualTo(0.02, within(1e-12));
        assertThat(first.benjaminiYekutieli()).isEqualTo(0.03, within(1e-12));
        assertThat(all.get(1).headlines().orElseThrow().benjaminiYekutieli()).isEqualTo(0.06, within(1e-12));
        assertThat(all.get(0).joint()).isEmpty();
    }

    private static Finding finding(String id, double p, boolean corrected) {
        return MadeUp.finding(
                id,
                MadeUp.COUNT,
                Direction.UP,
                MadeUp.effect(20, 12, Optional.of(1.0)),
                new Significance(
                        Optional.of(p),
                        Optional.of(1.0),
                        true,
                        0,
                        0,
                        corrected ? Optional.of(p) : Optional.empty(),
                        Optional.empty()));
    }
}
