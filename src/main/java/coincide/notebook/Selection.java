package coincide.notebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which charts of a report a bundle carries. A report has several for each hypothesis; a bundle has those of all hypotheses
 * together and, of the hypotheses that its notebook computes anew, what the numbers there are drawn from.
 */
final class Selection {
    /** Of a hypothesis: the law of its test, its peri-event profile, its specification curve. */
    private static final List<String> KINDS = List.of("law", "profile", "curve");

    private Selection() {}

    /** All that do not belong to one hypothesis, and three of each chosen hypothesis; in the order of the report. */
    static List<Picture> carried(List<Picture> report, List<String> chosen) {
        return report.stream()
                .filter(picture ->
                        picture.hypothesis().isEmpty() || chosen.stream().anyMatch(id -> isNeeded(picture, id)))
                .toList();
    }

    private static boolean isNeeded(Picture picture, String hypothesis) {
        return KINDS.stream().anyMatch(kind -> picture.shows(kind, hypothesis));
    }

    /**
     * What the notebook opens with, as far as it is there and in the order of the report: all ratios, all launch days
     * by month, the null law of one hypothesis.
     */
    static List<Picture> opening(List<Picture> carried, String main) {
        List<Picture> chosen = Stream.of(
                        named(carried, "forest").or(() -> named(carried, "ratios")),
                        named(carried, "heat").or(() -> named(carried, "strips")),
                        carried.stream()
                                .filter(picture -> picture.shows("law", main))
                                .findFirst())
                .flatMap(Optional::stream)
                .toList();
        return carried.stream().filter(chosen::contains).toList();
    }

    private static Optional<Picture> named(List<Picture> pictures, String name) {
        return pictures.stream().filter(picture -> picture.isCalled(name)).findFirst();
    }
}
