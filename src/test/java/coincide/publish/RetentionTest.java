package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.publish.Retention.Dated;
import coincide.publish.Retention.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final List<Dated> WEEK = List.of(
            dated("a", 1, 1),
            dated("b", 2, 1),
            dated("c", 2, 2),
            dated("d", 2, 3),
            dated("e", 4, 1),
            dated("f", 5, 1),
            dated("g", 5, 2));

    private static Dated dated(String name, int day, int ordinal) {
        return new Dated(name, LocalDate.of(2026, 11, day), ordinal);
    }

    private static List<String> kept(Retention rule, String pointed) {
        return rule.decide(WEEK, pointed).stream()
                .filter(Decision::kept)
                .map(Decision::name)
                .toList();
    }

    @Test
    void theNewestAreKept() {
        assertThat(kept(Retention.ofNewest(3), "g")).containsExactly("e", "f", "g");
        assertThat(kept(Retention.ofNewest(7), "g")).hasSize(7);
        assertThat(kept(Retention.ofNewest(100), "g")).hasSize(7);
    }

    @Test
    void daysCountFromTheNewestAsOfDate() {
        assertThat(kept(Retention.ofDays(2), "g")).containsExactly("e", "f", "g");
        assertThat(kept(Retention.ofDays(4), "g")).containsExactly("b", "c", "d", "e", "f", "g");
        assertThat(kept(Retention.ofDays(5), "g")).hasSize(7);
    }

    @Test
    void thePointedOneAndItsPredecessorStayWhateverTheRule() {
        assertThat(kept(Retention.ofNewest(1), "g")).containsExactly("e", "f", "g");
        assertThat(kept(Retention.ofNewest(1), "a")).containsExactly("a", "f", "g");
        assertThat(kept(Retention.ofDays(1), "b")).containsExactly("a", "b", "f", "g");
    }

    @Test
    void theFirstOfAKeptDateStays() {
        assertThat(kept(Retention.ofNewest(1), "e")).containsExactly("b", "d", "e", "f", "g");
        assertThat(kept(Retention.ofNewest(4), "g")).containsExactly("b", "d", "e", "f", "g");
    }

    @Test
    void everyDecisionHasItsReasonOldestFirst() {
        assertThat(Retention.ofNewest(1).decide(WEEK, "e"))
                .containsExactly(
                        new Decision("a", false, "not among the newest 1"),
                        new Decision("b", true, "the first of a date that is kept"),
                        new Decision("c", false, "not among the newest 1"),
                        new Decision("d", true, "the one before that, which it was compared with"),
                        new Decision("e", true, "the pointer names it"),
                        new Decision("f", true, "the first of a date that is kept"),
                        new Decision("g", true, "among the newest 1"));
        assertThat(Retention.ofDays(1).decide(WEEK, "e").get(2))
                .hasToString(new Decision("c", false, "not of the newest 1 days").toString());
    }

    @Test
    void theOrderOfTheListDoesNotCountAndADecisionOnceMadeIsKeptTo() {
        Random random = new Random(5);
        for (Retention rule : List.of(Retention.ofNewest(2), Retention.ofDays(3))) {
            List<Dated> shuffled = new ArrayList<>(WEEK);
            Collections.shuffle(shuffled, random);
            List<Decision> decisions = rule.decide(shuffled, "e");
            assertThat(decisions).isEqualTo(rule.decide(WEEK, "e"));
            List<String> left = decisions.stream()
                    .filter(Decision::kept)
                    .map(Decision::name)
                    .toList();
            assertThat(rule.decide(
                            WEEK.stream()
                                    .filter(one -> left.contains(one.name()))
                                    .toList(),
                            "e"))
                    .allMatch(Decision::kept)
                    .hasSameSizeAs(left);
        }
    }

    @Test
    void nothingIsNoRule() {
        assertThat(Stream.of(0, -1)).allSatisfy(number -> {
            assertThatThrownBy(() -> Retention.ofNewest(number)).hasMessageContaining("at least 1");
            assertThatThrownBy(() -> Retention.ofDays(number)).hasMessageContaining("at least 1");
        });
    }
}
