package coincide.publish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which snapshots are kept. Whatever the rule: the one that the pointer names, the one before it that it was compared with,
 * and of each date of which any is kept the first, whose forecasts later runs carry on.
 *
 * @param newest how many of the newest are kept, of all dates
 * @param days how many days of as-of dates are kept, the newest included; the clock does not count
 */
public record Retention(OptionalInt newest, OptionalInt days) {
    /** Newest as-of date first, and of one date the one published last. */
    private static final Comparator<Dated> NEWEST_FIRST = Comparator.comparing(Dated::asOf)
            .thenComparing(Dated::ordinal)
            .thenComparing(Dated::name)
            .reversed();

    /**
     * A snapshot as far as this matters.
     *
     * @param ordinal first, second ... of its date
     */
    public record Dated(String name, LocalDate asOf, int ordinal) {}

    /** What becomes of a snapshot, and why. */
    public record Decision(String name, boolean kept, String reason) {}

    /** Keeps the newest snapshots, at least one. */
    public static Retention ofNewest(int number) {
        return new Retention(OptionalInt.of(number), OptionalInt.empty());
    }

    /** Keeps the snapshots of the newest days, at least one. */
    public static Retention ofDays(int number) {
        return new Retention(OptionalInt.empty(), OptionalInt.of(number));
    }

    public Retention {
        if (newest.orElse(1) < 1 || days.orElse(1) < 1) {
            throw new IllegalArgumentException("Invalid retention: at least 1 snapshot or day is kept");
        }
    }

    /** A decision for each snapshot, the oldest first. */
    public List<Decision> decide(List<Dated> snapshots, String pointed) {
        List<Dated> ordered = snapshots.stream().sorted(NEWEST_FIRST).toList();
        Optional<Dated> latest = named(ordered, pointed);
        Map<Dated, String> kept = new HashMap<>();
        latest.ifPresent(one -> kept.put(one, "the pointer names it"));
        latest.flatMap(to -> before(ordered, to))
                .ifPresent(one -> kept.put(one, "the one before that, which it was compared with"));
        ordered.stream().filter(one -> isWithin(ordered, one)).forEach(one -> kept.putIfAbsent(one, words()));
        Set<LocalDate> dates = kept.keySet().stream().map(Dated::asOf).collect(Collectors.toSet());
        ordered.stream()
                .filter(one -> dates.contains(one.asOf()) && isFirst(ordered, one))
                .forEach(one -> kept.putIfAbsent(one, "the first of a date that is kept"));
        return ordered.stream()
                .sorted(NEWEST_FIRST.reversed())
                .map(one -> new Decision(one.name(), kept.containsKey(one), kept.getOrDefault(one, "not " + words())))
                .toList();
    }

    private static Optional<Dated> before(List<Dated> ordered, Dated latest) {
        return ordered.stream()
                .filter(one -> one.asOf().isBefore(latest.asOf()))
                .findFirst();
    }

    private static Optional<Dated> named(List<Dated> ordered, String name) {
        return ordered.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private boolean isWithin(List<Dated> ordered, Dated one) {
        return newest.isPresent() && ordered.indexOf(one) < newest.getAsInt()
                || days.isPresent() && one.asOf().isAfter(ordered.get(0).asOf().minusDays(days.getAsInt()));
    }

    private static boolean isFirst(List<Dated> ordered, Dated one) {
        return ordered.stream()
                .filter(other -> other.asOf().equals(one.asOf()))
                .allMatch(other -> NEWEST_FIRST.compare(one, other) >= 0);
    }

    private String words() {
        return newest.isPresent()
                ? "among the newest " + newest.getAsInt()
                : "of the newest " + days.orElseThrow() + " days";
    }
}
