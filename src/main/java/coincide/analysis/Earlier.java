package coincide.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An earlier snapshot, as far as a report tells what has changed since.
 *
 * @param findings headlines of primary hypotheses
 */
public record Earlier(
        LocalDate asOf, String planHash, String dataVersion, String codeVersion, List<Headlined> findings) {
    /** The headline of one hypothesis. */
    public record Headlined(String hypothesis, int launches, Optional<Double> ratio, Optional<String> verdict) {}

    public Earlier {
        findings = List.copyOf(findings);
    }
}
