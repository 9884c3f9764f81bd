package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.contract.ContractRules;
import coincide.contract.PackageProfile;
import coincide.plan.Sha256;
import coincide.tables.Codebook;
import coincide.tables.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every snapshot says to machines what its tables hold and where they come from. */
class SnapshotContractTest {
    private static final String ORIGIN = """
            {"name": "meetings-and-launches",
             "licenses": [{"name": "ODC-BY-1.0", "path": "https://opendatacommons.org/licenses/by/1-0/"}],
             "sources": [{"title": "almanac: An almanac of \\"meetings\\": yes"}, {"title": "log: A log"}]}
            """;

    @TempDir
    private static Path folder;

    private static SmallJob job;
    private static Path snapshot;

    @BeforeAll
    static void join() throws IOException {
        job = SmallJob.brief(folder.resolve("job"));
        job.write("datapackage.json", ORIGIN);
        SmallJob.Said said = job.command("join", "--out", job.out().toString(), "--master", "local[2]");
        assertThat(said.code()).as(said.err()).isZero();
        snapshot = job.out().resolve("small.join").resolve("latest").toRealPath();
    }

    private static JsonNode described() throws IOException {
        return new ObjectMapper().readTree(snapshot.resolve("datapackage.json").toFile());
    }

    private static JsonNode promised() throws IOException {
        return new YAMLMapper().readTree(snapshot.resolve("contract.odcs.yaml").toFile());
    }

    @Test
    void packageIsValidByTheStandard() throws IOException {
        String text = Files.readString(snapshot.resolve("datapackage.json"));
        assertThat(PackageProfile.faults(text)).isEmpty();
        assertThat(PackageProfile.faults(text.replace("\"name\": \"launches\"", "\"name\": 7")))
                .isNotEmpty();
    }

    @Test
    void contractKeepsTheRulesOfTheStandard() throws IOException {
        String text = Files.readString(snapshot.resolve("contract.odcs.yaml"));
        assertThat(ContractRules.faults(text)).isEmpty();
        assertThat(ContractRules.faults(text.replace("logicalType: date", "logicalType: day")))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("logicalType: \"day\" is none of"));
        assertThat(ContractRules.faults(text.replace("status: active\n", ""))).contains("contract: no status");
    }

    @Test
    void packageNamesEveryTableByItsBytes() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode resource : described().path("resources")) {
            byte[] bytes =
                    Files.readAllBytes(snapshot.resolve(resource.path("path").asText()));
            assertThat(resource.path("bytes").asLong()).isEqualTo(bytes.length);
            assertThat(resource.path("hash").asText()).isEqualTo("sha256:" + Sha256.of(bytes));
            names.add(
                    resource.path("name").asText() + " " + resource.path("rows").asLong());
        }
        assertThat(names).containsExactly("launches 90", "milestones 24", "quarantine 0", "lags 9");
    }

    @Test
    void bothSayWhichSchemaTheyAreOf() throws IOException {
        assertThat(described().path("schema_version").asText()).isEqualTo(Codebook.VERSION);
        assertThat(promised().path("version").asText()).isEqualTo(Codebook.VERSION);
    }

    @Test
    void bothHaveTheColumnsOfTheCodebook() throws IOException {
        for (Table table : List.of(Table.LAUNCHES, Table.MILESTONES, Table.QUARANTINE, Table.LAGS)) {
            List<String> columns = Codebook.of(table).columns().stream()
                    .map(column -> column.name() + (column.required() ? " required" : ""))
                    .toList();
            List<String> inPackage = new ArrayList<>();
            named(described().path("resources"), table.title())
                    .path("schema")
                    .path("fields")
                    .forEach(field -> inPackage.add(field.path("name").asText()
                            + (field.at("/constraints/required").asBoolean() ? " required" : "")));
            List<String> inContract = new ArrayList<>();
            named(promised().path("schema"), table.title())
                    .path("properties")
                    .forEach(column -> inContract.add(column.path("name").asText()
                            + (column.path("required").asBoolean() ? " required" : "")));
            assertThat(inPackage).isEqualTo(columns);
            assertThat(inContract).isEqualTo(columns);
        }
    }

    private static JsonNode named(JsonNode list, String name) {
        for (JsonNode one : list) {
            if (one.path("name").asText().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("No " + name);
    }

    @Test
    void licencesAndSourcesAreThoseOfTheInputs() throws IOException {
        assertThat(described().at("/licenses/0/name").asText()).isEqualTo("ODC-BY-1.0");
        assertThat(described().at("/sources/0/title").asText()).isEqualTo("almanac: An almanac of \"meetings\": yes");
        assertThat(promised().at("/description/customProperties/0/value").asText())
                .isEqualTo("ODC-BY-1.0");
        assertThat(promised().at("/description/customProperties/1/value").asText())
                .isEqualTo("almanac: An almanac of \"meetings\": yes");
    }

    @Test
    void bothAreInTheManifest() throws IOException {
        JsonNode manifest =
                new ObjectMapper().readTree(snapshot.resolve("manifest.json").toFile());
        List<String> paths = new ArrayList<>();
        manifest.path("files").forEach(file -> paths.add(file.path("path").asText()));
        assertThat(paths).contains("datapackage.json", "contract.odcs.yaml").isSorted();
    }

    @Test
    void otherSourcesAreAnotherSnapshot(@TempDir Path other) throws IOException {
        SmallJob second = SmallJob.brief(other.resolve("job"));
        second.write("datapackage.json", ORIGIN.replace("A log", "Another log"));
        assertThat(second.command("join", "--out", job.out().toString(), "--master", "local[2]")
                        .code())
                .isZero();
        try (Stream<Path> snapshots = Files.list(snapshot.getParent())) {
            assertThat(snapshots).hasSize(2);
        }
    }

    @Test
    void unreadableDescriptionOfTheInputsIsMissingInput(@TempDir Path other) throws IOException {
        SmallJob second = SmallJob.brief(other.resolve("job"));
        second.write("datapackage.json", "{\"licenses\": [");
        SmallJob.Said said = second.command("join", "--out", second.out().toString(), "--master", "local[2]");
        assertThat(said.code()).isEqualTo(66);
        assertThat(said.err()).contains("Cannot read datapackage.json").contains("correct or remove it");
    }
}
