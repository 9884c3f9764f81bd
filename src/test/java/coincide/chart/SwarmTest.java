package coincide.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwarmTest {
    @Test
    void equalPlacesGoToBothSides() {
        assertThat(Swarm.levels(new double[] {5, 5, 5, 5}, 1)).containsExactly(0, 1, -1, 2);
    }

    @Test
    void placesThatAreApartStayInTheMiddle() {
        assertThat(Swarm.levels(new double[] {9, 0, 3, 4}, 3)).containsExactly(0, 0, 0, 1);
        assertThat(Swarm.levels(new double[0], 3)).isEmpty();
    }
}
