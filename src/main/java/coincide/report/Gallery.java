package coincide.report;

import java.util.List;
import java.util.Optional;

/** A page of pictures that are files of their own. */
public record Gallery(String title, String asOf, List<Item> items) {
    /**
     * One picture.
     *
     * @param file path below the page
     * @param narrow the same for small screens
     * @param words what there is to see
     * @param csv path of its numbers
     * @param specification path of its specification
     */
    public record Item(
            String title,
            String file,
            Optional<String> narrow,
            String words,
            Optional<String> csv,
            Optional<String> specification) {}

    public Gallery {
        items = List.copyOf(items);
    }
}
