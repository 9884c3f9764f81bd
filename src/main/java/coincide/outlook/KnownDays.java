package coincide.outlook;

import coincide.model.Launch;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Launch days, and since when each was known: from its own end, or from the day on which it became public or came into the
 * record. Launches whose day is not known are not among them. Days are epoch days.
 */
final class KnownDays implements Serializable {
    private static final long serialVersionUID = 1;

    private final long[] days;
    private final long[] knownFrom;

    private KnownDays(Map<Long, Long> known) {
        this.days = known.keySet().stream().mapToLong(Long::longValue).toArray();
        this.knownFrom = known.values().stream().mapToLong(Long::longValue).toArray();
    }

    static KnownDays of(List<Launch> launches) {
        Map<Long, Long> known = new TreeMap<>();
        for (Launch launch : launches) {
            if (launch.day().knowsDay()) {
                long day = launch.day().earliest().toEpochDay();
                long from = Stream.of(launch.firstReportedOn(), launch.enteredOn())
                        .flatMap(Optional::stream)
                        .mapToLong(LocalDate::toEpochDay)
                        .reduce(day, Math::max);
                known.merge(day, from, Math::min);
            }
        }
        return new KnownDays(known);
    }

    /** Launch days up to and known on a day, ascending. */
    long[] on(long day) {
        long[] known = new long[days.length];
        int count = 0;
        for (int i = 0; i < days.length && days[i] <= day; i++) {
            if (knownFrom[i] <= day) {
                known[count] = days[i];
                count++;
            }
        }
        return Arrays.copyOf(known, count);
    }

    /** All launch days, ascending. */
    long[] all() {
        return days.clone();
    }
}
