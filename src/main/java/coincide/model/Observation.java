package coincide.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The local days on which both launches and milestones were collected completely: disjoint blocks of days, closed on both
 * ends, in order. Days outside are unknown, not empty.
 *
 * <p>Kernels number the observed days {@code 0 ... length-1}; {@link #dayAt} and {@link #indexOf} translate. Neighbouring
 * numbers are neighbouring days except across a gap between blocks.
 */
public record Observation(List<Block> blocks) implements Serializable {

    /** A run of observed days, both ends included. */
    public record Block(LocalDate from, LocalDate to) implements Serializable {
        public Block {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("Invalid observation: %s is before %s".formatted(to, from));
            }
        }

        int length() {
            return Math.toIntExact(to.toEpochDay() - from.toEpochDay() + 1);
        }
    }

    public Observation {
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("Invalid observation: no day is observed");
        }
        blocks = List.copyOf(blocks);
        for (int i = 1; i < blocks.size(); i++) {
            if (!blocks.get(i).from().isAfter(blocks.get(i - 1).to())) {
                throw new IllegalArgumentException("Invalid observation: block %s overlaps or precedes block %s"
                        .formatted(blocks.get(i), blocks.get(i - 1)));
            }
        }
    }

    /** One unbroken period, both ends included. */
    public static Observation of(LocalDate from, LocalDate to) {
        return new Observation(List.of(new Block(from, to)));
    }

    public LocalDate from() {
        return blocks.get(0).from();
    }

    public LocalDate to() {
        return blocks.get(blocks.size() - 1).to();
    }

    /** Number of observed days. */
    public int length() {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    /** Epoch days of all observed days, ascending. */
    public long[] days() {
        long[] days = new long[length()];
        int i = 0;
        for (Block block : blocks) {
            for (long day = block.from().toEpochDay(); day <= block.to().toEpochDay(); day++) {
                days[i] = day;
                i++;
            }
        }
        return days;
    }

    /** Epoch day of the observed day with the given number. */
    public long dayAt(int index) {
        int rest = index;
        for (Block block : blocks) {
            if (rest < block.length()) {
                return block.from().toEpochDay() + rest;
            }
            rest -= block.length();
        }
        throw new IndexOutOfBoundsException("Invalid day number %d: %d days are observed".formatted(index, length()));
    }

    /** Number of an observed epoch day, or -1 where the day is not observed. */
    public int indexOf(long epochDay) {
        int index = ceilingIndex(epochDay);
        return index < length() && dayAt(index) == epochDay ? index : -1;
    }

    /** Number of the first observed day on or after {@code epochDay}; {@link #length()} when there is none. */
    public int ceilingIndex(long epochDay) {
        int before = 0;
        for (Block block : blocks) {
            if (epochDay <= block.to().toEpochDay()) {
                return before
                        + Math.toIntExact(Math.max(0, epochDay - block.from().toEpochDay()));
            }
            before += block.length();
        }
        return before;
    }

    /** The days that both this and another observation hold; empty when they share none. */
    public Optional<Observation> intersect(Observation other) {
        List<Block> shared = new ArrayList<>();
        for (Block a : blocks) {
            for (Block b : other.blocks) {
                LocalDate from = a.from().isAfter(b.from()) ? a.from() : b.from();
                LocalDate to = a.to().isBefore(b.to()) ? a.to() : b.to();
                if (!to.isBefore(from)) {
                    shared.add(new Block(from, to));
                }
            }
        }
        return shared.isEmpty() ? Optional.empty() : Optional.of(new Observation(shared));
    }
}
