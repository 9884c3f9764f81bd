package coincide.audit;

import coincide.ingest.Ingested;
import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.plan.CalendarSource;
import coincide.plan.Controls;
import coincide.plan.Job;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The negative controls of a job: how many observed days each holds, and why launches cannot follow it. */
public final class ControlText {
    private final Job job;
    private final StringBuilder text = new StringBuilder();

    private ControlText(Job job) {
        this.job = job;
    }

    /** Writes the unrelated calendars, then the displaced ones; says so where there is neither. */
    public static String of(Job job, Ingested data) {
        ControlText writer = new ControlText(job);
        List<Controls.Unrelated> unrelated = job.controls().unrelated();
        if (!unrelated.isEmpty()) {
            writer.text.append("%d unrelated calendars as negative controls%n".formatted(unrelated.size()));
            unrelated.forEach(control -> writer.unrelated(control, data.controls()));
        }
        job.controls().displaced().ifPresent(displaced -> writer.displaced(displaced, data.milestones()));
        return writer.text.isEmpty() ? "No negative controls are declared.\n" : writer.text.toString();
    }

    private void unrelated(Controls.Unrelated control, List<Milestone> milestones) {
        Set<Long> days = days(control.calendar(), of(control.calendar(), milestones));
        text.append("  %-26s %4d days  %s%n".formatted(control.calendar().family(), days.size(), control.reason()));
    }

    private void displaced(Controls.Displaced displaced, List<Milestone> milestones) {
        text.append("%n%d calendars displaced by %d to %d days as negative controls: %s%n"
                .formatted(
                        displaced.families().size() * displaced.days().size(),
                        Collections.min(displaced.days()),
                        Collections.max(displaced.days()),
                        displaced.reason()));
        for (String family : displaced.families()) {
            CalendarSource calendar = job.calendar(family);
            Set<Long> own = days(calendar, of(calendar, milestones));
            long clear = displaced.days().stream()
                    .filter(by -> Collections.disjoint(
                            own, days(calendar, of(calendar, milestones).map(one -> one.displaced(by)))))
                    .count();
            text.append("  %-26s %4d days  %d of %d share no day with the true one%n"
                    .formatted(family, own.size(), clear, displaced.days().size()));
        }
    }

    private static Stream<Milestone> of(CalendarSource calendar, List<Milestone> milestones) {
        return milestones.stream().filter(one -> one.family().equals(calendar.family()));
    }

    /** The observed epoch days of the milestones that took place. */
    private Set<Long> days(CalendarSource calendar, Stream<Milestone> milestones) {
        Observation.Block observed = calendar.source().coverage();
        long first = Math.max(observed.from().toEpochDay(), job.from().toEpochDay());
        long last = observed.to().toEpochDay();
        return milestones
                .filter(one -> one.status().tookPlace() && one.knowsDays())
                .flatMap(one -> LongStream.rangeClosed(Math.max(first, one.start()), Math.min(last, one.end()))
                        .boxed())
                .collect(Collectors.toSet());
    }
}
