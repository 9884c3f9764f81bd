package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.Influence.Kind;
import coincide.analysis.InfluenceTask.LeftOut;
import coincide.model.Milestone;
import coincide.nulls.ClusterResampling;
import coincide.nulls.Strata;
import coincide.plan.Job;
import coincide.stats.LaunchUnits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Leave-one-out of the headlines that count launch days, of primary hypotheses and of secondary ones that can be tested: each
 * milestone with an observed day in its window, each year, each burst of launches as N11 cuts them.
 */
public final class InfluenceStudy {
    private static final int REPLICATES = 9_999;

    private final List<Milestone> milestones;

    private InfluenceStudy(List<Milestone> milestones) {
        this.milestones = milestones.stream()
                .filter(milestone -> milestone.status().tookPlace() && milestone.knowsDays())
                .toList();
    }

    /**
     * Tasks in the order of the hypotheses, one a kind of item.
     *
     * @param outcomes one for each planned cell, in the same order
     */
    public static List<Task<List<Influence>>> tasks(
            Job job, List<Planned> cells, List<Outcome> outcomes, List<Milestone> milestones) {
        InfluenceStudy study = new InfluenceStudy(milestones);
        List<Task<List<Influence>>> tasks = new ArrayList<>();
        for (Planned planned : Testability.examined(job, cells, outcomes)) {
            if (planned.primary() && planned.cell() instanceof CountCell cell) {
                for (Kind kind : Kind.values()) {
                    tasks.add(new InfluenceTask(
                            planned.hypothesis().id(),
                            planned.hypothesis().direction(),
                            job.alpha(),
                            cell.on(cell.history(), cell.settings().atMost(REPLICATES)),
                            kind,
                            study.items(kind, planned, cell)));
                }
            }
        }
        return tasks;
    }

    private List<LeftOut> items(Kind kind, Planned planned, CountCell cell) {
        return switch (kind) {
            case MILESTONE -> milestones(planned.families(), cell);
            case YEAR -> years(cell.history());
            case BURST -> bursts(cell.history());
        };
    }

    private List<LeftOut> milestones(List<String> families, CountCell cell) {
        return cell.exposed() instanceof Around around
                ? around.occasions(cell.history().observation()).stream()
                        .map(one -> new LeftOut(one.series(), title(one, families), one.start(), one.end()))
                        .toList()
                : List.of();
    }

    /** Rows of one family on the same days are one milestone: the titles of all of them. */
    private String title(Occasion occasion, List<String> families) {
        List<Milestone> sameDays = milestones.stream()
                .filter(one -> families.contains(one.family()))
                .filter(one -> one.start() == occasion.start() && one.end() == occasion.end())
                .toList();
        List<String> its = sameDays.stream()
                .filter(one -> one.series().equals(occasion.series()))
                .map(Milestone::family)
                .toList();
        return sameDays.stream()
                .filter(one -> its.contains(one.family()))
                .map(Milestone::title)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** None where a single year was observed: nothing would remain. */
    private static List<LeftOut> years(History history) {
        Strata years = Strata.years(history.observation());
        return years.count() == 1
                ? List.of()
                : IntStream.range(0, years.count())
                        .mapToObj(year -> {
                            long from = history.observation().dayAt(years.from(year));
                            long to = history.observation().dayAt(years.to(year) - 1);
                            return new LeftOut(
                                    String.valueOf(LocalDate.ofEpochDay(from).getYear()), "", from, to);
                        })
                        .toList();
    }

    /** Runs of launch days with gaps of at most three days. */
    private static List<LeftOut> bursts(History history) {
        long[] epochDays = history.observation().days();
        long[] days = IntStream.range(0, epochDays.length)
                .filter(t -> history.launchDays()[t] > 0)
                .mapToLong(t -> epochDays[t])
                .toArray();
        long[] starts = LaunchUnits.eventStarts(days, ClusterResampling.GAP_DAYS);
        List<LeftOut> bursts = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            long first = starts[i];
            long next = i + 1 < starts.length ? starts[i + 1] : Long.MAX_VALUE;
            long[] own = Arrays.stream(days)
                    .filter(day -> day >= first && day < next)
                    .toArray();
            String title = own.length == 1 ? "1 launch day" : own.length + " launch days";
            bursts.add(new LeftOut("burst", title, first, own[own.length - 1]));
        }
        return bursts;
    }
}
