package coincide.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplacementTest {
    private static final LocalDate DAY = LocalDate.of(2016, 2, 28);

    @Test
    void everythingThatBelongsToTheEventMovesWithIt() {
        Milestone moved = milestone().displaced(2);
        assertThat(moved.startsOn().earliest()).isEqualTo(LocalDate.of(2016, 3, 1));
        assertThat(moved.startsOn().latest()).isEqualTo(LocalDate.of(2016, 3, 1));
        assertThat(moved.endsOn().latest()).isEqualTo(LocalDate.of(2016, 3, 6));
        assertThat(moved.startsAt()).contains(Instant.parse("2016-03-01T03:00:00Z"));
        assertThat(moved.announcedOn()).contains(LocalDate.of(2016, 2, 12));
        assertThat(moved.enteredOn()).isEqualTo(milestone().enteredOn());
        assertThat(moved.startsOn().text()).isEqualTo("2016-02-28 +2 days");
    }

    @Test
    void thereAndBackIsTheSameDays() {
        Milestone back = milestone().displaced(-90).displaced(90);
        assertThat(back.start()).isEqualTo(milestone().start());
        assertThat(back.end()).isEqualTo(milestone().end());
        assertThat(back.announcedOn()).isEqualTo(milestone().announcedOn());
    }

    private static Milestone milestone() {
        return new Milestone(
                "m",
                "family",
                "series",
                "title",
                UncertainDate.of(DAY),
                UncertainDate.of(DAY.plusDays(5)),
                false,
                Optional.of(Instant.parse("2016-02-28T03:00:00Z")),
                Optional.empty(),
                Optional.of(DAY.minusDays(18)),
                Optional.of(LocalDate.of(2020, 1, 1)),
                false,
                false,
                false,
                Milestone.Status.HELD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
