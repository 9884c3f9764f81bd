package coincide.report;

import coincide.analysis.Finding;
import coincide.plan.CalendarSource;
import coincide.plan.Job;
import java.util.List;

/** Families by the titles that the job file gives them. */
final class Families {
    private Families() {}

    static List<String> titles(Job job, Finding finding) {
        return finding.families().stream().map(family -> title(job, family)).toList();
    }

    static String title(Job job, String family) {
        return job.calendars().stream()
                .filter(calendar -> calendar.family().equals(family))
                .findFirst()
                .map(CalendarSource::title)
                .orElse(family);
    }
}
