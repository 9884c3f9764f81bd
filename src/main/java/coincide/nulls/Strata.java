package coincide.nulls;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The observed days cut into blocks of neighbouring day numbers, in which a null model keeps the number of launches.
 *
 * <p>Years, halves, quarters and months follow the calendar; blocks of a fixed length are counted in calendar days from the
 * first observed day. A block may hold fewer days where the observation begins, ends or has a gap.
 */
public final class Strata {
    private static final int LEAST_DAYS = 60;

    private final String letter;
    private final int[] bounds;

    private Strata(String letter, int[] bounds) {
        this.letter = letter;
        this.bounds = bounds;
    }

    public static Strata years(Observation observation) {
        return months("y", observation, 12);
    }

    public static Strata halfYears(Observation observation) {
        return months("h", observation, 6);
    }

    public static Strata quarters(Observation observation) {
        return months("q", observation, 3);
    }

    public static Strata months(Observation observation) {
        return months("m", observation, 1);
    }

    /** Blocks of {@code lengthDays} calendar days from the first observed day on. */
    public static Strata blocks(Observation observation, int lengthDays) {
        if (lengthDays < 1) {
            throw new IllegalArgumentException("Invalid block length %d: it must be positive".formatted(lengthDays));
        }
        return from("b" + lengthDays, observation, observation.from(), day -> day.plusDays(lengthDays));
    }

    /** Blocks of months; their number divides a year. */
    private static Strata months(String letter, Observation observation, int months) {
        LocalDate from = observation.from();
        LocalDate first = LocalDate.of(from.getYear(), (from.getMonthValue() - 1) / months * months + 1, 1);
        return from(letter, observation, first, day -> day.plusMonths(months));
    }

    /** Blocks from a first day on, each up to the next one; those without an observed day are left out. */
    private static Strata from(String letter, Observation observation, LocalDate first, UnaryOperator<LocalDate> next) {
        IntStream.Builder bounds = IntStream.builder();
        int before = -1;
        for (LocalDate day = first; !day.isAfter(observation.to()); day = next.apply(day)) {
            int bound = observation.ceilingIndex(day.toEpochDay());
            if (bound > before) {
                bounds.add(bound);
            }
            before = bound;
        }
        return new Strata(letter, bounds.add(observation.length()).build().toArray());
    }

    /** Joins each block of fewer than 60 days to the next one, or the last to the one before, as rotations need. */
    public Strata joined() {
        return joined(LEAST_DAYS);
    }

    /** Joins each block of fewer than {@code leastDays} days to the next one, or the last to the one before. */
    public Strata joined(int leastDays) {
        int[] kept = new int[bounds.length];
        int count = 1;
        for (int i = 1; i < bounds.length; i++) {
            if (bounds[i] - kept[count - 1] >= leastDays) {
                kept[count] = bounds[i];
                count++;
            }
        }
        if (count == 1) {
            count = 2;
        }
        kept[count - 1] = days();
        return new Strata(letter, Arrays.copyOf(kept, count));
    }

    /** Ending of a null model's code: {@code y h q m}, or {@code b} and a length. */
    public String letter() {
        return letter;
    }

    /** Number of blocks. */
    public int count() {
        return bounds.length - 1;
    }

    /** Number of days in all blocks. */
    public int days() {
        return bounds[bounds.length - 1];
    }

    /** First day number of a block. */
    public int from(int block) {
        return bounds[block];
    }

    /** Day number after the last of a block. */
    public int to(int block) {
        return bounds[block + 1];
    }

    public int length(int block) {
        return to(block) - from(block);
    }

    /** Block number of each observed day. */
    public int[] numbers() {
        int[] numbers = new int[days()];
        for (int block = 0; block < count(); block++) {
            Arrays.fill(numbers, from(block), to(block), block);
        }
        return numbers;
    }

    void requireDays(int days) {
        if (days != days()) {
            throw new IllegalArgumentException(
                    "Invalid strata: they have %d days, the history %d".formatted(days(), days));
        }
    }
}
