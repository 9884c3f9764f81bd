package coincide.outlook;

import coincide.model.Observation;
import coincide.plan.CalendarSource;
import coincide.plan.Job;
import coincide.plan.Statistic.WindowCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a forecast does not see.
 *
 * @param launchesTo last day on which launches were observed
 * @param calendars calendars that ended before the day of issue, by family
 */
public record Staleness(LocalDate issuedOn, LocalDate launchesTo, List<Ended> calendars) {

    /** A calendar that was collected to a day before the day of issue. */
    public record Ended(String family, String title, LocalDate to) {}

    public Staleness {
        calendars = List.copyOf(calendars);
    }

    static Staleness of(Job job, LocalDate asOf) {
        Observation observed = job.observation(asOf);
        TreeSet<String> families = new TreeSet<>();
        job.outlook().orElseThrow().hypotheses().stream()
                .map(id -> (WindowCount) job.hypothesis(id).statistic())
                .forEach(count -> families.addAll(count.families()));
        List<Ended> ended = new ArrayList<>();
        for (CalendarSource calendar : job.calendars()) {
            LocalDate to = calendar.source().coverage().to();
            if (families.contains(calendar.family()) && to.isBefore(asOf)) {
                ended.add(new Ended(calendar.family(), calendar.title(), to));
            }
        }
        return new Staleness(asOf, observed.to(), ended);
    }

    /** Whether days before the day of issue are unknown. */
    public boolean launchesEnded() {
        return launchesTo.isBefore(issuedOn);
    }
}
