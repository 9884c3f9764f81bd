package coincide.notebook;

import coincide.plan.Sha256;
import coincide.report.Gallery;
import coincide.report.GalleryPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All files of a bundle, by path. */
public final class Bundle {
    /** The list of hashes; a folder that has it is a bundle. */
    public static final String SUMS = "SHA256SUMS";

    private final Export export;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Bundle(Export export) {
        this.export = export;
    }

    /** Equal exports give equal bytes. */
    public static SortedMap<String, byte[]> files(Export export) {
        return new Bundle(export).all();
    }

    private SortedMap<String, byte[]> all() {
        List<Cell> cells = cells(export);
        text(export.job() + ".ipynb", Ipynb.text(cells, export.opening()));
        text(export.job() + ".py", Percent.write(cells));
        text("main_number.R", Template.fill(Template.read("main_number.R"), values(export)));
        text("README.md", Template.fill(Template.read("README.md"), values(export)));
        text("CITATION.cff", Template.fill(Template.read("CITATION.cff"), values(export)));
        text("requirements.txt", Template.read("requirements.txt"));
        text("datapackage.json", BundlePackage.text(export));
        for (DataTable table : export.tables()) {
            files.put("data/" + table.name() + ".parquet", table.parquet());
            table.csv().ifPresent(csv -> text("data/" + table.name() + ".csv", csv));
        }
        for (Picture picture : export.pictures()) {
            text("figures/" + picture.id() + ".svg", picture.svg());
            picture.narrow().ifPresent(svg -> text("figures/" + picture.id() + "-narrow.svg", svg));
            picture.csv().ifPresent(csv -> text("figures/" + picture.id() + ".csv", csv));
            picture.specification().ifPresent(spec -> text("figures/" + picture.id() + ".vl.json", spec));
        }
        text("index.html", gallery());
        text(
                SUMS,
                files.entrySet().stream()
                        .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey() + "\n")
                        .collect(Collectors.joining()));
        return files;
    }

    /** The cells, without outputs. */
    static List<Cell> cells(Export export) {
        Map<String, String> values = values(export);
        return Percent.read(Template.read("cells.py")).stream()
                .map(cell -> cell.withSource(Template.fill(cell.source(), values)))
                .toList();
    }

    private static Map<String, String> values(Export export) {
        Map<String, String> values = new TreeMap<>();
        values.put("job", export.job());
        values.put("title", Markdown.data(export.title()));
        values.put("quoted_title", SortedJson.quoted("Notebook: " + export.title()));
        values.put("as_of", export.run().asOf().toString());
        values.put("version", export.version());
        values.put("plan", export.run().planHash());
        values.put("data_version", export.run().dataVersion());
        values.put("hypotheses", String.join(", ", export.chosen()));
        values.put("main", SortedJson.quoted(export.main()));
        values.put("chosen", list(export.chosen()));
        values.put("pictures", list(export.opening().stream().map(Picture::id).toList()));
        values.put(
                "opening",
                export.opening().stream()
                        .map(picture -> "- **" + Markdown.data(export.heading(picture)) + "** "
                                + Markdown.data(picture.words()))
                        .collect(Collectors.joining("\n")));
        values.put("results", Markdown.table(export.results()));
        values.put("harmonics", Integer.toString(export.harmonics()));
        return values;
    }

    private static String list(List<String> words) {
        return words.stream().map(SortedJson::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private String gallery() {
        return GalleryPage.render(new Gallery(
                export.title(),
                export.run().asOf().toString(),
                export.pictures().stream()
                        .map(picture -> new Gallery.Item(
                                export.heading(picture),
                                "figures/" + picture.id() + ".svg",
                                picture.narrow().map(svg -> "figures/" + picture.id() + "-narrow.svg"),
                                picture.words(),
                                picture.csv().map(csv -> "figures/" + picture.id() + ".csv"),
                                picture.specification().map(spec -> "figures/" + picture.id() + ".vl.json")))
                        .toList()));
    }

    private void text(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
