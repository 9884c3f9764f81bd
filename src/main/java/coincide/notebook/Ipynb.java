package coincide.notebook;

import coincide.notebook.Cell.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Cells as a notebook of format 4.5: keys sorted, and pictures inside before anything runs. */
final class Ipynb {
    /** The cell whose outputs are the pictures. */
    static final String PICTURES = "pictures";

    private Ipynb() {}

    static String text(List<Cell> cells, List<Picture> pictures) {
        if (cells.stream().map(Cell::id).distinct().count() != cells.size()) {
            throw new IllegalArgumentException("Invalid notebook: two cells have one id");
        }
        return SortedJson.text(Map.of(
                "cells",
                cells.stream().map(cell -> cell(cell, pictures)).toList(),
                "metadata",
                Map.of(
                        "kernelspec",
                        Map.of("display_name", "Python 3", "language", "python", "name", "python3"),
                        "language_info",
                        Map.of("file_extension", ".py", "mimetype", "text/x-python", "name", "python")),
                "nbformat",
                4,
                "nbformat_minor",
                5));
    }

    private static Map<String, Object> cell(Cell cell, List<Picture> pictures) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("id", cell.id());
        tree.put("cell_type", cell.kind() == Kind.CODE ? "code" : "markdown");
        tree.put("metadata", cell.tags().isEmpty() ? Map.of() : Map.of("tags", cell.tags()));
        tree.put("source", lines(cell.source()));
        if (cell.kind() == Kind.CODE) {
            tree.put("execution_count", null);
            tree.put(
                    "outputs",
                    cell.id().equals(PICTURES)
                            ? pictures.stream().map(Ipynb::output).toList()
                            : List.of());
        }
        return tree;
    }

    private static Map<String, Object> output(Picture picture) {
        Map<String, Object> data = new TreeMap<>();
        data.put("image/svg+xml", lines(picture.svg()));
        data.put("text/plain", lines(picture.title() + "\n" + picture.words()));
        picture.specification()
                .ifPresent(text -> data.put("application/vnd.vegalite.v6+json", VegaLite.whole(picture, text)));
        return Map.of("data", data, "metadata", Map.of(), "output_type", "display_data");
    }

    /** Each line with its end, as notebooks keep texts. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.toList());
    }
}
