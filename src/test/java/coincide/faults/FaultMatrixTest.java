package coincide.faults;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.faults.Fault.Case;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Every row of the fault matrix: tried here, or proved by a test that is there and says so. */
class FaultMatrixTest {
    /** Rows of which something is not proved: a row leaves this list when it is. */
    private static final List<Integer> NOT_PROVED = List.of(6, 22, 25, 57, 64, 69, 75);

    @TempDir
    private Path folder;

    @Test
    void everyRowIsThereOnce() {
        assertThat(Matrix.rows())
                .extracting(Fault::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 75).boxed().toList());
        assertThat(Matrix.rows()).allSatisfy(row -> assertThat(row.cases()).isNotEmpty());
    }

    @Test
    void whatIsNotProvedIsKnown() {
        assertThat(Matrix.rows().stream().filter(row -> !row.isProved()).map(Fault::number))
                .containsExactlyElementsOf(NOT_PROVED);
    }

    /** Else a fault below might be another than the one that was made. */
    @Test
    void theJobHasNoFaultOfItsOwn() throws IOException {
        SoundJob.Said said = SoundJob.in(folder).run("validate JOB");
        assertThat(said.code()).isZero();
        assertThat(said.text())
                .contains("60 read =    60 used", "No problem found in the plan and its inputs.")
                .doesNotContain("[");
    }

    @TestFactory
    Stream<DynamicTest> endsAsTheMatrixSays() {
        return Matrix.rows().stream().flatMap(row -> row.cases().stream()
                .filter(one -> !(one.proof() instanceof Proof.Missing))
                .map(one -> DynamicTest.dynamicTest(row.number() + " " + row.input() + ": " + one.what(), () -> {
                    if (one.proof() instanceof Proof.Tried tried) {
                        prove(row, one, tried);
                    } else if (one.proof() instanceof Proof.Tested tested) {
                        prove(one, tested);
                    } else if (one.proof() instanceof Proof.Built built) {
                        assertThat(Files.readString(Path.of(built.file()))).contains(built.line());
                    }
                })));
    }

    private void prove(Fault row, Case one, Proof.Tried tried) throws IOException {
        String name = row.number() + "-" + row.cases().indexOf(one);
        SoundJob job = SoundJob.in(Files.createDirectories(folder.resolve(name)));
        tried.spoiling().of(job);
        SoundJob.Said said = job.run(tried.words());
        assertThat(said.code()).as(said.text()).isEqualTo(Integer.parseInt(one.code()));
        assertThat(said.text()).contains(one.said().split(" \\.\\.\\. ")).doesNotContain("\tat ");
        assertThat(Files.exists(job.path("out/small/snapshots"))).isFalse();
    }

    /** The tests are tests, and what the row says of code and message stands in one of them. */
    private static void prove(Case one, Proof.Tested tested) throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String test : tested.tests()) {
            int dot = test.lastIndexOf('.');
            String type = test.substring(0, dot);
            assertThat(type("coincide." + type).getDeclaredMethods())
                    .as(test)
                    .anyMatch(method -> method.getName().equals(test.substring(dot + 1)) && isTest(method));
            sources.append(Files.readString(Path.of("src/test/java/coincide", type.replace('.', '/') + ".java")));
        }
        String text = sources.toString().replaceAll("\"\\s*\\+\\s*\"", "").replace("\\\"", "\"");
        assertThat(text).contains(one.said().split(" \\.\\.\\. "));
        assertThat(text).contains(one.code().equals("0") ? "isZero()" : one.code());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new AssertionError("no test class " + name, absent);
        }
    }

    private static boolean isTest(Method method) {
        return Stream.of(Test.class, ParameterizedTest.class, TestFactory.class).anyMatch(method::isAnnotationPresent);
    }
}
