package coincide.report;

import coincide.analysis.Checks;
import coincide.analysis.Earlier;
import coincide.contract.Origin;
import coincide.ingest.Ingested;
import coincide.ingest.Problem;
import coincide.model.Confidence;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.UncertainDate;
import coincide.outlook.Foreseen;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Hand-made inputs of a report: about 170 launch days over 15 years, seven calendars, a few problems. */
final class Inputs {
    static final Run RUN = new Run(Plans.TO, "a".repeat(64), "b".repeat(64), "0.1.0", "c".repeat(64));
    private static final int[] PER_YEAR = {2, 6, 14, 10, 21, 17, 0, 13, 5, 7, 33, 20, 12, 6, 4};
    private static final String[] CLASSES = {"SRBM", "SRBM", "SRBM", "MRBM", "ICBM", "SLBM", "SLV"};

    private Inputs() {}

    static ReportInput example() {
        return lookedAt(CloserLooks.NONE);
    }

    static ReportInput lookedAt(CloserLooks looks) {
        Job job = Plans.job();
        return new ReportInput(
                job,
                RUN,
                ingested("Meeting", problems()),
                Findings.pending(job.hypotheses()),
                looks,
                Optional.empty(),
                Optional.empty(),
                Checked.NOTHING,
                Origin.UNKNOWN);
    }

    /** With every part that a page can have. */
    static ReportInput whole() {
        ReportInput bare = withOutlook(Outlooks.foreseen(Outlooks.ISSUED, true));
        return new ReportInput(
                bare.job(),
                bare.run(),
                bare.ingested(),
                bare.findings(),
                Looks.many(),
                bare.foreseen(),
                Optional.of(new Earlier(
                        LocalDate.of(2026, 8, 19), RUN.planHash(), RUN.dataVersion(), RUN.codeVersion(), List.of())),
                new Checked(
                        Checks.NONE.list(),
                        List.of(
                                CalibrationFigureTest.control("a", 0, 0.125),
                                CalibrationFigureTest.control("b", 30, 0.25)),
                        List.of(
                                SizeFigureTest.size("H01", NullCode.N1, 147),
                                SizeFigureTest.size("H02", NullCode.N1, 12),
                                SizeFigureTest.size("H01", NullCode.N10, 25)),
                        OverlapFigureTest.PAIRS),
                new Origin(
                        List.of(new Origin.Licence("CC-BY-4.0", "https://example.org/licence")),
                        List.of("list: A list. Copy: 2026-04-21. Terms: none stated"),
                        List.of()));
    }

    static ReportInput withOutlook(Foreseen foreseen) {
        Job job = Plans.withOutlook();
        return new ReportInput(
                job,
                RUN,
                ingested("Meeting", problems()),
                Findings.pending(job.hypotheses()),
                CloserLooks.NONE,
                Optional.of(foreseen),
                Optional.empty(),
                Checked.NOTHING,
                Origin.UNKNOWN);
    }

    static Ingested ingested(String milestoneTitle, List<Problem> problems) {
        return new Ingested(
                launches(),
                milestones(milestoneTitle),
                problems,
                List.of(
                        new Ingested.Account("data/launches.csv", "launches", "d".repeat(64), 176, 170, 2, 4),
                        new Ingested.Account("data/calendars/2.csv", "exercises", "e".repeat(64), 75, 41, 0, 34)));
    }

    static List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int line = 2; line < 25; line++) {
            problems.add(new Problem(
                    "data/launches.csv",
                    "d".repeat(64),
                    line,
                    12,
                    "launched_at",
                    "2017-02-30",
                    "date-invalid",
                    Problem.Severity.ERROR,
                    "2017-02-30 is not a calendar date (February 2017 has 28 days)",
                    "Fix it, or mark it uncertain as 2017-02~"));
        }
        return problems;
    }

    private static List<Launch> launches() {
        Random random = new Random(7);
        List<Launch> launches = new ArrayList<>();
        for (int i = 0; i < PER_YEAR.length; i++) {
            for (int j = 0; j < PER_YEAR[i]; j++) {
                LocalDate day = LocalDate.ofYearDay(2012 + i, 1 + random.nextInt(i == 14 ? 200 : 365));
                launches.add(launch("l-" + day + "-" + j, day, CLASSES[random.nextInt(CLASSES.length)]));
            }
        }
        return launches;
    }

    private static Launch launch(String id, LocalDate day, String kind) {
        return launch(id, day, kind, "https://example.org/list;agency bulletin");
    }

    static Launch launch(String id, LocalDate day, String kind, String sources) {
        return new Launch(
                id,
                Optional.empty(),
                UncertainDate.of(day),
                Optional.of("XX"),
                Optional.of(kind),
                Optional.of("Type 1"),
                Optional.of("East coast"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("success"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(sources),
                Optional.of(Confidence.HIGH),
                Optional.empty());
    }

    private static List<Milestone> milestones(String title) {
        Random random = new Random(11);
        List<Milestone> milestones = new ArrayList<>();
        int[] perYear = {3, 10, 3, 4, 2, 4, 1};
        int[] days = {3, 3, 30, 3, 3, 1, 1};
        for (int year = 2012; year <= 2026; year++) {
            for (int family = 0; family < perYear.length; family++) {
                for (int j = 0; j < perYear[family]; j++) {
                    LocalDate first = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
                    LocalDate last = first.plusDays(random.nextInt(days[family]));
                    milestones.add(milestone(
                            "m-" + year + "-" + family + "-" + j, Plans.FAMILIES.get(family), title, first, last));
                }
            }
        }
        return milestones;
    }

    private static Milestone milestone(String id, String family, String title, LocalDate first, LocalDate last) {
        return new Milestone(
                id,
                family,
                "series",
                title,
                UncertainDate.of(first),
                UncertainDate.of(last),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                Milestone.Status.HELD,
                Optional.empty(),
                Optional.empty(),
                Optional.of("http://example.org/plain"),
                Optional.of(Confidence.MEDIUM),
                Optional.empty());
    }
}
