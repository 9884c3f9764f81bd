package coincide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.reference.Comparison;
import coincide.reference.Kinds;
import coincide.reference.ReferenceCase;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every folder that holds an {@code expected.json} under the directories of {@code -Dreference.cases=DIR[:DIR...]}, by
 * default the copy beside the tests, through the kernels that the product uses.
 */
class ReferenceCasesTest {
    private static final String HERE = "src/test/resources/reference/cases";

    @TestFactory
    Stream<DynamicTest> everyNumberAgreesWithItsReference() throws IOException {
        List<ReferenceCase> cases = cases();
        assertThat(cases).isNotEmpty();
        return cases.stream()
                .map(reference -> DynamicTest.dynamicTest(reference.toString(), () -> assertThat(
                                Comparison.faults(reference.expected(), Kinds.compute(reference)))
                        .isEmpty()));
    }

    @Test
    void namesAKindThatNoCodeComputes() throws IOException {
        ReferenceCase unknown =
                new ReferenceCase(Path.of("p99-new"), new ObjectMapper().readTree("{\"kind\": \"tides\"}"));
        assertThatThrownBy(() -> Kinds.compute(unknown))
                .hasMessageContaining("Cannot check p99-new: no code computes the kind \"tides\"");
    }

    @Test
    void findsNumbersOutOfToleranceAndNumbersNotComputed() throws IOException {
        String expected = """
                {"a": {"value": 1, "tolerance": {"abs": 0.1}}, "b": {"value": 2, "tolerance": {"rel": 0.01}},
                 "c": {"value": [1, 2], "tolerance": {"abs": 0}}, "d": {"value": null, "tolerance": {"abs": 0}},
                 "e": {"value": "Infinity", "tolerance": {"abs": 0}}, "f": {"value": "OK", "tolerance": {"abs": 0}}}
                """;
        Map<String, Object> computed =
                Map.of("a", 1.09, "b", 2.03, "c", List.of(1, 3), "d", 0, "e", Double.POSITIVE_INFINITY);
        assertThat(Comparison.faults(new ObjectMapper().readTree(expected), computed))
                .containsExactly(
                        "b: expected 2, got 2.03",
                        "c: expected [1,2], got [1, 3]",
                        "d: expected null, got 0",
                        "f: expected \"OK\", got nothing");
    }

    private static List<ReferenceCase> cases() throws IOException {
        List<ReferenceCase> cases = new ArrayList<>();
        for (String directory : System.getProperty("reference.cases", HERE).split(File.pathSeparator)) {
            try (Stream<Path> files = Files.walk(Path.of(directory))) {
                for (Path file : files.filter(file -> file.endsWith("expected.json"))
                        .sorted()
                        .toList()) {
                    cases.add(ReferenceCase.of(file.getParent()));
                }
            }
        }
        return cases;
    }
}
