package coincide.report;

import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.plan.CalendarSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A lane of the timeline: one calendar.
 *
 * @param letter its name where there is little room
 * @param milestones those that took place on known days of the study on which the calendar was collected, in order
 */
public record TimelineLane(String letter, CalendarSource calendar, List<Milestone> milestones) {
    static List<TimelineLane> all(ReportInput input) {
        Observation observed = input.job().observation(input.run().asOf());
        List<CalendarSource> calendars = input.job().calendars();
        return IntStream.range(0, calendars.size())
                .mapToObj(i -> new TimelineLane(
                        letter(i), calendars.get(i), drawn(input.ingested().milestones(), calendars.get(i), observed)))
                .toList();
    }

    private static List<Milestone> drawn(List<Milestone> milestones, CalendarSource calendar, Observation observed) {
        return milestones.stream()
                .filter(milestone -> milestone.family().equals(calendar.family()))
                .filter(milestone -> milestone.touches(calendar.source().coverage()))
                .filter(milestone -> milestone.status().tookPlace() && milestone.knowsDays())
                .filter(milestone -> milestone.end() >= observed.from().toEpochDay()
                        && milestone.start() <= observed.to().toEpochDay())
                .sorted(Comparator.comparingLong(Milestone::start).thenComparing(Milestone::id))
                .toList();
    }

    private static String letter(int lane) {
        return lane < 26 ? Character.toString('A' + lane) : Integer.toString(lane + 1);
    }

    /** Its short name. */
    public String name() {
        return calendar.family().replace('_', ' ');
    }

    /** The days on which it was collected. */
    public Observation.Block coverage() {
        return calendar.source().coverage();
    }
}
