package coincide.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page by itself, without the lists: its tables are whole, and it tells the truth about our file. */
class DisagreementPageTest {
    private static final List<Explained> PAGE = Page.read();

    @TestFactory
    Stream<DynamicTest> everyRowIsTrueOfOurData() {
        return Stream.of(PublicList.values())
                .map(list -> DynamicTest.dynamicTest(list.toString(), () -> {
                    Map<String, String> ours = OurLaunches.beside(list);
                    assertThat(PAGE)
                            .filteredOn(row -> row.said().list() == list)
                            .isNotEmpty()
                            .allSatisfy(row -> isTrue(row.said(), ours));
                }));
    }

    private static void isTrue(Disagreement row, Map<String, String> ours) {
        switch (row.kind()) {
            case COUNT -> {
                assertThat(row.ours()).isEqualTo(ours.get(row.day())).isNotEqualTo(row.theirs());
                assertThat(row.theirs()).containsOnlyDigits();
            }
            case ONLY_OURS -> {
                assertThat(row.ours()).isEqualTo(ours.get(row.day())).isNotEmpty();
                assertThat(row.printed()).isEqualTo(Cells.NONE);
                isNoneOrDates(row.theirs());
            }
            case ONLY_IN_THE_LIST -> {
                assertThat(ours).doesNotContainKey(row.day());
                isNoneOrDates(row.ours());
                assertThat(Stream.concat(ours.keySet().stream(), Stream.of(Cells.NONE)))
                        .contains(row.ours());
            }
        }
    }

    @Test
    void everyDayIsADateAndEveryReasonASentence() {
        assertThat(PAGE).allSatisfy(row -> {
            isNoneOrDates(row.said().day());
            assertThat(row.said().day()).isNotEqualTo(Cells.NONE);
            assertThat(row.why()).matches("[A-Z0-9].*\\.").hasSizeLessThanOrEqualTo(100);
        });
    }

    @Test
    void rowsAreInOrderAndNoneIsDouble() {
        assertThat(PAGE.stream().map(Explained::said).toList())
                .isSortedAccordingTo(Disagreement.ORDER)
                .usingElementComparator(Disagreement.ORDER)
                .doesNotHaveDuplicates();
    }

    @Test
    void rowsWithoutAReasonAreRefused() {
        assertThatThrownBy(() -> Page.rows(List.of("## `csis-bp`", "| 2001-01-01 | none | only ours | none | yes | |")))
                .hasMessageContaining("DISAGREEMENTS.md:2 is no row of six filled cells");
    }

    private static void isNoneOrDates(String text) {
        if (!text.equals(Cells.NONE)) {
            for (String end : text.split("/")) {
                assertThatCode(() -> {
                            if (end.length() == 7) {
                                YearMonth.parse(end);
                            } else {
                                LocalDate.parse(end);
                            }
                        })
                        .as(text)
                        .doesNotThrowAnyException();
            }
        }
    }
}
