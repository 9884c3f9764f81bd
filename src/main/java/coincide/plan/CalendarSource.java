package coincide.plan;

import java.util.Objects;
import java.util.Optional;

/**
 * One calendar: a family of milestones and where it is read from.
 *
 * @param traits what holds for all its rows that leave the column empty
 */
public record CalendarSource(String family, String title, Source source, Traits traits) {
    /** Defaults for the columns of the same name. */
    public record Traits(Optional<Boolean> scheduled, Optional<Boolean> fixed, Optional<Boolean> reactive) {
        public static final Traits NONE = new Traits(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public CalendarSource {
        Objects.requireNonNull(family, "family is null");
    }
}
