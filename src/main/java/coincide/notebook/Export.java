package coincide.notebook;

import coincide.plan.Run;
import java.util.List;
import java.util.Locale;

/**
 * What a bundle is made of.
 *
 * @param job name of the job; names the files
 * @param title of the job, from its file
 * @param harmonics of the season in N10
 * @param results headlines of the primary hypotheses
 * @param chosen the hypotheses to compute anew: counts in one window under N10
 * @param pictures all charts of the report, in its order
 */
public record Export(
        String job,
        String title,
        Run run,
        int harmonics,
        List<Result> results,
        List<String> chosen,
        List<Picture> pictures,
        List<DataTable> tables) {
    private static final int OPENING = 3;

    public Export {
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid export: no hypothesis counts launch days in one window under N10, so there is nothing to compute anew");
        }
        results = List.copyOf(results);
        chosen = List.copyOf(chosen);
        pictures = List.copyOf(pictures);
        tables = List.copyOf(tables);
    }

    /** Of the hypotheses to compute anew, the first of those with the most launch days in their windows. */
    String main() {
        return results.stream()
                .filter(result -> chosen.contains(result.hypothesis()))
                .reduce((most, other) ->
                        other.observed().orElse(0.0) > most.observed().orElse(0.0) ? other : most)
                .map(Result::hypothesis)
                .orElse(chosen.get(0));
    }

    /** The pictures that the notebook opens with: the ratios, then those of the hypotheses computed anew, then the others. */
    List<Picture> opening() {
        return pictures.stream()
                .filter(picture -> !picture.id().equals("strips"))
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .limit(OPENING)
                .toList();
    }

    private int rank(Picture picture) {
        if (picture.id().equals("forest") || picture.id().equals("ratios")) {
            return 0;
        }
        String id = picture.id().toLowerCase(Locale.ROOT);
        return chosen.stream().anyMatch(hypothesis -> id.contains(hypothesis.toLowerCase(Locale.ROOT))) ? 1 : 2;
    }
}
