package coincide.report;

import coincide.analysis.Verdict;
import coincide.model.Observation;
import coincide.plan.Job;
import coincide.plan.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer of the whole run: at most three sentences, and the facts a reader needs to place them. */
public record Headline(List<Prose> sentences, List<Fact> facts) {
    /** A term and its value. */
    public record Fact(String term, Prose value) {
        static Fact of(String term, String value) {
            return new Fact(term, Prose.own(value));
        }
    }

    public Headline {
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
    }

    static Headline of(ReportInput input, List<Result> primary) {
        Job job = input.job();
        Observation days = job.observation(input.run().asOf());
        int launches = LaunchDays.of(input).size();
        String period = Numbers.date(days.from()) + " to " + Numbers.date(days.to());
        String data = "The data are " + Numbers.of(launches, "launch day", "launch days") + " from " + period
                + ", from the sources as they were collected.";
        List<Fact> facts = List.of(
                Fact.of("As of", Numbers.date(input.run().asOf())),
                Fact.of("Launches observed", period),
                Fact.of("Launch days", Numbers.count(launches)),
                Fact.of("Unit", unit(job.launches().unit())),
                new Fact("Local days in", Prose.own("").data(job.zone().getId())),
                Fact.of(
                        "Smallest ratio of interest",
                        Numbers.ratio(job.smallestEffect()) + " or " + Numbers.ratio(1 / job.smallestEffect())));
        String asOf = "As of " + Numbers.date(input.run().asOf()) + ", ";
        Prose verdicts = Prose.own(asOf + rejections(job, primary) + verdicts(primary));
        List<Prose> sentences = Stream.of(Optional.of(verdicts), nearest(job, primary), Optional.of(Prose.own(data)))
                .flatMap(Optional::stream)
                .toList();
        return new Headline(sentences, facts);
    }

    private static String rejections(Job job, List<Result> primary) {
        List<String> ids = primary.stream()
                .filter(result -> result.rejects(job.alpha()))
                .map(result -> result.hypothesis().id())
                .toList();
        String level = " after Holm's correction at " + Numbers.level(job.alpha());
        long tested = primary.stream().filter(Headline::isTestable).count();
        String all = Numbers.of(Math.toIntExact(tested), "testable primary hypothesis", "testable primary hypotheses");
        if (ids.isEmpty()) {
            return "none of the " + all + " stands out from chance" + level;
        }
        return ids.size() + " of the " + all + (ids.size() == 1 ? " stands" : " stand") + " out from chance" + level
                + " (" + Prose.list(ids) + ")";
    }

    /** The evidence of the primary hypothesis with the smallest p-value, the first of several. */
    private static Optional<Prose> nearest(Job job, List<Result> primary) {
        return primary.stream()
                .filter(result -> isTestable(result) && p(result).isPresent())
                .min(Comparator.comparing(result -> p(result).orElseThrow()))
                .map(result -> Prose.own("The smallest p-value is that of "
                                + result.hypothesis().id() + named(result) + ": ")
                        .then(Evidence.inside(job, result.headline().orElseThrow())));
    }

    /** What the null models give that must reject too. */
    private static String named(Result result) {
        return result.namedTests().stream()
                .map(finding -> " (" + finding.nullModel() + ", which must reject too, gives "
                        + Numbers.pClause(finding.significance().pValue().orElseThrow()) + ")")
                .collect(Collectors.joining());
    }

    private static boolean isTestable(Result result) {
        return result.verdict()
                .filter(verdict -> verdict == Verdict.NOT_TESTABLE)
                .isEmpty();
    }

    private static Optional<Double> p(Result result) {
        return result.headline().flatMap(finding -> finding.significance().pValue());
    }

    private static String verdicts(List<Result> primary) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = primary.stream()
                    .filter(result -> result.verdict().filter(v -> v == verdict).isPresent())
                    .count();
            if (count > 0) {
                counts.add(Numbers.count(count) + " " + verdict.words());
            }
        }
        long none =
                primary.stream().filter(result -> result.verdict().isEmpty()).count();
        if (none > 0) {
            counts.add(Numbers.count(none) + " not computed");
        }
        return counts.isEmpty() ? "." : "; the verdicts of all " + primary.size() + ": " + Prose.list(counts) + ".";
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case LAUNCH_DAYS -> "local day with at least one launch";
        };
    }
}
