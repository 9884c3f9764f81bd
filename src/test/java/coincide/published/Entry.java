package coincide.published;

import java.util.List;

/**
 * One published result beside our data.
 *
 * @param published what was published, in short words of our own
 * @param sources where: addresses or references
 * @param counted what the source counted
 * @param figures numbers that can be held against ours
 * @param difference why they differ, in one line
 */
record Entry(
        String id,
        String title,
        String published,
        List<String> sources,
        String counted,
        List<Figure> figures,
        String difference) {
    Entry {
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
    }
}
