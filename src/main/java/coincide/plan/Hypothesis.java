package coincide.plan;

import coincide.model.Direction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One declared claim and how it is tested.
 *
 * @param headline the null model that carries the p-value and the verdict
 * @param named null models that must reject too, or the verdict is fragile
 * @param beside null models reported beside the headline
 * @param reason why the claim cannot be tested, so that what was measured is only described; absent where it can
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
        List<NullCode> beside,
        Optional<String> reason) {
    public Hypothesis {
        Objects.requireNonNull(id, "id is null");
        named = List.copyOf(named);
        beside = List.copyOf(beside);
    }

    /** A hypothesis that nothing keeps from being tested. */
    public Hypothesis(
            String id,
            String title,
            String claim,
            Role role,
            Statistic statistic,
            Direction direction,
            NullCode headline,
            List<NullCode> named,
            List<NullCode> beside) {
        this(id, title, claim, role, statistic, direction, headline, named, beside, Optional.empty());
    }

    /** Whether it has estimates and intervals only, and no p-value: by its role, or because it cannot be tested. */
    public boolean described() {
        return role == Role.DESCRIBED || reason.isPresent();
    }

    /** Headline first, then the named null models, then those beside it. */
    public List<NullCode> nullModels() {
        return Stream.of(List.of(headline), named, beside)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
