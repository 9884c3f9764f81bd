package coincide.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A probability that others published: at least one launch day in the {@code horizon} days after {@code issuedOn}.
 *
 * @param horizon days ahead, 1 to {@value #LONGEST}
 * @param probability in [0, 1]
 * @param sources where it stands
 */
public record PublishedForecast(
        String id,
        LocalDate issuedOn,
        int horizon,
        double probability,
        Optional<String> sources,
        Optional<String> note) {
    /** Longest horizon in days. */
    public static final int LONGEST = 366;

    public PublishedForecast {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(issuedOn, "issuedOn is null");
        if (horizon < 1 || horizon > LONGEST || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "Invalid forecast %s: %s for %d days; the probability must lie in [0, 1], the horizon in [1, %d]"
                            .formatted(id, probability, horizon, LONGEST));
        }
    }

    /** First day that it is about. */
    public LocalDate windowFrom() {
        return issuedOn.plusDays(1);
    }

    /** Last day that it is about. */
    public LocalDate windowTo() {
        return issuedOn.plusDays(horizon);
    }
}
