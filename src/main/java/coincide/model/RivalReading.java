package coincide.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What others named beside one launch day: chosen for that day, not compiled as a series, used in no test.
 *
 * @param launchDate the launch day that it is about
 * @param title what it was; absent where a milestone of the job says so
 * @param startsOn its first day, where it has days of its own
 * @param endsOn its last day, included; absent: the first day alone
 * @param milestone id of the milestone of the job that it is; it then has no days of its own
 * @param knownBefore whether it was knowable before the day on which it began
 * @param confidence how well its day is supported
 */
public record RivalReading(
        String id,
        LocalDate launchDate,
        Optional<String> title,
        Optional<UncertainDate> startsOn,
        Optional<UncertainDate> endsOn,
        Optional<String> milestone,
        Knowable knownBefore,
        Kind kind,
        Optional<String> sources,
        Optional<Confidence> confidence,
        Optional<String> note) {

    /** Whether something was knowable before it began: announced, regular, or an act of the launching side itself. */
    public enum Knowable {
        YES,
        NO,
        UNKNOWN
    }

    /** What it was. */
    public enum Kind {
        EVENT_ABROAD,
        JOURNEY,
        DOMESTIC_VISIT,
        WEAPONS_TEST,
        TRAINING,
        EXERCISE,
        MEETING,
        ANNIVERSARY,
        STATEMENT,
        OTHER
    }

    public RivalReading {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(launchDate, "launchDate is null");
        Objects.requireNonNull(knownBefore, "knownBefore is null");
        Objects.requireNonNull(kind, "kind is null");
        if (startsOn.isPresent() == milestone.isPresent() || title.isEmpty() && milestone.isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid reading %s: it needs either a title and a first day, or a milestone".formatted(id));
        }
    }
}
