package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Task;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes later moves no forecast: rows of the future are planted in the shipped data. */
class NoLookAheadTest {
    private static final Job JOB = JobFile.read(Path.of("jobs/dprk.yaml"));
    private static final LocalDate AS_OF = LocalDate.of(2016, 6, 30);
    private static final LocalDate PLANTED = LocalDate.of(2016, 2, 15);
    private static final Ingested DATA = Ingest.read(JOB, AS_OF);
    private static final List<Issue> ISSUES = issues(DATA.launches(), DATA.milestones());

    private static List<Issue> issues(List<Launch> launches, List<Milestone> milestones) {
        OutlookStudy study = OutlookStudy.of(JOB, AS_OF, launches, milestones).orElseThrow();
        return study.scored(study.fits().stream().map(Task::evaluate).toList()).issues();
    }

    private static <T> List<T> with(List<T> list, T planted) {
        List<T> more = new ArrayList<>(list);
        more.add(planted);
        return more;
    }

    private static void assertOnlyLaterForecastsMove(List<Issue> planted, Model... moved) {
        assertThat(planted).hasSameSizeAs(ISSUES);
        for (int i = 0; i < planted.size(); i++) {
            Issue issue = ISSUES.get(i);
            if (issue.issuedOn().isBefore(PLANTED)) {
                assertThat(planted.get(i).probabilities()).as(issue.toString()).isEqualTo(issue.probabilities());
            }
        }
        for (Model model : moved) {
            assertThat(planted.stream()
                            .filter(issue -> !issue.issuedOn().isBefore(PLANTED))
                            .map(issue -> issue.probability(model)))
                    .as(model.code())
                    .isNotEqualTo(ISSUES.stream()
                            .filter(issue -> !issue.issuedOn().isBefore(PLANTED))
                            .map(issue -> issue.probability(model))
                            .toList());
        }
    }

    @Test
    void thereAreForecastsBeforeAndAfter() {
        assertThat(ISSUES.stream().filter(issue -> issue.issuedOn().isBefore(PLANTED)))
                .hasSizeGreaterThan(100);
        assertThat(ISSUES.stream().filter(issue -> issue.issuedOn().isAfter(PLANTED)))
                .hasSizeGreaterThan(20);
    }

    @Test
    void aLaunch() {
        Launch launch = Made.launch(PLANTED, Optional.empty(), "ICBM");
        assertOnlyLaterForecastsMove(issues(with(DATA.launches(), launch), DATA.milestones()), Model.values());
    }

    @Test
    void anOldLaunchThatBecamePublicLate() {
        Launch launch = Made.launch(LocalDate.of(2015, 3, 20), Optional.of(PLANTED), "ICBM");
        assertOnlyLaterForecastsMove(
                issues(with(DATA.launches(), launch), DATA.milestones()),
                Model.MILESTONES,
                Model.LAUNCHES,
                Model.RECENCY,
                Model.CLIMATOLOGY,
                Model.SEASONAL,
                Model.TRAILING_YEAR);
    }

    @Test
    void anAnnouncement() {
        Milestone milestone = Made.milestone(
                "exercises", "2016-02-20", "2016-04-20", PLANTED.toString(), false, Milestone.Status.HELD);
        assertOnlyLaterForecastsMove(issues(DATA.launches(), with(DATA.milestones(), milestone)), Model.MILESTONES);
    }

    @Test
    void aRowOfAnOldMilestoneThatWasEnteredLate() {
        Milestone milestone = Made.milestone(
                "exercises",
                "2014-11-01",
                "2015-02-20",
                "2014-10-01",
                PLANTED.toString(),
                false,
                Milestone.Status.HELD);
        Issue first =
                issues(DATA.launches(), with(DATA.milestones(), milestone)).get(0);
        assertThat(first.probabilities()).isEqualTo(ISSUES.get(0).probabilities());
    }

    @Test
    void thatAMeetingDidNotTakePlace() {
        Milestone held = Made.milestone(
                "exercises", PLANTED.plusDays(1).toString(), "2016-04-20", "2015-12-01", false, Milestone.Status.HELD);
        Milestone off = Made.milestone(
                "exercises",
                PLANTED.plusDays(1).toString(),
                "2016-04-20",
                "2015-12-01",
                false,
                Milestone.Status.CANCELLED);
        List<Issue> one = issues(DATA.launches(), with(DATA.milestones(), held));
        List<Issue> other = issues(DATA.launches(), with(DATA.milestones(), off));
        boolean moved = false;
        for (int i = 0; i < one.size(); i++) {
            boolean same = one.get(i).probabilities().equals(other.get(i).probabilities());
            moved |= !same;
            if (!one.get(i).issuedOn().isAfter(PLANTED)) {
                assertThat(same).as(one.get(i).toString()).isTrue();
            }
        }
        assertThat(moved).isTrue();
    }
}
