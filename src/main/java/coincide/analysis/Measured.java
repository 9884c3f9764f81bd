package coincide.analysis;

import coincide.analysis.Finding.Power;
import coincide.model.Direction;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.stats.PowerCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Size of each null model and power of each headline, as far as they were measured.
 *
 * @param sizes one a hypothesis and null model of its declared window
 * @param power one a hypothesis and ratio, from 1 outwards
 */
public record Measured(List<Size> sizes, List<Rejections> power) {
    /** Nothing was measured. */
    public static final Measured NOTHING = new Measured(List.of(), List.of());

    private static final double TARGET = 0.8;

    public Measured {
        sizes = List.copyOf(sizes);
        power = List.copyOf(power);
    }

    /**
     * Adds up the blocks.
     *
     * @param blocks what the tasks of {@link Injections} gave, in any order
     */
    public static Measured of(Job job, List<Planned> cells, List<List<Rejections>> blocks) {
        List<Rejections> counts = Rejections.merged(blocks);
        List<Size> sizes = new ArrayList<>();
        List<Rejections> power = new ArrayList<>();
        for (Planned planned : cells) {
            if (!Injections.wanted(planned)) {
                continue;
            }
            String id = planned.hypothesis().id();
            List<Rejections> own =
                    counts.stream().filter(one -> one.hypothesis().equals(id)).toList();
            for (NullCode code : planned.hypothesis().nullModels()) {
                sizes.add(own.stream()
                        .filter(one -> one.nullModel() == code && one.ratio() == 1)
                        .findFirst()
                        .map(one -> Size.of(one, job.alpha()))
                        .orElseGet(() ->
                                new Size(id, code, Optional.empty(), job.alpha(), Injections.reason(planned, code))));
            }
            if (own.stream().anyMatch(one -> one.ratio() != 1)) {
                own.stream()
                        .filter(one -> one.nullModel() == planned.hypothesis().headline())
                        .forEach(power::add);
            }
        }
        return new Measured(sizes, power);
    }

    /** A finding of a declared window with what was measured of its null model. */
    Finding onto(Finding finding) {
        String id = finding.hypothesis().id();
        List<Flag> flags = new ArrayList<>(finding.flags());
        sizes.stream()
                .filter(size -> size.hypothesis().equals(id) && size.nullModel() == finding.nullModel())
                .flatMap(size -> flag(size.state()))
                .forEach(flags::add);
        Power headline = finding.headline() ? power(id, finding.hypothesis().direction()) : Power.UNKNOWN;
        if (headline.atTwo().isPresent() && headline.detectable().isEmpty()) {
            flags.add(Flag.MDE_BEYOND);
        }
        return finding.withPower(headline, flags);
    }

    private static Stream<Flag> flag(Size.State state) {
        return switch (state) {
            case LIBERAL -> Stream.of(Flag.LIBERAL_SIZE);
            case CONSERVATIVE -> Stream.of(Flag.CONSERVATIVE);
            case WITHIN, NOT_MEASURED -> Stream.empty();
        };
    }

    /** From the side that is declared; of either side, upwards. */
    private Power power(String hypothesis, Direction direction) {
        boolean down = direction == Direction.DOWN;
        List<Rejections> side = power.stream()
                .filter(one -> one.hypothesis().equals(hypothesis))
                .filter(one -> down ? one.ratio() <= 1 : one.ratio() >= 1)
                .toList();
        if (side.isEmpty()) {
            return Power.UNKNOWN;
        }
        return new Power(
                detectable(side, Rejections::rejected),
                detectable(side, Rejections::corrected),
                side.stream()
                        .filter(one -> one.ratio() == (down ? 0.5 : 2))
                        .map(Rejections::rate)
                        .findFirst());
    }

    private static Optional<Double> detectable(List<Rejections> side, ToIntFunction<Rejections> found) {
        return PowerCurve.of(
                        side.stream().mapToDouble(Rejections::ratio).toArray(),
                        side.stream().mapToInt(found).toArray(),
                        side.stream().mapToInt(Rejections::histories).toArray())
                .detectable(TARGET)
                .stream()
                .boxed()
                .findFirst();
    }
}
