package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Check;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckRowTest {
    private static CheckRow row(double value, Optional<Double> low, Optional<Double> high, Optional<Boolean> passed) {
        return CheckRow.of(new Check("name", value, low, high, passed, "Says it."));
    }

    @Test
    void aLimitARangeAndNeither() {
        assertThat(row(3, Optional.empty(), Optional.of(10.0), Optional.of(true)))
                .isEqualTo(new CheckRow("Says it.", "3", "at most 10", "holds"));
        assertThat(row(7, Optional.of(20.0), Optional.empty(), Optional.of(false)))
                .isEqualTo(new CheckRow("Says it.", "7", "at least 20", "fails"));
        assertThat(row(-0.0666, Optional.of(-0.08), Optional.of(0.05), Optional.empty()))
                .isEqualTo(new CheckRow("Says it.", "−0.067", "−0.080 to 0.050", ""));
        assertThat(row(0.2718, Optional.empty(), Optional.empty(), Optional.empty()))
                .isEqualTo(new CheckRow("Says it.", "0.272", "", ""));
    }
}
