package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Milestone;
import coincide.model.Milestone.Status;
import coincide.model.Window;
import org.junit.jupiter.api.Test;

class KnownWindowTest {
    private static final Window BEFORE = Window.parse("span[-3,0]");

    private static KnownWindow of(Milestone milestone) {
        return KnownWindow.of(milestone, BEFORE);
    }

    private static boolean holds(KnownWindow window, String day, String knownOn) {
        return window.holds(Made.day(day), Made.day(knownOn));
    }

    @Test
    void reachesAsFarAsTheWindow() {
        KnownWindow window = of(Made.milestone("f", "2015-05-10", "2015-05-12", "", true, Status.HELD));
        assertThat(holds(window, "2015-05-06", "2015-01-01")).isFalse();
        assertThat(holds(window, "2015-05-07", "2015-01-01")).isTrue();
        assertThat(holds(window, "2015-05-12", "2015-01-01")).isTrue();
        assertThat(holds(window, "2015-05-13", "2015-01-01")).isFalse();
    }

    @Test
    void isKnownFromItsAnnouncement() {
        KnownWindow window = of(Made.milestone("f", "2015-05-10", "2015-05-12", "2015-05-08", true, Status.HELD));
        assertThat(holds(window, "2015-05-09", "2015-05-07")).isFalse();
        assertThat(holds(window, "2015-05-09", "2015-05-08")).isTrue();
    }

    @Test
    void withoutAnAnnouncementWhatIsNotScheduledIsKnownFromItsFirstDay() {
        KnownWindow window = of(Made.milestone("f", "2015-05-10", "2015-05-12", "", false, Status.HELD));
        assertThat(holds(window, "2015-05-11", "2015-05-09")).isFalse();
        assertThat(holds(window, "2015-05-11", "2015-05-10")).isTrue();
    }

    @Test
    void isNotKnownBeforeItsRowWasEntered() {
        KnownWindow window =
                of(Made.milestone("f", "2015-05-10", "2015-05-12", "2015-01-01", "2015-05-09", true, Status.HELD));
        assertThat(holds(window, "2015-05-11", "2015-05-08")).isFalse();
        assertThat(holds(window, "2015-05-11", "2015-05-09")).isTrue();
    }

    @Test
    void whatWasCalledOffIsToComeUntilItsFirstDay() {
        for (Status status : new Status[] {Status.CANCELLED, Status.POSTPONED}) {
            KnownWindow window = of(Made.milestone("f", "2015-05-10", "2015-05-12", "2015-01-01", false, status));
            assertThat(holds(window, "2015-05-11", "2015-05-09")).isTrue();
            assertThat(holds(window, "2015-05-11", "2015-05-10")).isFalse();
        }
        KnownWindow scheduled =
                of(Made.milestone("f", "2015-05-10", "2015-05-12", "2015-01-01", false, Status.SCHEDULED));
        assertThat(holds(scheduled, "2015-05-11", "2015-05-10")).isTrue();
    }
}
