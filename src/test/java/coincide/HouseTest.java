package coincide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the house, read from the compiled classes. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("coincide");

    private static final String JDK = "java..";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "model,    ''",
        "stats,    model org.apache.commons.math3",
        "nulls,    stats model org.apache.commons.math3",
        "plan,     model com.fasterxml.jackson com.networknt.schema org.yaml.snakeyaml org.slf4j",
        "contract, com.fasterxml.jackson",
        "format,   plan de.siegmar.fastcsv net.fortuna.ical4j org.apache.poi com.fasterxml.jackson org.apache.parquet org.apache.hadoop",
        "ingest,   format plan model",
        "audit,    ingest plan model",
        "analysis, plan nulls stats model",
        "outlook,  analysis plan nulls stats model",
        "chart,    com.fasterxml.jackson",
        "report,   contract chart outlook analysis ingest plan nulls stats model gg.jte com.fasterxml.jackson",
        "notebook, report contract plan com.fasterxml.jackson javax.xml org.w3c.dom org.xml.sax",
        "tables,   contract outlook analysis ingest plan nulls stats model org.apache.spark scala de.siegmar.fastcsv",
        "engine,   tables contract outlook analysis ingest plan nulls stats model org.apache.spark scala",
        "publish,  plan com.fasterxml.jackson org.apache.parquet org.apache.hadoop",
    })
    void packageImportsOnlyWhatStandsBelowIt(String room, String below) {
        String[] allowed = Stream.concat(
                        Stream.of(JDK, "coincide." + room + ".."),
                        Stream.of(below.split(" "))
                                .filter(name -> !name.isBlank())
                                .map(name -> name.contains(".") || name.equals("scala")
                                        ? name + ".."
                                        : "coincide." + name + ".."))
                .toArray(String[]::new);
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("coincide." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(HOUSE);
    }

    @Test
    void datesHaveNoClockAndNoLegacyTypes() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .check(HOUSE);
    }

    @Test
    void onlyPublishWritesFiles() {
        DescribedPredicate<JavaCall<?>> writes = DescribedPredicate.describe(
                "write files",
                call -> call.getTargetOwner().isEquivalentTo(Files.class)
                        && call.getName()
                                .matches("write.*|newOutputStream|newBufferedWriter|move|copy|delete.*|create.*"));
        noClasses()
                .that()
                .resideOutsideOfPackage("coincide.publish..")
                .should()
                .callMethodWhere(writes)
                .check(HOUSE);
    }

    @Test
    void filesAreSmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Long> lengths = files.filter(file -> file.toString().endsWith(".java"))
                    .map(HouseTest::lines)
                    .sorted()
                    .toList();
            assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(100);
            assertThat(lengths.get(lengths.size() - 1)).as("longest").isLessThanOrEqualTo(300);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
