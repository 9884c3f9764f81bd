package coincide.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A day, or a time on a day, as a calendar writes it.
 *
 * @param day the day on that clock
 * @param clock time of day; none where the whole day is meant
 * @param zone whose clock it is; none where the whole day is meant
 */
record IcsTime(LocalDate day, Optional<LocalTime> clock, Optional<ZoneId> zone) {
    static IcsTime wholeDay(LocalDate day) {
        return new IcsTime(day, Optional.empty(), Optional.empty());
    }

    boolean isWholeDay() {
        return clock.isEmpty();
    }

    boolean isUniversal() {
        return zone.filter(ZoneOffset.UTC::equals).isPresent();
    }

    /** The same time of another day. */
    IcsTime on(LocalDate other) {
        return new IcsTime(other, clock, zone);
    }

    /** The moment it is on the clock; where clocks were put forward over it, the one that follows. */
    ZonedDateTime moment() {
        return ZonedDateTime.of(day, clock.orElse(LocalTime.MIDNIGHT), zone.orElse(ZoneOffset.UTC));
    }

    /** The day it falls on elsewhere; a whole day is the same everywhere. */
    LocalDate dayIn(ZoneId elsewhere) {
        return isWholeDay() || zone.filter(elsewhere::equals).isPresent()
                ? day
                : moment().withZoneSameInstant(elsewhere).toLocalDate();
    }

    /** As cells are written; empty where the whole day is meant. */
    String cell() {
        return clock.map(time -> "%sT%s%s".formatted(day, time, isUniversal() ? "Z" : "[" + zone.orElseThrow() + "]"))
                .orElse("");
    }
}
