package coincide.audit;

import coincide.ingest.Ingested;
import coincide.model.Milestone;
import coincide.plan.Controls;
import coincide.plan.Job;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The negative controls of a job: how many days each holds, and why launches cannot follow it. */
public final class ControlText {
    private ControlText() {}

    public static String of(Job job, Ingested data) {
        StringBuilder text = new StringBuilder();
        for (Controls.Unrelated control : job.controls().unrelated()) {
            String family = control.calendar().family();
            Set<Long> days =
                    days(data.controls().stream().filter(one -> one.family().equals(family)));
            text.append("  %-28s %5d days  %s%n".formatted(family, days.size(), control.reason()));
        }
        job.controls().displaced().ifPresent(displaced -> displaced(displaced, data.milestones(), text));
        return text.isEmpty()
                ? "\nNo negative controls are declared.\n"
                : "\n%d negative controls%n%s".formatted(count(job.controls()), text);
    }

    private static long count(Controls controls) {
        return controls.unrelated().size()
                + controls.displaced()
                        .map(one -> (long) one.families().size() * one.days().size())
                        .orElse(0L);
    }

    private static void displaced(Controls.Displaced displaced, List<Milestone> milestones, StringBuilder text) {
        for (String family : displaced.families()) {
            List<Milestone> own = milestones.stream()
                    .filter(one -> one.family().equals(family))
                    .toList();
            Set<Long> days = days(own.stream());
            LongSummaryStatistics shared = displaced.days().stream()
                    .mapToLong(by -> days(own.stream().map(one -> one.displaced(by))).stream()
                            .filter(days::contains)
                            .count())
                    .summaryStatistics();
            text.append("  %-28s %5d days  moved %d times, %d to %d of them onto days of its own%n"
                    .formatted(family, days.size(), displaced.days().size(), shared.getMin(), shared.getMax()));
        }
        text.append("  why moved: %s%n".formatted(displaced.reason()));
    }

    /** The epoch days of the milestones that took place. */
    private static Set<Long> days(Stream<Milestone> milestones) {
        return milestones
                .filter(one -> one.status().tookPlace() && one.knowsDays())
                .flatMap(one -> LongStream.rangeClosed(one.start(), one.end()).boxed())
                .collect(Collectors.toSet());
    }
}
