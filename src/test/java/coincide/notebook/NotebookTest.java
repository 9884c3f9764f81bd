package coincide.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.plan.Run;
import coincide.plan.Sha256;
import coincide.report.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotebookTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SortedMap<String, byte[]> FILES = Bundle.files(Exports.titled(Exports.HOSTILE));

    static Stream<String> notebooks() throws IOException {
        List<String> texts = new ArrayList<>(List.of(text("small.ipynb")));
        try (Stream<Path> files = Files.walk(Path.of("notebooks-export"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ipynb")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void followsTheOfficialSchemaWithSortedKeys(String text) throws IOException {
        JsonNode notebook = JSON.readTree(text);
        assertThat(schema().validate(notebook)).isEmpty();
        assertThat(notebook.get("nbformat_minor").asInt()).isEqualTo(5);
        assertSorted(notebook);
    }

    @Test
    void schemaRefusesACellWithoutId() throws IOException {
        ObjectNode notebook = (ObjectNode) JSON.readTree(text("small.ipynb"));
        ((ObjectNode) notebook.at("/cells/0")).remove("id");
        assertThat(schema().validate(notebook)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void cellsHaveStableIdsOfTheirOwnAndOneHoldsParameters(String text) throws IOException {
        List<String> ids = new ArrayList<>();
        List<String> tagged = new ArrayList<>();
        for (JsonNode cell : JSON.readTree(text).get("cells")) {
            ids.add(cell.get("id").asText());
            if (cell.get("metadata").has("tags")) {
                tagged.add(cell.get("id").asText() + " " + cell.get("metadata").get("tags"));
            }
        }
        assertThat(ids).doesNotHaveDuplicates().startsWith("question", "pictures", "results", "parameters");
        assertThat(tagged).containsExactly("parameters [\"parameters\"]");
    }

    @Test
    void opensWithPicturesBeforeAnythingRuns() throws IOException {
        JsonNode data = JSON.readTree(text("small.ipynb")).at("/cells/1/outputs/0/data");
        assertThat(data.fieldNames())
                .toIterable()
                .containsExactly("application/vnd.vegalite.v6+json", "image/svg+xml", "text/plain");
        assertThat(data.get("image/svg+xml").get(0).asText()).startsWith("<svg");
        JsonNode words = data.get("text/plain");
        assertThat(words.get(words.size() - 1).asText()).isEqualTo("One ratio.");
    }

    @Test
    void saysWhatThePicturesShowAndWhose() throws IOException {
        Export export = Exports.of(
                "plain",
                List.of(
                        Exports.picture("heat", "All days", "x\n"),
                        Exports.picture("A2-law", Optional.of("A2"), "What chance gives", "x\n")));
        SortedMap<String, byte[]> files = Bundle.files(export);
        assertThat(JSON.readTree(files.get("small.ipynb")).at("/cells/0/source"))
                .extracting(JsonNode::asText)
                .containsSubsequence("- **All days** One ratio.\n", "- **A2 plain: What chance gives** One ratio.\n");
        assertThat(Jsoup.parse(new String(files.get("index.html"), StandardCharsets.UTF_8))
                        .select("h2")
                        .eachText())
                .containsExactly("All days", "A2 plain: What chance gives");
    }

    @Test
    void aSpecificationNamesTheFileBesideItAndHasItsRowsInsideInANotebook() throws IOException {
        JsonNode beside = JSON.readTree(text("figures/forest.vl.json")).get("data");
        assertThat(FILES).containsKey("figures/" + beside.get("url").asText());
        JsonNode inside = JSON.readTree(text("small.ipynb"))
                .at("/cells/1/outputs/0/data")
                .get("application/vnd.vegalite.v6+json");
        assertThat(inside.get("data").get("values").asText())
                .isEqualTo(text("figures/forest.csv"))
                .isEqualTo("x,y\n1,2\n");
        assertThat(inside.get("data").get("format").get("type").asText()).isEqualTo("csv");
        assertThat(inside.get("data").has("url")).isFalse();
        assertThat(inside.get("mark").asText()).isEqualTo("bar");
    }

    @Test
    void aSpecificationWithItsRowsInsideStaysAsItIs() {
        String inside =
                "{\"data\":{\"format\":{\"type\":\"csv\"},\"values\":\"x\\n1\\n\"},\"layer\":[{\"url\":\"other.csv\"},null]}";
        Picture picture = Exports.picture("forest", "plain", "x\n2\n");
        assertThat(VegaLite.whole(picture, inside)).isEqualTo(SortedJson.parse(inside));
    }

    @Test
    void whatChangesNoResultChangesNoFile() {
        Export export = Exports.titled("plain");
        Run other = new Run(export.run().asOf(), "plan", "data", "other code", "fedcba9876543210");
        Export again = new Export(
                export.job(),
                export.title(),
                other,
                export.harmonics(),
                export.results(),
                export.chosen(),
                export.pictures(),
                export.tables());
        assertThat(Bundle.files(again)).containsExactlyEntriesOf(Bundle.files(export));
    }

    @Test
    void hostileTitlesStayText() throws IOException {
        String question = source("question");
        assertThat(question)
                .startsWith(
                        "# &lt;script&gt;alert(1)&lt;/script&gt; \\| \\[x\\](javascript:1) \\` \\# %% \\{\\{as\\_of\\}\\} \"\\$a\\$\n");
        String script = text("small.py");
        assertThat(script.lines().filter(line -> line.startsWith("# %%")))
                .hasSize(JSON.readTree(text("small.ipynb")).get("cells").size());
        assertThat(script).doesNotContain("\u202e").doesNotContain("\nalert");
        assertThat(text("README.md")).doesNotContain("<script>");
        assertThat(Jsoup.parse(text("index.html")).select("script")).isEmpty();
        assertThat(Jsoup.parse(text("index.html")).select("h1").text()).startsWith("<script>alert(1)</script>");
        assertThat(text("CITATION.cff").lines().filter(line -> line.startsWith("title: \"")))
                .hasSize(1);
        assertThat(JSON.readTree(text("datapackage.json")).get("title").asText())
                .isEqualTo(Exports.HOSTILE);
    }

    @Test
    void scriptHasTheCellsOfTheNotebook() {
        List<Cell> cells = Bundle.cells(Exports.titled("plain"));
        assertThat(Percent.read(Percent.write(cells))).isEqualTo(cells);
    }

    @Test
    void computesTheChosenHypothesesAndInRTheOneWithMostLaunchDays() throws IOException {
        assertThat(source("parameters")).contains("hypotheses = [\"A1\", \"A2\"]");
        assertThat(text("main_number.R")).contains("hypothesis <- \"A2\"");
        assertThat(source("results")).contains("| A2 | plain | `span[-3,0]` | 7 | 2.5 | – | 0.500 | – |");
    }

    @Test
    void hashesAndSizesAreThoseOfTheFiles() throws IOException {
        assertThat(text("SHA256SUMS").lines()).hasSize(FILES.size() - 1).allSatisfy(line -> {
            String[] parts = line.split("  ");
            assertThat(Sha256.of(FILES.get(parts[1]))).isEqualTo(parts[0]);
        });
        for (JsonNode resource : JSON.readTree(text("datapackage.json")).get("resources")) {
            byte[] content = FILES.get(resource.get("path").asText());
            assertThat(resource.get("bytes").asInt()).isEqualTo(content.length);
            assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + Sha256.of(content));
        }
    }

    @Test
    void ownWordsFollowTheRules() {
        SortedMap<String, byte[]> plain = Bundle.files(Exports.titled("plain"));
        for (String file : List.of("README.md", "index.html", "CITATION.cff")) {
            assertThat(Wording.faults(new String(plain.get(file), StandardCharsets.UTF_8)))
                    .as(file)
                    .isEmpty();
        }
        for (Cell cell : Bundle.cells(Exports.titled("plain"))) {
            assertThat(Wording.faults(cell.source())).as(cell.id()).isEmpty();
        }
    }

    @Test
    void refusesWhatCannotBeANotebook() {
        assertThatThrownBy(() -> new Cell("a b", Cell.Kind.CODE, List.of(), ""))
                .hasMessageContaining("Invalid cell id \"a b\"");
        Cell twice = new Cell("a", Cell.Kind.CODE, List.of(), "1");
        assertThatThrownBy(() -> Ipynb.text(List.of(twice, twice), List.of()))
                .hasMessageContaining("two cells have one id");
        assertThatThrownBy(() -> Template.fill("{{nothing}}", Map.of())).hasMessageContaining("{{nothing}}");
        assertThatThrownBy(() -> Exports.picture("../x", "", "")).hasMessageContaining("../x");
    }

    private static String source(String id) throws IOException {
        for (JsonNode cell : JSON.readTree(text("small.ipynb")).get("cells")) {
            if (cell.get("id").asText().equals(id)) {
                StringBuilder lines = new StringBuilder();
                cell.get("source").forEach(line -> lines.append(line.asText()));
                return lines.toString();
            }
        }
        throw new AssertionError("no cell " + id);
    }

    private static void assertSorted(JsonNode tree) {
        List<String> names = new ArrayList<>();
        tree.fieldNames().forEachRemaining(names::add);
        assertThat(names).isSorted();
        tree.forEach(NotebookTest::assertSorted);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = NotebookTest.class.getResourceAsStream("/nbformat/nbformat.v4.5.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(JSON.readTree(in));
        }
    }

    private static String text(String file) {
        return new String(FILES.get(file), StandardCharsets.UTF_8);
    }
}
