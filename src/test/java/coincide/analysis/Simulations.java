package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.model.Direction;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.plan.Controls;
import coincide.plan.Form;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.Literature;
import coincide.plan.NullCode;
import coincide.plan.Nulls;
import coincide.plan.Profiles;
import coincide.plan.Role;
import coincide.plan.Source;
import coincide.plan.Statistic;
import coincide.plan.Unit;
import coincide.stats.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A small synthetic job: ten years of launches in bursts that come in spring, and a calendar of spring and autumn. */
final class Simulations {
    static final LocalDate FROM = LocalDate.of(2012, 1, 1);
    static final LocalDate TO = LocalDate.of(2021, 12, 31);
    static final Observation DAYS = Observation.of(FROM, TO);
    static final Window AROUND = Window.parse("span[-3,3]");

    private Simulations() {}

    static Job job(int histories, int replicates) {
        Source source = new Source(
                Path.of("launches.csv"),
                "launches.csv",
                Form.BY_ENDING,
                Map.of(),
                Map.of(),
                new Observation.Block(FROM, TO));
        return new Job(
                Path.of("job.yaml"),
                Path.of("."),
                "job",
                "Job",
                ZoneId.of("UTC"),
                FROM,
                Optional.empty(),
                new Job.Launches("series", source, Unit.LAUNCH_DAYS),
                List.of(),
                Optional.empty(),
                Controls.NONE,
                List.of(),
                new Nulls(replicates, 99, replicates, replicates, 2, false, histories, replicates),
                Optional.empty(),
                Optional.empty(),
                Literature.NONE,
                Profiles.STANDARD,
                1,
                0.05,
                1.5,
                "hash",
                Map.of());
    }

    /** About 120 launch days in bursts; the rate in spring is ten times that of autumn. */
    static History seasonal() {
        Random random = new Random(4);
        int[] y = new int[DAYS.length()];
        for (int t = 0; t < y.length; t++) {
            double season = Math.exp(1.2 * Math.cos(2 * Math.PI * (t - 100) / 365.25));
            if (random.nextDouble() < 0.013 * season) {
                y[t] = 1;
                y[Math.min(y.length - 1, t + 2)] |= random.nextInt(2);
            }
        }
        return History.of(List.of(), DAYS).with(y);
    }

    /** Ten days in each March and each April, in season with the launches. */
    static Around exercises() {
        Random random = new Random(5);
        List<Span> spans = new ArrayList<>();
        for (int year = FROM.getYear(); year <= TO.getYear(); year++) {
            for (int month = 3; month <= 4; month++) {
                long start = LocalDate.of(year, month, 3 + random.nextInt(15)).toEpochDay();
                spans.add(new Span("exercise", start, start + 9, Span.ALWAYS));
            }
        }
        return new Around(List.of(new Part(spans, AROUND)));
    }

    static Planned planned(String id, Direction direction, Cell cell, NullCode headline, NullCode... beside) {
        Hypothesis hypothesis = new Hypothesis(
                id,
                id,
                id,
                Role.PRIMARY,
                new Statistic.WindowCount(List.of("family"), AROUND, List.of()),
                direction,
                headline,
                List.of(),
                List.of(beside));
        Finding.Sample sample = new Finding.Sample(120, 20, FROM, TO, 320, 3333, Optional.of(0.2), Optional.of(0.5));
        return new Planned(hypothesis, List.of("family"), Optional.of(AROUND), true, sample, List.of(), cell);
    }

    static Planned counted(
            Job job, String id, Direction direction, Exposed exposed, NullCode headline, NullCode... beside) {
        Planned draft = planned(id, direction, new UnobservedCell(), headline, beside);
        CountCell cell = new CountCell(seasonal(), exposed, draft.hypothesis().nullModels(), Settings.of(job));
        return planned(id, direction, cell, headline, beside);
    }
}
