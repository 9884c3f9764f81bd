package coincide.analysis;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;

/** A case was asked for of a day on which no launch is known. */
public final class NoLaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoLaunchException(LocalDate day, NavigableSet<LocalDate> launchDays) {
        super(
                "No launch of the job is known on %s: the nearest launch day before is %s, the nearest after is %s. Name one of them."
                        .formatted(day, words(launchDays.lower(day)), words(launchDays.higher(day))));
    }

    private static String words(LocalDate day) {
        return Optional.ofNullable(day).map(LocalDate::toString).orElse("none");
    }
}
