package coincide.plan;

import coincide.model.Direction;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One declared claim and how it is tested.
 *
 * @param headline the null model that carries the p-value and the verdict
 * @param named null models that must reject too, or the verdict is fragile
 * @param beside null models reported beside the headline
 */
public record Hypothesis(
        String id,
        String title,
        String claim,
        Role role,
        Statistic statistic,
        Direction direction,
        NullCode headline,
        List<NullCode> named,
        List<NullCode> beside) {
    public Hypothesis {
        Objects.requireNonNull(id, "id is null");
        named = List.copyOf(named);
        beside = List.copyOf(beside);
    }

    /** Headline first, then the named null models, then those beside it. */
    public List<NullCode> nullModels() {
        return Stream.of(List.of(headline), named, beside)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
