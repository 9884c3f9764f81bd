package coincide.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.report.Pages;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Text that tries to be more than text, in every title of a job and a report, read back as readers of each format read it. */
class HostileBundleTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, SortedMap<String, byte[]>> BUNDLES = new HashMap<>();

    static Stream<String> texts() {
        return Hostile.TEXTS.stream();
    }

    private static SortedMap<String, byte[]> bundle(String text) {
        return BUNDLES.computeIfAbsent(
                text, title -> Bundle.files(Exports.of(title, ReportPictures.of(Pages.titled(title)))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isTextInMarkdown(String text) throws IOException {
        SortedMap<String, byte[]> files = bundle(text);
        String heading = cell(notebook(files), "question").lines().findFirst().orElseThrow();
        assertShows(heading, "# ", text, "");
        assertShows(text(files, "README.md").lines().findFirst().orElseThrow(), "# ", text, ": notebook");
        String row = cell(notebook(files), "results")
                .lines()
                .filter(line -> line.startsWith("| A1 |"))
                .findFirst()
                .orElseThrow();
        assertShows(row, "| A1 | ", text, " | `span[-3,0]` | 3 | 2.5 | – | 0.500 | – |");
        assertThat(text(files, "README.md")).contains("\n" + row + "\n");
    }

    /** What stands between the two is this text, on one line, and nothing in it is mark-up. */
    private static void assertShows(String line, String before, String text, String after) {
        assertThat(line).startsWith(before).endsWith(after);
        String shown = line.substring(before.length(), line.length() - after.length());
        assertThat(shown.replaceAll("\\\\[`*_{}\\[\\]|~$#]|&(amp|lt|gt|#92);", ""))
                .doesNotContainPattern(
                        "[<>&\\\\`*_{}\\[\\]|~$#\\p{Cc}\\p{Zl}\\p{Zp}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
        assertThat(Parser.unescapeEntities(shown.replaceAll("\\\\([`*_{}\\[\\]|~$#])", "$1"), false))
                .isEqualTo(text.replaceAll("[\\s\\u0085\\u2028\\u007f]+", " ")
                        .replaceAll("[\\u202a-\\u202e\\u2066-\\u2069]", "")
                        .strip());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theNotebookAndItsScriptKeepTheirCells(String text) throws IOException {
        SortedMap<String, byte[]> files = bundle(text);
        List<Cell> plain = Bundle.cells(Exports.titled("plain"));
        assertThat(notebook(files).get("cells").findValuesAsText("id"))
                .containsExactlyElementsOf(plain.stream().map(Cell::id).toList());
        assertThat(Percent.read(text(files, "small.py")))
                .extracting(Cell::id)
                .containsExactlyElementsOf(plain.stream().map(Cell::id).toList());
        assertThat(text(files, "small.py").lines().filter(line -> !line.startsWith("#")))
                .containsExactlyElementsOf(text(bundle("plain"), "small.py")
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isTextInTheGallery(String text) {
        Document page = Jsoup.parse(text(bundle(text), "index.html"));
        assertThat(page.select("script, iframe, form, object, link")).isEmpty();
        assertThat(page.select("img").eachAttr("src")).allMatch(source -> source.matches("figures/[\\w-]+\\.svg"));
        assertThat(page.select("a").eachAttr("href"))
                .allMatch(target -> target.matches("README\\.md|figures/[\\w-]+\\.(svg|csv|vl\\.json)"));
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .map(Attribute::getKey)
                        .noneMatch(name -> name.startsWith("on")));
        assertThat(page.select("h1 > bdi").first().wholeText().strip()).isEqualTo(text.strip());
        assertThat(page.select("h2 > bdi")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isTheSameInYamlAndJson(String text) throws IOException {
        SortedMap<String, byte[]> files = bundle(text);
        Map<String, Object> citation =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(text(files, "CITATION.cff"));
        assertThat(citation)
                .containsEntry("title", "Notebook: " + text)
                .containsEntry("license", "CC-BY-4.0")
                .hasSize(8);
        assertThat(text(files, "CITATION.cff")).doesNotContain("\u202e", "\u2028", "\u2067");
        assertThat(JSON.readTree(text(files, "datapackage.json")).get("title").asText())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isTextInDrawingsAndTheirRows(String text) throws IOException {
        SortedMap<String, byte[]> files = bundle(text);
        JsonNode opening = notebook(files).at("/cells/1/outputs");
        assertThat(opening).isNotEmpty();
        for (JsonNode output : opening) {
            Document drawing = Jsoup.parse(joined(output.at("/data/image~1svg+xml")), "", Parser.xmlParser());
            assertHarmless(drawing);
        }
        assertThat(files.keySet())
                .filteredOn(name -> name.endsWith(".svg"))
                .isNotEmpty()
                .allSatisfy(name -> assertHarmless(Jsoup.parse(text(files, name), "", Parser.xmlParser())));
        assertThat(files.keySet())
                .filteredOn(name -> name.startsWith("figures/") && name.endsWith(".csv"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Rows.of(text(files, name)))
                        .allSatisfy(row -> assertThat(row)
                                .hasSameSizeAs(Rows.of(text(files, name)).get(0)))
                        .allSatisfy(row -> assertThat(row).allSatisfy(cell -> assertThat(cell)
                                .doesNotContainPattern("\\A(?!-?[\\d.]+(E-?\\d+)?\\z)[=+\\-@\\t\\r]"))));
    }

    private static void assertHarmless(Document drawing) {
        assertThat(drawing.select("svg")).hasSize(1);
        assertThat(drawing.select("script, image, a, foreignObject, use, img")).isEmpty();
        assertThat(drawing.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .map(Attribute::getKey)
                        .noneMatch(name -> name.startsWith("on") || name.endsWith("href")));
    }

    private static JsonNode notebook(SortedMap<String, byte[]> files) throws IOException {
        return JSON.readTree(files.get("small.ipynb"));
    }

    private static String cell(JsonNode notebook, String id) {
        for (JsonNode cell : notebook.get("cells")) {
            if (cell.get("id").asText().equals(id)) {
                return joined(cell.get("source"));
            }
        }
        throw new AssertionError("no cell " + id);
    }

    private static String joined(JsonNode lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.asText()));
        return text.toString();
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
