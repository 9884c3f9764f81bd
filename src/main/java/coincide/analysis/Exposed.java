package coincide.analysis;

import coincide.model.Observation;
import coincide.nulls.FollowUps;
import coincide.stats.ClippedWindow;
import coincide.stats.Exposure;
import coincide.stats.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The days that a hypothesis singles out. */
sealed interface Exposed extends Serializable {
    /** One entry an observed day. */
    boolean[] days(Observation observation);

    /** Days in the windows of milestones; the union of all parts. */
    record Around(List<Part> parts) implements Exposed {
        public Around {
            parts = List.copyOf(parts);
        }

        Exposure over(Observation observation) {
            return parts.stream()
                    .map(part -> Exposure.of(part.spans(), part.window(), observation))
                    .reduce(Exposure::union)
                    .orElseThrow(() -> new IllegalArgumentException("Invalid exposure: it has no parts"));
        }

        /** Milestones with an observed day in one of their windows, in the order of the parts. */
        Set<Occasion> occasions(Observation observation) {
            Set<Occasion> occasions = new LinkedHashSet<>();
            for (Part part : parts) {
                for (Span span : part.spans()) {
                    if (!ClippedWindow.of(List.of(span), part.window(), observation)
                            .isEmpty()) {
                        occasions.add(Occasion.of(span));
                    }
                }
            }
            return occasions;
        }

        /** The same windows with all milestones some days later; the day on which each became known moves along. */
        Around displaced(int days) {
            return new Around(parts.stream()
                    .map(part -> new Part(
                            part.spans().stream()
                                    .map(span -> span.movedBy(days))
                                    .toList(),
                            part.window()))
                    .toList());
        }

        /** The same windows without one milestone. */
        Around without(Occasion left) {
            return new Around(parts.stream()
                    .map(part -> new Part(
                            part.spans().stream()
                                    .filter(span -> !Occasion.of(span).equals(left))
                                    .toList(),
                            part.window()))
                    .toList());
        }

        @Override
        public boolean[] days(Observation observation) {
            return over(observation).days();
        }
    }

    /** No day: the statistic measures distances from the milestones themselves. */
    record Nothing(List<Span> milestones) implements Exposed {
        public Nothing {
            milestones = List.copyOf(milestones);
        }

        @Override
        public boolean[] days(Observation observation) {
            return new boolean[observation.length()];
        }
    }

    /** Days that follow a launch day of a history. */
    record AfterLaunches(History history, int within) implements Exposed {
        @Override
        public boolean[] days(Observation observation) {
            return FollowUps.after(history.launchDays(), observation, within);
        }
    }

    /** A day and all later ones. */
    record Since(LocalDate first) implements Exposed {
        @Override
        public boolean[] days(Observation observation) {
            boolean[] days = new boolean[observation.length()];
            Arrays.fill(days, observation.ceilingIndex(first.toEpochDay()), days.length, true);
            return days;
        }
    }

    /** Days of some months of the year. */
    record Season(Set<Month> months) implements Exposed {
        public Season {
            months = Set.copyOf(months);
        }

        @Override
        public boolean[] days(Observation observation) {
            long[] epochDays = observation.days();
            boolean[] days = new boolean[epochDays.length];
            for (int t = 0; t < days.length; t++) {
                days[t] = months.contains(LocalDate.ofEpochDay(epochDays[t]).getMonth());
            }
            return days;
        }
    }
}
