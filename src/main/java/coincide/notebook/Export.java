package coincide.notebook;

import coincide.plan.Run;
import java.util.List;

/**
 * What a bundle is made of.
 *
 * @param job name of the job; names the files
 * @param title of the job, from its file
 * @param harmonics of the season in N10
 * @param results headlines of the primary hypotheses
 * @param chosen the hypotheses to compute anew: counts in one window under N10
 * @param pictures the charts of the report, in its order; those that the bundle carries are kept
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
    public Export {
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid export: no hypothesis counts launch days in one window under N10, so there is nothing to compute anew");
        }
        results = List.copyOf(results);
        chosen = List.copyOf(chosen);
        pictures = Selection.carried(pictures, chosen);
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

    /** The pictures that the notebook opens with. */
    List<Picture> opening() {
        return Selection.opening(pictures, main());
    }

    /** The title of a picture where it does not stand below that of its hypothesis. */
    String heading(Picture picture) {
        return picture.hypothesis()
                .flatMap(id -> results.stream()
                        .filter(result -> result.hypothesis().equals(id))
                        .findFirst())
                .map(result -> result.hypothesis() + " " + result.title() + ": " + picture.title())
                .orElse(picture.title());
    }

    /** Names what the numbers rest on, not the build that computed them: a build that changes no number changes no file. */
    String version() {
        return "%s-%.12s-%.12s".formatted(run.asOf(), run.planHash(), run.dataVersion());
    }
}
