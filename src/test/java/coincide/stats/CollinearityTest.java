package coincide.stats;

import static coincide.stats.JointDesigns.days;
import static coincide.stats.JointDesigns.flags;
import static coincide.stats.JointDesigns.windows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.stats.Collinearity.Separability;
import java.util.List;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

class CollinearityTest {
    private static final LogLinearDesign DESIGN = LogLinearDesign.of(days(900), 2)
            .withExposure("talks", windows(900, 20, 61, 20))
            .withExposure("visits", windows(900, 24, 61, 20));

    @Test
    void inflationEqualsThatOfTheRegressionOnTheOtherTerms() {
        for (String term : DESIGN.terms().subList(1, DESIGN.terms().size())) {
            double[][] others = new double[900][DESIGN.terms().size() - 2];
            int column = 0;
            for (String other : DESIGN.terms().subList(1, DESIGN.terms().size())) {
                if (!other.equals(term)) {
                    for (int t = 0; t < 900; t++) {
                        others[t][column] = DESIGN.column(other)[t];
                    }
                    column++;
                }
            }
            OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
            regression.newSampleData(DESIGN.column(term), others);
            assertThat(Collinearity.varianceInflation(term, DESIGN))
                    .as(term)
                    .isEqualTo(1 / (1 - regression.calculateRSquared()), within(1e-9));
        }
    }

    @Test
    void conditionNumberOfTwoColumnsIsThatOfTheirAngle() {
        LogLinearDesign bare = LogLinearDesign.of(days(10), 0);
        assertThat(Collinearity.conditionNumber(bare)).isEqualTo(1, within(1e-12));
        // cosine of the angle between the level and 4 of 10 days
        double cosine = Math.sqrt(0.4);
        LogLinearDesign symmetric = bare.withExposure("talks", flags(0, 0, 0, 1, 1, 1, 1, 0, 0, 0));
        assertThat(Collinearity.conditionNumber(symmetric))
                .isEqualTo(Math.sqrt((1 + cosine) / (1 - cosine)), within(1e-12));
        assertThat(Collinearity.varianceInflation("talks", symmetric)).isEqualTo(1, within(1e-12));
    }

    @Test
    void equalNeverAndAlwaysExposedFamiliesAreInfinitelyInflated() {
        boolean[] always = windows(900, 0, 1, 1);
        LogLinearDesign design = DESIGN.withExposure("again", windows(900, 20, 61, 20))
                .withExposure("never", new boolean[900])
                .withExposure("always", always);
        for (String term : List.of("talks", "again", "never", "always")) {
            assertThat(Collinearity.varianceInflation(term, design)).as(term).isInfinite();
        }
        assertThat(Collinearity.varianceInflation("visits", design)).isFinite();
        assertThat(Collinearity.conditionNumber(design)).isInfinite();
    }

    @Test
    void countsLaunchesInsideAndJudges() {
        int[] y = new int[900];
        y[19] = 9;
        y[20] = 2;
        y[39] = 1;
        y[40] = 9;
        assertThat(Collinearity.of("talks", DESIGN, y).launches()).isEqualTo(3);
        assertThat(Collinearity.of("talks", DESIGN, y).separability()).isEqualTo(Separability.FEW_LAUNCHES);
        assertThat(new Collinearity("talks", 10, 5).separability()).isEqualTo(Separability.SEPARABLE);
        assertThat(new Collinearity("talks", 10.1, 4).separability()).isEqualTo(Separability.INFLATED_VARIANCE);
        assertThat(new Collinearity("talks", 10, 4).separability()).isEqualTo(Separability.FEW_LAUNCHES);
        assertThatThrownBy(() -> Collinearity.of("trend", DESIGN, y))
                .hasMessage("Unknown exposure \"trend\": the design has [talks, visits]");
    }

    @Test
    void overlapIsCountedByHand() {
        ExposureOverlap overlap = ExposureOverlap.of(flags(1, 1, 1, 0, 0, 0), flags(0, 1, 1, 1, 0, 0));
        assertThat(overlap).isEqualTo(new ExposureOverlap(2, 1, 1, 2));
        assertThat(overlap.shareOfFirst()).hasValue(2 / 3.0);
        assertThat(overlap.shareOfSecond()).hasValue(2 / 3.0);
        assertThat(overlap.phi().getAsDouble()).isEqualTo(1 / 3.0, within(1e-12));
        assertThat(ExposureOverlap.of(flags(1, 0, 1), flags(0, 1, 0)).phi().getAsDouble())
                .isEqualTo(-1, within(1e-12));
        ExposureOverlap none = ExposureOverlap.of(flags(0, 0), flags(1, 0));
        assertThat(none.phi()).isEmpty();
        assertThat(none.shareOfFirst()).isEmpty();
        assertThat(none.shareOfSecond()).hasValue(0);
    }
}
