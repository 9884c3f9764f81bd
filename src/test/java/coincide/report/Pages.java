package coincide.report;

import coincide.contract.Origin;
import coincide.ingest.Ingested;
import coincide.model.Direction;
import coincide.model.Window;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Statistic;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Whole pages for those who read them. */
public final class Pages {
    private Pages() {}

    /** One hypothesis, H02, from every side; whatever has a title has this one. */
    public static String titled(String text) {
        Hypothesis hypothesis = Plans.primary(
                "H02",
                text,
                new Statistic.WindowCount(List.of(Plans.FAMILIES.get(0)), Window.parse("span[-1,1]"), List.of()),
                Direction.UP,
                NullCode.N10);
        Job job =
                Plans.job(text, List.of(hypothesis), Plans.calendars(Collections.nCopies(Plans.FAMILIES.size(), text)));
        Ingested rows = Inputs.ingested(text, List.of());
        CloserLooks looks = Looks.example();
        return ReportPage.render(new ReportInput(
                job,
                Inputs.RUN,
                rows,
                Findings.pending(List.of(hypothesis)),
                new CloserLooks(
                        looks.laws(),
                        looks.profiles(),
                        looks.specified(),
                        List.of(Looks.without(text, 1.1, -0.2, true)),
                        looks.contrasts()),
                Optional.empty(),
                Optional.empty(),
                Checked.NOTHING,
                Origin.UNKNOWN));
    }
}
