package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Launch;
import coincide.model.Observation;
import coincide.plan.Subset;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Observation YEAR = Observation.of(FIRST, LocalDate.of(2020, 12, 31));

    @Test
    void anOnsetComesAfterEnoughQuietDays() {
        Labels labels = Labels.of(new Subset.Onset(30), on(40, 45, 75, 106, 137), YEAR);
        assertThat(labels.labelled()).containsExactly(days(40, 45, 75, 106, 137));
        assertThat(labels.subset()).containsExactly(days(40, 106, 137)); // 75 has 29 quiet days, 106 has 30
    }

    @Test
    void whetherTheFirstLaunchIsAnOnsetIsUnknownUntilEnoughDaysWereObserved() {
        Labels labels = Labels.of(new Subset.Onset(30), on(29, 35, 90), YEAR);
        assertThat(labels.labelled()).containsExactly(days(35, 90));
        assertThat(labels.subset()).containsExactly(days(90));
        assertThat(Labels.of(new Subset.Onset(30), on(30), YEAR).subset()).containsExactly(days(30));
    }

    @Test
    void nothingIsQuietAcrossDaysThatWereNotObserved() {
        Observation gap = new Observation(List.of(
                new Observation.Block(FIRST, FIRST.plusDays(99)),
                new Observation.Block(FIRST.plusDays(120), FIRST.plusDays(300))));
        Labels labels = Labels.of(new Subset.Onset(30), on(60, 130, 140), gap);
        assertThat(labels.labelled()).containsExactly(days(60, 140));
        assertThat(labels.subset()).containsExactly(days(60));
    }

    @Test
    void aDayBelongsToAClassIfAnyOfItsLaunchesDoes() {
        List<Launch> launches = List.of(
                Launches.of(FIRST, "SRBM"),
                Launches.of(FIRST, "ICBM"),
                Launches.of(FIRST.plusDays(5), "SRBM"),
                Launches.of(FIRST.plusDays(9), "SLV"));
        Labels labels = Labels.of(new Subset.Classes(Set.of("ICBM", "SLV")), launches, YEAR);
        assertThat(labels.labelled()).containsExactly(days(0, 5, 9));
        assertThat(labels.subset()).containsExactly(days(0, 9));
    }

    private static List<Launch> on(int... offsets) {
        return IntStream.of(offsets)
                .mapToObj(days -> Launches.of(FIRST.plusDays(days), "SRBM"))
                .toList();
    }

    private static long[] days(int... offsets) {
        return IntStream.of(offsets)
                .mapToLong(days -> FIRST.plusDays(days).toEpochDay())
                .toArray();
    }
}
