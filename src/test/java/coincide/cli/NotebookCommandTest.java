package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.cli.SmallJob.Said;
import coincide.notebook.Committed;
import coincide.notebook.Hostile;
import coincide.notebook.Programs;
import coincide.notebook.Rows;
import coincide.plan.PlanException;
import coincide.plan.Sha256;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** From a job to a bundle, each title in it hostile. */
class NotebookCommandTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** FastCSV takes a quoted cell that begins with a carriage return for two; such a row is quarantined. */
    private static final List<String> READABLE =
            Hostile.TEXTS.stream().filter(text -> !text.startsWith("\r")).toList();

    private static final String TITLE = String.join(" ", Hostile.TEXTS);

    @TempDir
    private static Path folder;

    private static SmallJob job;
    private static Path bundle;
    private static Said said;

    @BeforeAll
    static void runAndExport() throws IOException {
        job = SmallJob.in(folder.resolve("small"));
        String quoted = JSON.writeValueAsString(TITLE).replace("\u007f", "\\u007f"); // YAML takes it escaped only
        job.replace("job.yaml", "title: A small job", "title: " + quoted);
        job.replace("job.yaml", "title: At meetings", "title: " + quoted);
        job.replace("job.yaml", "[N10c, N4h, N3m, N3q, N8, N6, N5, N2, N1, N11]", "[N2]");
        keepHypotheses("A1", "A2", "B1");
        titled("launches.csv", "name,sources");
        titled("meetings.csv", "title,sources");
        Said run = job.run();
        assertThat(run.code()).as(run.err()).isZero();
        bundle = folder.resolve("exports").resolve("small");
        said = notebook("--out", bundle.toString());
    }

    /** The others are run elsewhere. */
    private static void keepHypotheses(String... ids) throws IOException {
        String[] parts = Files.readString(job.folder.resolve("job.yaml")).split("(?m)^(?=  - id: )");
        job.write(
                "job.yaml",
                Stream.of(parts)
                        .filter(part -> !part.startsWith("  - id: ")
                                || Stream.of(ids).anyMatch(id -> part.startsWith("  - id: " + id + "\n")))
                        .collect(Collectors.joining()));
    }

    /** Adds two columns of hostile texts to an input. */
    private static void titled(String file, String columns) throws IOException {
        List<String> lines = Files.readAllLines(job.folder.resolve(file));
        List<String> wider = new ArrayList<>(List.of(lines.get(0) + "," + columns));
        for (int i = 1; i < lines.size(); i++) {
            String cell = '"' + READABLE.get(i % READABLE.size()).replace("\"", "\"\"") + '"';
            wider.add(lines.get(i) + "," + cell + "," + cell);
        }
        job.write(file, String.join("\n", wider) + "\n");
    }

    private static Said notebook(String... more) {
        List<String> args = new ArrayList<>(List.of("--from", job.out().toString()));
        args.addAll(List.of(more));
        return job.command("notebook", args.toArray(String[]::new));
    }

    @Test
    void writesTheBundleAndSaysWhere() {
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .startsWith("The notebook of snapshot 2020-12-31-")
                .endsWith(" is in " + bundle + System.lineSeparator())
                .hasLineCount(1);
        assertThat(Committed.files(bundle))
                .containsKeys(
                        "README.md",
                        "small.ipynb",
                        "small.py",
                        "main_number.R",
                        "CITATION.cff",
                        "datapackage.json",
                        "index.html",
                        "requirements.txt",
                        "data/launches.parquet",
                        "data/launches.csv",
                        "figures/A1-law.svg",
                        "figures/A1-law.csv",
                        "figures/A1-law.vl.json")
                .doesNotContainKeys("figures/A1-influence.svg", "figures/B1-law.svg");
        assertThat(bundle.getParent()).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void theListOfHashesNamesEveryOtherFile() {
        SortedMap<String, byte[]> files = Committed.files(bundle);
        assertThat(text("SHA256SUMS").lines())
                .containsExactlyElementsOf(files.keySet().stream()
                        .filter(name -> !name.equals("SHA256SUMS"))
                        .map(name -> Sha256.of(files.get(name)) + "  " + name)
                        .toList());
    }

    @Test
    void theNotebookIsValidWithIdsOfItsCellsOwn() throws IOException {
        JsonNode notebook = JSON.readTree(text("small.ipynb"));
        assertThat(notebook.get("nbformat") + "." + notebook.get("nbformat_minor"))
                .isEqualTo("4.5");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                        .getSchema(JSON.readTree(
                                NotebookCommandTest.class.getResourceAsStream("/nbformat/nbformat.v4.5.schema.json")))
                        .validate(notebook))
                .isEmpty();
        assertThat(notebook.get("cells").findValuesAsText("id"))
                .doesNotHaveDuplicates()
                .contains("question", "pictures", "results", "parameters", "check");
        assertThat(Committed.outputs(text("small.ipynb").getBytes(StandardCharsets.UTF_8))
                        .get("pictures"))
                .hasSize(3);
    }

    @Test
    void theSameSnapshotGivesTheSameBytesOverEarlierOnesBelowTheProject() throws IOException {
        Path again = folder.resolve("project/notebooks-export/small");
        Files.createDirectories(again.resolve("figures"));
        Files.writeString(again.resolve("SHA256SUMS"), "");
        Files.writeString(again.resolve("figures/of-an-earlier-one.svg"), "<svg/>");
        String snapshot =
                job.out().resolve("small/latest").toRealPath().getFileName().toString();
        String before = System.getProperty("coincide.root", "");
        System.setProperty("coincide.root", folder.resolve("project").toString());
        try {
            Said here = notebook("--snapshot", snapshot);
            assertThat(here.code()).as(here.err()).isZero();
        } finally {
            System.setProperty("coincide.root", before);
        }
        assertThat(Committed.files(again)).containsExactlyEntriesOf(Committed.files(bundle));
    }

    @Test
    void aSnapshotThatIsNotThereIsAMissingInput() {
        for (String name : List.of("2020-12-31-000000000000", "../../etc", "")) {
            Said none = notebook("--out", folder.resolve("none").toString(), "--snapshot", name);
            assertThat(none.code()).as(name).isEqualTo(66);
            assertThat(none.err())
                    .contains("has no whole snapshot \"" + name + "\" of small. Publish one with jobs/coincide run.")
                    .doesNotContain("\tat ");
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void soIsAnOutputFolderThatIsNotThere() {
        Path nowhere = folder.resolve("nowhere");
        Said none = job.command(
                "notebook",
                "--from",
                nowhere.toString(),
                "--out",
                folder.resolve("none").toString());
        assertThat(none.code()).isEqualTo(66);
        assertThat(none.err())
                .contains(nowhere + " has no whole snapshot \"latest\"")
                .doesNotContain("\tat ");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFolderThatIsNoBundleIsLeftAlone() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.md"), "years of work");
        Said refused = notebook("--out", mine.toString());
        assertThat(refused.code()).isEqualTo(73);
        assertThat(refused.err()).contains("Name another folder with --out").doesNotContain("\tat ", "Spark started");
        assertThat(Committed.files(mine)).containsOnlyKeys("thesis.md");
        assertThat(mine.resolve("thesis.md")).hasContent("years of work");
    }

    @Test
    void aWrongCommandLineIsOne() {
        assertThat(notebook("--out").code()).isEqualTo(2);
        assertThat(notebook("--case", "2017-02-07").code()).isEqualTo(2);
        assertThat(Committed.files(folder).keySet()).noneMatch(name -> name.startsWith("--"));
    }

    @Test
    void aPlanWithoutAHypothesisToComputeAnewIsRefused() {
        assertThatThrownBy(() -> NotebookExport.chosen("small", List.of()))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("Job small has no primary hypothesis");
    }

    @Test
    void hostileTextsComeOutAsText() throws IOException {
        assertThat(Rows.column(text("data/launches.csv"), "name")).contains("'=1+1", "\u202eevil\u202c \u2067x\u2069");
        for (String table :
                List.of("data/launches.csv name", "data/milestones.csv title", "data/launches.csv sources")) {
            String[] place = table.split(" ");
            assertThat(Rows.column(text(place[0]), place[1]))
                    .as(table)
                    .containsAll(READABLE.stream()
                            .map(text -> "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text)
                            .toList());
        }
        assertThat(Rows.column(text("data/findings.csv"), "title")).contains(TITLE);
        Map<String, Object> citation = new Yaml(new SafeConstructor(new LoaderOptions())).load(text("CITATION.cff"));
        assertThat(citation).containsEntry("title", "Notebook: " + TITLE);
        assertThat(JSON.readTree(text("datapackage.json")).get("title").asText())
                .isEqualTo(TITLE);
        Document gallery = Jsoup.parse(text("index.html"));
        assertThat(gallery.select("script, iframe, form, [onload], [onerror]")).isEmpty();
        assertThat(gallery.select("img").eachAttr("src")).allMatch(source -> source.startsWith("figures/"));
        assertThat(text("README.md"))
                .doesNotContain("<script>", "\u202e")
                .doesNotContainPattern("(?<!\\\\)]\\(javascript");
    }

    @Test
    void theScriptsRunAndAgree() throws IOException, InterruptedException {
        assertThat(Programs.said(bundle, Programs.python("numpy, pandas"), "small.py"))
                .containsPattern("All [1-9]\\d* numbers agree\\.");
        assertThat(Programs.said(bundle, Programs.r(), "main_number.R")).contains("A1");
    }

    private static String text(String file) {
        return new String(Committed.files(bundle).get(file), StandardCharsets.UTF_8);
    }
}
