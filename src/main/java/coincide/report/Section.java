package coincide.report;

import coincide.analysis.Finding;
import coincide.analysis.Flag;
import coincide.model.ReadingMatter;
import coincide.model.Window;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Statistic;
import coincide.report.Headline.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The section of one hypothesis.
 *
 * @param figures from further sides, as far as the run has their numbers
 * @param contrasts launches after milestones against launches before them
 * @param others what others found, where the job names it
 * @param openWindows windows that the plan declares and this run did not compute
 */
public record Section(
        VerdictRow row,
        String claim,
        List<Prose> answer,
        List<Fact> facts,
        List<Figure> figures,
        List<Prose> contrasts,
        List<NullRow> nullModels,
        List<NullRow> grid,
        Optional<OthersFound> others,
        List<String> openWindows,
        List<String> flags) {

    static Section of(Job job, Result result, CloserLooks looks, ReadingMatter reading) {
        return new Section(
                VerdictRow.of(result),
                result.hypothesis().claim(),
                Answer.of(job, result),
                facts(job, result),
                HypothesisFigures.of(job, result, looks),
                ContrastWords.of(result.hypothesis().id(), looks.contrasts()),
                NullRow.all(result),
                result.grid().stream()
                        .map(finding -> NullRow.of(result, finding))
                        .toList(),
                OthersFound.of(job, result, reading),
                openWindows(result),
                flags(result.findings()));
    }

    private static List<Fact> facts(Job job, Result result) {
        Hypothesis hypothesis = result.hypothesis();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Measured", Prose.own(StatisticWords.of(hypothesis.statistic()))));
        facts.add(Fact.of("Claimed direction", direction(result)));
        result.headline().ifPresent(finding -> {
            if (!finding.families().isEmpty()) {
                facts.add(new Fact(
                        finding.families().size() == 1 ? "Calendar" : "Calendars",
                        Prose.own("").quoted(Families.titles(job, finding))));
            }
            finding.window().ifPresent(window -> facts.add(Fact.of("Window", WindowWords.of(window))));
            facts.add(Fact.of("Launch days", Numbers.count(finding.sample().launches())));
            if (finding.sample().milestones() > 0) {
                facts.add(Fact.of("Milestones", Numbers.count(finding.sample().milestones())));
            }
        });
        if (!(hypothesis.statistic() instanceof Statistic.None)) {
            String model = hypothesis.described() ? "Null model of the expected" : "Null model of the verdict";
            facts.add(Fact.of(model, model(hypothesis.headline())));
        }
        if (!hypothesis.named().isEmpty()) {
            facts.add(Fact.of(
                    "Must reject too",
                    hypothesis.named().stream().map(Section::model).collect(Collectors.joining("; "))));
        }
        return facts;
    }

    private static String direction(Result result) {
        boolean distance = result.measuresDistance();
        return switch (result.hypothesis().direction()) {
            case UP -> distance ? "farther" : "more";
            case DOWN -> distance ? "nearer" : "fewer";
            case EITHER -> "either side";
        };
    }

    private static String model(NullCode code) {
        return code.name() + ", " + NullWords.of(code).name();
    }

    private static List<String> openWindows(Result result) {
        if (!(result.hypothesis().statistic() instanceof Statistic.WindowCount count)) {
            return List.of();
        }
        List<Window> done = result.grid().stream()
                .flatMap(finding -> finding.window().stream())
                .toList();
        return count.grid().stream()
                .filter(window -> !done.contains(window))
                .map(WindowWords::of)
                .toList();
    }

    /** Every flag of the hypothesis once, in the order of their declaration. */
    private static List<String> flags(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::headline)
                .flatMap(finding -> finding.flags().stream())
                .distinct()
                .sorted()
                .map((Flag flag) -> FlagWords.of(flag))
                .toList();
    }
}
