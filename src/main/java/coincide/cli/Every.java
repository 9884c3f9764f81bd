package coincide.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** As-of dates at equal steps: from the first on, and none after the last. */
record Every(LocalDate from, LocalDate to, Period step) {
    /** Steps are counted from the first date, so that ends of months stay ends of months. */
    List<LocalDate> dates() {
        return LongStream.iterate(0, i -> i + 1)
                .mapToObj(i -> from.plus(step.multipliedBy(Math.toIntExact(i))))
                .takeWhile(date -> !date.isAfter(to))
                .toList();
    }

    Every {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Invalid dates: --to %s is before --from %s".formatted(to, from));
        }
        boolean backwards =
                Stream.of(step.getYears(), step.getMonths(), step.getDays()).anyMatch(part -> part < 0);
        if (backwards || step.isZero()) {
            throw new IllegalArgumentException(
                    "Invalid step %s: it leads to no later date. Give days, months or years, such as P7D, P1M or P1Y"
                            .formatted(step));
        }
    }
}
