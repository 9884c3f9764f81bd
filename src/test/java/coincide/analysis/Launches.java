package coincide.analysis;

import coincide.model.Launch;
import coincide.model.UncertainDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Launches for tests, of which only the day, the class and at times the instant are known. */
final class Launches {
    private Launches() {}

    static Launch of(LocalDate day, String kind) {
        return of(day, kind, Optional.empty());
    }

    static Launch at(LocalDate day, String instant) {
        return of(day, "SRBM", Optional.of(Instant.parse(instant)));
    }

    private static Launch of(LocalDate day, String kind, Optional<Instant> at) {
        return new Launch(
                day + kind + at,
                at,
                UncertainDate.of(day),
                Optional.empty(),
                Optional.of(kind),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
