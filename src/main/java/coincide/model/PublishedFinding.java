package coincide.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What others reported on a question of the plan, in our words: reading matter, used in no test.
 *
 * @param hypotheses ids of the hypotheses that ask the same
 * @param claim what they report
 * @param result their number as they print it
 * @param from first day of their data, where it is said
 * @param to last day of their data, where it is said
 * @param unit what they counted
 * @param kind what was read
 * @param publishedOn when it was published
 * @param confidence how well the row is supported
 */
public record PublishedFinding(
        String id,
        List<String> hypotheses,
        String claim,
        Optional<String> result,
        Optional<UncertainDate> from,
        Optional<UncertainDate> to,
        Optional<String> unit,
        Optional<Kind> kind,
        Optional<UncertainDate> publishedOn,
        Optional<String> sources,
        Optional<Confidence> confidence,
        Optional<String> note) {

    /** What was read. */
    public enum Kind {
        PAPER,
        REPORT,
        PRESS,
        /** No more than the abstract of a paper. */
        ABSTRACT
    }

    public PublishedFinding {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(claim, "claim is null");
        hypotheses = List.copyOf(hypotheses);
        if (hypotheses.isEmpty()) {
            throw new IllegalArgumentException("Invalid finding %s: it names no hypothesis".formatted(id));
        }
        if (from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest())) {
            throw new IllegalArgumentException("Invalid finding %s: its data end in %s, before they begin in %s"
                    .formatted(id, to.get().text(), from.get().text()));
        }
    }
}
