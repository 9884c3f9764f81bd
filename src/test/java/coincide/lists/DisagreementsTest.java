package coincide.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every disagreement with the public lists below {@code -Dlaunch.lists=DIR} is explained on the page, and nothing else is. */
class DisagreementsTest {
    private static final String FOLDER = System.getProperty("launch.lists", "");
    private static final String SKIPPED = """
            NOT COMPARED: our launches with the public lists. The lists are not ours to ship. Where copies lie in a folder
            DIR under the names that coincide.lists.PublicList gives, run: mvn verify -Dlaunch.lists=DIR""";

    @ParameterizedTest
    @EnumSource
    void everyDisagreementIsExplained(PublicList list) {
        if (FOLDER.isEmpty() && list.ordinal() == 0) {
            System.err.println(SKIPPED);
        }
        assumeTrue(!FOLDER.isEmpty(), SKIPPED);
        Comparison comparison = Comparison.of(list, list.read(Path.of(FOLDER)), OurLaunches.beside(list));
        List<Explained> page =
                Page.read().stream().filter(row -> row.said().list() == list).toList();
        assertThat(comparison.faults(page)).isEmpty();
    }

    @Test
    void findsWhatIsUnexplainedMisstatedOrGone() {
        Comparison comparison = Comparison.of(
                PublicList.CNS_NTI,
                Stream.of("1983-01-01", "2001-01-01", "2001-01-02", "2001-01-02", "2001-01-03", "2001-01-04")
                        .map(ListRow::local)
                        .toList(),
                new TreeMap<>(Map.of("2001-01-02", "1", "2001-01-03", "1", "2001-01-09", "1")));
        List<Explained> page = Page.rows(List.of(
                "## `cns-nti`",
                "| 2001-01-01 | 2001-01-01 | only in the list | 1 | none | A kite. |",
                "| 2001-01-02 | 2001-01-02 | count | 3 | 1 | One was seen. |",
                "| 2001-01-03 | 2001-01-03 | only in the list | 1 | none | A balloon. |"));
        assertThat(comparison.faults(page))
                .containsExactly(
                        "data/DISAGREEMENTS.md:3 cns-nti 2001-01-02 (count: printed 2001-01-02, theirs 3, ours 1) does not"
                                + " fit cns-nti 2001-01-02 (count: printed 2001-01-02, theirs 2, ours 1). Correct the row.",
                        "cns-nti 2001-01-04 (only in the list: printed 2001-01-04, theirs 1, ours none) is not explained."
                                + " Add a row, or correct our data.",
                        "data/DISAGREEMENTS.md:4 cns-nti 2001-01-03 (only in the list: printed 2001-01-03, theirs 1, ours"
                                + " none) explains what is no disagreement any more. Remove the row.");
    }
}
